/** Replies of Tumblr's API about invented blogs. */
const reply = (response: unknown): unknown => ({ meta: { status: 200, msg: "OK" }, response });
const api = "https://api.tumblr.com/v2/blog/nora.tumblr.com";

export const notes = JSON.stringify({
  request: `${api}/notes?id=71&mode=all`,
  response: reply({
    total_notes: 4,
    notes: [
      { type: "like", timestamp: 1700000001, blog_name: "bob", blog_uuid: "t:b" },
      {
        type: "reblog",
        timestamp: 1700000002,
        blog_name: "carol",
        blog_uuid: "t:c",
        post_id: "72",
        reblog_parent_blog_name: "bob",
      },
      { type: "reply", timestamp: 1700000003, blog_name: "bob", blog_uuid: "t:b", reply_text: "yes" },
      { type: "posted", timestamp: 1700000000, blog_name: "nora", blog_uuid: "t:n" },
    ],
  }),
});
export const followers = JSON.stringify({
  request: `${api}/followers`,
  response: reply({
    total_users: 1,
    users: [{ name: "bob", following: true, url: "https://bob.tumblr.com", updated: 1 }],
  }),
});
export const posts = JSON.stringify(
  reply({
    blog: {},
    total_posts: 1,
    posts: [
      {
        blog_name: "carol",
        id: 72,
        id_string: "72",
        reblog_key: "k",
        timestamp: 1700000002,
        tags: ["steel"],
        reblogged_from_id: "73",
        reblogged_from_name: "bob",
        reblogged_from_uuid: "t:b",
        reblogged_root_id: "71",
        reblogged_root_name: "nora",
        reblogged_root_uuid: "t:n",
      },
    ],
  }),
);
export const notifications = JSON.stringify({
  request: `${api}/notifications`,
  response: reply({
    notifications: [
      { id: "1", type: "follow", timestamp: 1700000004, from_tumblelog_name: "dan" },
      { id: "2", type: "ask", timestamp: 1700000005, from_tumblelog_name: "dan" },
    ],
  }),
});
export const privacy = JSON.stringify([
  { data: { email: "n@mail.example", last_active_times: [], unfollows: [] } },
]);

export const fixtures: Record<string, string | Buffer> = {
  "notes.json": notes,
  "followers.json": followers,
  "posts.json": posts,
  "notifications.json": notifications,
  "payload-0.json": privacy,
};

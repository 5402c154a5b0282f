/** Small files of an Instagram export of @renee.lind in its four shapes (2021 to 2026), and replies about her account; all invented. */
const json = (value: unknown): string => {
  const text = Buffer.from(JSON.stringify(value, null, 2), "utf8").toString("latin1");
  return text.replaceAll(
    /[\u0080-\u00ff]/g,
    (letter) => `\\u00${letter.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
};
export const at = 1_700_000_000;
const entry = (value: string, timestamp = at) => ({
  title: "",
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/${value}`, value, timestamp }],
});
/** The shape since 2026: the handle in `title`, none in `value`. */
const titled = (handle: string) => ({
  title: handle,
  string_list_data: [{ href: `https://www.instagram.com/_u/${handle}`, timestamp: at }],
});
const like = (title: string, code: string) => ({
  title,
  string_list_data: [{ href: `https://www.instagram.com/p/${code}/`, value: "👍", timestamp: at }],
});
const labelled = (url: string, handle: string) => ({
  timestamp: at,
  media: [],
  label_values: [
    { label: "URL", value: url, href: url },
    {
      dict: [
        {
          dict: [
            { label: "Name", value: "Somebody" },
            { label: "Username", value: handle },
          ],
          title: "",
        },
      ],
      title: "Owner",
    },
  ],
  fbid: "17900000000000001",
});
const comment = (text: string, owner: string | null, [c, o, t] = ["Comment", "Media Owner", "Time"]) => ({
  media_list_data: [],
  string_map_data: {
    [c as string]: { href: "", value: text, timestamp: 0 },
    ...(owner === null ? {} : { [o as string]: { href: "", value: owner, timestamp: 0 } }),
    [t as string]: { href: "", value: "", timestamp: at },
  },
});
const personal = (label: string) => ({
  profile_user: [
    {
      title: "",
      media_map_data: {},
      string_map_data: {
        Email: { href: "", value: "renee@example.org", timestamp: 0 },
        [label]: { href: "", value: "renee.lind", timestamp: 0 },
        "Private Account": { href: "", value: "False", timestamp: 0 },
      },
    },
  ],
});

export const fixtures: Record<string, string> = {
  "personal_information.json": json(personal("Username")),
  "personal_information-es.json": json(personal("Nombre de usuario")),
  "personal_information-unknown.json": json(personal("Käyttäjän tunnus")),
  "followers-2021.json": json({ relationships_followers: [entry("bob.berg")] }),
  "followers_1.json": json([entry("bob.berg"), entry("zoe_ek", 0)]),
  "following.json": json({ relationships_following: [entry("bob.berg")] }),
  "following-2026.json": json({ relationships_following: [titled("bob.berg")] }),
  "close_friends.json": json({ relationships_close_friends: [entry("bob.berg")] }),
  "blocked_profiles.json": json({ relationships_blocked_users: [titled("troll.tom")] }),
  "recently_unfollowed_profiles.json": json({ relationships_unfollowed_users: [entry("zoe_ek")] }),
  "pending_follow_requests.json": json({ relationships_follow_requests_sent: [entry("somebody")] }),
  "liked_posts.json": json({
    likes_media_likes: [like("bob.berg", "CabcDEF1234"), like("renee.lind", "Cown1234567")],
  }),
  "liked_comments.json": json({ likes_comment_likes: [like("zoe_ek", "CabcDEF1234")] }),
  "story_likes.json": json({
    story_activities_story_likes: [{ title: "bob.berg", string_list_data: [{ timestamp: at }] }],
  }),
  "post_comments_1.json": json([
    comment("Fine, @zoe_ek! Write me@example.org", "bob.berg"),
    comment("Thanks", "renee.lind"),
    comment("Alone", null),
  ]),
  "post_comments-2021.json": json({
    comments_media_comments: [
      {
        title: "bob.berg",
        media_list_data: [],
        string_list_data: [{ href: "", value: "Fine", timestamp: at }],
      },
    ],
  }),
  "one/followers_1.json": json(entry("bob.berg")),
  "2026/post_comments_1.json": json([
    {
      ...labelled("https://www.instagram.com/p/CabcDEF1234/", "bob.berg"),
      label_values: [
        { label: "Comment", value: "Fine, @zoe_ek" },
        ...labelled("https://www.instagram.com/p/CabcDEF1234/", "bob.berg").label_values,
      ],
    },
  ]),
  "2026/posts_1.json": json([
    {
      timestamp: at,
      media: [{ uri: "media/posts/1.jpg" }],
      label_values: [
        { label: "Caption", value: "Brød with @bob.berg #Bread" },
        { label: "URL", value: "https://www.instagram.com/p/Cown1234567/" },
        { label: "Update time", timestamp_value: at },
      ],
    },
  ]),
  "media-2018.json": JSON.stringify({
    photos: [{ caption: "Tea with @bob.berg #Tea", taken_at: "2018-03-01T09:00:00", path: "photos/1.jpg" }],
    profile: [{ taken_at: "2018-03-01T09:00:00", path: "profile/1.jpg" }],
    direct: [{ taken_at: "2018-03-01T09:00:00", path: "direct/1.jpg" }],
    videos: [{ caption: "", taken_at: "soon", path: "videos/1.mp4" }],
  }),
  "messages-2018.json": JSON.stringify([
    { participants: ["renee.lind"], conversation: [{ sender: "bob.berg", text: "psst" }] },
  ]),
  "reels_comments.json": json({
    comments_reels_comments: [
      comment("Rico", "bob.berg", ["Comentario", "Propietario del contenido", "Hora"]),
    ],
  }),
  "posts_1.json": json([
    {
      media: [
        { uri: "media/posts/1.jpg", creation_timestamp: at, title: "Brød with @bob.berg #Bread #bread" },
      ],
    },
    {
      media: [
        { uri: "a.jpg", creation_timestamp: at },
        { uri: "b.jpg", creation_timestamp: at },
      ],
      title: "Two",
      creation_timestamp: at,
    },
  ]),
  "stories.json": json({ ig_stories: [{ uri: "media/stories/1.jpg", creation_timestamp: at, title: "" }] }),
  "audience_insights.json": json({
    organic_insights_audience: [
      {
        media_map_data: {},
        string_map_data: { "Date Range": { value: "Oct 1 - Dec 30" }, Followers: { value: "12,345" } },
      },
    ],
  }),
  "posts_viewed.json": json({
    impressions_history_posts_seen: [
      { string_map_data: { Author: { value: "bob.berg" }, Time: { timestamp: at } } },
    ],
  }),
  "your_topics.json": json({
    topics_your_topics: [{ title: "", string_map_data: { Name: { value: "Bread" } } }],
  }),
  "2026/liked_posts.json": json([labelled("https://www.instagram.com/p/CabcDEF1234/", "bob.berg")]),
  "2026/story_likes.json": json([labelled("https://www.instagram.com/stories/bob.berg/1/", "bob.berg")]),
  "2026/close_friends.json": json([labelled("https://www.instagram.com/bob.berg", "bob.berg")]),
  "2026/posts_viewed.json": json([labelled("https://www.instagram.com/p/CabcDEF1234/", "bob.berg")]),
  "webhook-comments.json": JSON.stringify({
    object: "instagram",
    entry: [
      {
        id: "17841400000000001",
        time: at,
        changes: [
          {
            field: "comments",
            value: {
              id: "21",
              text: "Fine",
              from: { id: "99", username: "bob.berg" },
              media: { id: "31", media_product_type: "FEED" },
            },
          },
          {
            field: "comments",
            value: { id: "22", text: "Yes", from: { id: "98" }, parent_id: "21", media: { id: "31" } },
          },
          { field: "comments", value: { id: "23", text: "Hidden" } },
          { field: "story_insights", value: { media_id: "41", impressions: 444, replies: 2, reach: 44 } },
          { field: "mentions", value: { media_id: "31", comment_id: "24" } },
        ],
      },
    ],
  }),
  "graph-media.json": JSON.stringify({
    data: [
      {
        id: "31",
        caption: "Brød #Bread @zoe_ek",
        media_type: "IMAGE",
        like_count: 40,
        comments_count: 2,
        owner: { id: "17841400000000001" },
        username: "renee.lind",
        timestamp: "2023-11-14T22:13:20+0000",
        comments: {
          data: [
            {
              id: "21",
              text: "Fine",
              timestamp: "2023-11-14T22:13:20+0000",
              from: { id: "99", username: "bob.berg" },
            },
          ],
        },
      },
    ],
  }),
  "graph-user.json": JSON.stringify({
    id: "17841400000000001",
    username: "renee.lind",
    followers_count: 10,
    follows_count: 15,
    media_count: 2,
  }),
  "graph-mention.json": JSON.stringify({
    mentioned_media: { id: "51", media_type: "IMAGE", username: "bob.berg" },
    id: "17841400000000001",
  }),
  "profile-2018.json": JSON.stringify({
    biography: "Tea",
    date_joined: "2012-05-01T10:00:00",
    email: "renee@example.org",
    private_account: false,
    name: "Renée Lind",
    username: "renee.lind",
  }),
  "connections-2018.json": JSON.stringify({
    blocked_users: { "troll.tom": "2018-03-01T09:00:00" },
    follow_requests_sent: { someone: "2018-03-01T09:00:00" },
    followers: { "bob.berg": "2018-03-01T09:00:00", "": "2018-03-01T09:00:00" },
    following: { zoe_ek: "2018-03-02T09:00:00" },
    following_hashtags: { tea: "2018-03-01T09:00:00" },
  }),
  "likes-2018.json": JSON.stringify({
    media_likes: [
      ["2018-03-01T09:00:00+00:00", "bob.berg"],
      ["2018-03-01T09:00:00+00:00", "renee.lind"],
    ],
    comment_likes: [["2018-03-01T09:00:00+00:00", "zoe_ek"], ["2018-03-01T09:00:00+00:00"]],
  }),
  "comments-2018.json": JSON.stringify({
    media_comments: [
      ["2018-03-01T09:00:00+00:00", "Look @zoe_ek", "bob.berg"],
      ["2018-03-01T09:00:00+00:00", "Thanks", "renee.lind"],
    ],
  }),
  "post-counts.csv": `Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves
18011,1784,renee.lind,Renée Lind,"With @bo.berg, #bridges",44,10/03/2026 08:31,https://www.instagram.com/reel/DAbc123/,IG reel,,Lifetime,"12,400",9100,610,88,41,57,230
`,
};

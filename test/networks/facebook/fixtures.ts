/** Small files of a Facebook export of Renée Lind (facebook.com/renee.lind) as Meta writes them, shapes of 2018 to 2024; all invented. */
const json = (value: unknown): string => {
  // Every byte of a letter beyond ASCII on its own, as Meta escapes it.
  const text = Buffer.from(JSON.stringify(value, null, 2), "utf8").toString("latin1");
  return text.replaceAll(
    /[\u0080-\u00ff]/g,
    (letter) => `\\u00${letter.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
};
export const me = "Renée Lind";
export const at = 1_600_000_000;
const person = (name: string, timestamp = at) => ({ name, timestamp });
/** As Instagram lists accounts, with a name where that has a handle. */
const listed = (value: string) => ({
  title: "",
  media_list_data: [],
  string_list_data: [{ value, timestamp: at }],
});
const comment = (author: string, title: string, more = {}) => ({
  timestamp: at,
  data: [{ comment: { timestamp: at, comment: "So true", author, ...more } }],
  title,
});
const reaction = (title: string, timestamp = at) => ({
  timestamp,
  data: [{ reaction: { reaction: "LIKE", actor: me } }],
  title,
});
const labelled = (name: string, url: string) => ({
  timestamp: at,
  media: [],
  label_values: [
    { label: "Reaction", value: "Love" },
    { label: "Name", value: name },
    { label: "URL", value: url, href: url },
  ],
  fbid: "9007199254740993",
});

export const fixtures: Record<string, string> = {
  "profile_information.json": json({
    profile_v2: {
      name: { full_name: me, first_name: "Renée", last_name: "Lind" },
      emails: { emails: ["renee@example.org"] },
      registration_timestamp: 1_262_304_000,
      username: "renee.lind",
      profile_uri: "https://www.facebook.com/renee.lind",
      intro_bio: { text: "Brød ❤" },
    },
  }),
  "profile_information-2018.json": json({
    profile: { name: me, emails: [], registration_timestamp: 1_262_304_000 },
  }),
  "your_friends.json": json({ friends_v2: [person("Bob Berg"), person("Zoë Ek", 0), { timestamp: at }] }),
  "friends-2018.json": json({ friends: [person("Bob Berg")] }),
  "removed_friends.json": json({ deleted_friends_v2: [person("Carl Dahl")] }),
  "who_you've_followed.json": json({ following_v3: [person("Ada Bakery")] }),
  "people_who_followed_you.json": json({ followers_v3: [{ name: "Fan One" }] }),
  "followers-2018.json": json({ followers: [{ name: "Fan One" }] }),
  "people_who_followed_you_1.json": json([listed("Zoë Ek")]),
  "who_you_ve_followed_1.json": json([listed("Ada Bakery")]),
  "blocked_profiles.json": json({ blocked_users_v2: [person("Troll Tom")] }),
  "pages_you've_liked.json": json({
    page_likes_v2: [
      { ...person("Ada Bakery"), url: "https://www.facebook.com/adabakery" },
      { ...person("Bread Club"), url: "https://www.facebook.com/pages/Bread-Club/1001" },
    ],
  }),
  "pages_and_profiles_you_follow.json": json({
    pages_followed_v2: [{ timestamp: at, title: "Ada Bakery", data: [{ name: "Ada Bakery" }] }],
  }),
  "unfollowed_pages.json": json({
    pages_unfollowed: [
      { timestamp: at, title: `${me} unfollowed Ada Bakery.`, data: [{ name: "Ada Bakery" }] },
    ],
  }),
  "pages_and_profiles_you've_recommended.json": json({
    recommended_pages_v2: [{ ...person("Ada Bakery"), url: "https://www.facebook.com/adabakery" }],
  }),
  "comments.json": json({
    comments_v2: [
      comment(me, `${me} commented on Bob Berg's photo.`),
      comment(me, `${me} har kommenteret Bodil Andens opslag.`),
      comment(me, `${me} replied to her own comment.`),
      comment(me, `${me} commented on a video.`),
      comment("Bob Berg", `Bob Berg commented on ${me}'s post.`),
      { timestamp: at, title: `${me} commented on Zoë Ek's post in Bread.` },
    ],
  }),
  "your_comments_in_groups.json": json({
    group_comments_v2: [comment(me, `${me} replied to Bob Berg's comment in Bread.`, { group: "Bread" })],
  }),
  "likes_and_reactions_1.json": json([
    reaction(`${me} likes Bob Berg's post.`),
    reaction(`${me} reacted to Zoë Ek's photo in Bread.`, 1),
    reaction(`${me} likes a post.`),
  ]),
  "posts_and_comments-2018.json": json({ reactions: [reaction(`${me} liked Bob Berg's comment.`)] }),
  "story_reactions.json": json({
    stories_feedback_v2: [{ timestamp: at, title: `${me} reacted to Bob Berg's story.` }],
  }),
  "likes_and_reactions.json": json([
    labelled("Bob Berg", "https://www.facebook.com/bob.berg/posts/77"),
    labelled(me, "https://www.facebook.com/renee.lind/posts/78"),
  ]),
  "your_posts__check_ins__photos_and_videos_1.json": json([
    {
      timestamp: at,
      data: [{ post: "Brød" }],
      title: `${me} updated her status.`,
      tags: [{ name: "Bob Berg" }],
    },
    { timestamp: at, data: [], title: `${me} shared Zoë Ek's post.`, attachments: [] },
    {
      timestamp: at,
      data: [{ post: "Only for me" }],
      title: `${me} updated her status.`,
      privacy: "Only me",
    },
  ]),
  "other_people's_posts_to_your_timeline.json": json({
    wall_posts_sent_to_you: {
      activity_log_data: [
        { timestamp: at, data: [{ post: "Happy birthday" }], title: "Bob Berg wrote on your timeline." },
      ],
    },
  }),
  "your_group_membership_activity.json": json({
    groups_joined_v2: [
      { timestamp: at, data: [{ name: "Bread" }], title: `${me} became a member of Bread.` },
    ],
  }),
  "your_event_responses.json": json({
    event_responses_v2: {
      events_joined: [{ name: "Picnic", start_timestamp: at, end_timestamp: at }],
      events_declined: [{ name: "March", start_timestamp: at }],
      events_interested: [],
    },
  }),
  "rejected_friend_requests.json": json({ rejected_requests_v2: [person("Somebody Else")] }),
  "message_1.json": json({
    participants: [{ name: "Bob Berg" }, { name: me }],
    messages: [{ sender_name: "Bob Berg", timestamp_ms: at * 1000, content: "Hi" }],
    title: "Bob Berg",
    thread_path: "inbox/bobberg_1",
  }),
  "your_search_history.json": json({
    searches_v2: [{ timestamp: at, data: [{ text: "bread" }], title: "You searched" }],
  }),
  "your_comment_edits.json": json([
    { timestamp: at, media: [], label_values: [{ label: "Text", value: "x" }], fbid: "1" },
  ]),
  "graph-friends.json": JSON.stringify({
    data: [{ name: "Bob Berg", id: "55" }],
    paging: { next: "https://graph.facebook.com/v2.3/44/friends?limit=25&offset=25" },
    summary: { total_count: 477 },
  }),
};

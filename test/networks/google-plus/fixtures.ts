/** Files of Google+ as Takeout and the API wrote them, of invented people: Nora, Bob, Carol. */
export const noraId = "112233445566778899001";
export const bobId = "112233445566778899002";
export const carolId = "112233445566778899003";

const takeoutPerson = (id: string, displayName: string, profile = id): object => ({
  displayName,
  profilePageUrl: `https://plus.google.com/${profile}`,
  avatarImageUrl: "https://lh3.googleusercontent.com/a.jpg",
  resourceName: `users/${id}`,
});
const nora = takeoutPerson(noraId, "Nora", "+NoraLind");
const bob = takeoutPerson(bobId, "Bob");
const carol = takeoutPerson(carolId, "Carol");
const everybody = { visibleToStandardAcl: { circles: [{ type: "CIRCLE_TYPE_PUBLIC" }] } };
const url = "https://plus.google.com/+NoraLind/posts/abcDEF123";

/** A post of a Takeout. */
export const post = (more: object = {}): object => ({
  url,
  creationTime: "2018-10-08 20:31:44+0000",
  updateTime: "2018-10-08 20:31:44+0000",
  author: nora,
  content: "bridges",
  resourceName: `users/${noraId}/posts/UgjAAAA`,
  postAcl: everybody,
  ...more,
});

const apiPerson = (id: string, displayName: string): object => ({
  id,
  displayName,
  url: `https://plus.google.com/${id}`,
});

/** Content by name; the beginning of the name is the importer that takes it. */
export const fixtures: Record<string, string> = {
  "google-plus-posts": JSON.stringify(
    post({
      content: `See <a class="proflink" href="https://plus.google.com/${bobId}" oid="${bobId}">Bob</a> and <a rel="nofollow" class="ot-hashtag" href="https://plus.google.com/s/%23Br%C3%BCcken/posts">#Brücken</a> <a href="https://plus.google.com/${carolId}/posts/zzz">a post</a>`,
      plusOnes: [
        { plusOner: bob },
        { plusOner: { displayName: "Dave" } },
        { plusOner: nora },
        { plusOner: {} },
      ],
      reshares: [{ resharer: carol }],
      comments: [
        {
          creationTime: "2018-10-08 22:00:00+0200",
          author: bob,
          content: "yes",
          postUrl: url,
          resourceName: `users/${noraId}/posts/UgjAAAA/comments/UgwBBBB`,
          plusOnes: [{ plusOner: carol }],
        },
        { creationTime: "2018-10-08 23:00:00+0000", author: nora, content: "thanks" },
        { creationTime: "soon", author: carol },
        null,
      ],
      poll: { choices: [{ description: "a", votes: [{ voter: bob }] }] },
    }),
  ),
  "google-plus-posts reshare": JSON.stringify(
    post({
      content: "",
      resharedPost: { url: `https://plus.google.com/${bobId}/posts/bobsPOST1`, author: bob, content: "mine" },
      postAcl: { visibleToStandardAcl: { circles: [{ type: "CIRCLE_TYPE_YOUR_CIRCLES" }] } },
    }),
  ),
  "google-plus-posts of a community": JSON.stringify({
    posts: [
      post({
        author: bob,
        url: `https://plus.google.com/${bobId}/posts/bobsPOST2`,
        postAcl: { communityAcl: { community: { displayName: "Bridges" } } },
      }),
      post({
        author: carol,
        url: `https://plus.google.com/${carolId}/posts/carolsPOST`,
        postAcl: { isPublic: true, communityAcl: {} },
      }),
    ],
  }),
  "google-plus-activity-log": JSON.stringify({
    items: [
      {
        visibility: "PUBLIC",
        timestampMs: "1539030704000",
        postPlusOneAddedItem: { postPermalink: `https://plus.google.com/${bobId}/posts/bobsPOST1` },
      },
      {
        visibility: "PRIVATE",
        timestampMs: "1539030705000",
        commentCreatedItem: { postPermalink: `https://plus.google.com/${carolId}/posts/carolsPOST` },
        primaryText: "words",
      },
      {
        visibility: "PUBLIC",
        timestampMs: "1539030706000",
        commentPlusOneAddedItem: { postPermalink: `https://plus.google.com/${bobId}/posts/bobsPOST1` },
      },
      { visibility: "PUBLIC", timestampMs: "1539030707000", postPlusOneAddedItem: {} },
      { visibility: "PUBLIC", timestampMs: "1539030708000", pollVoteAddedItem: {} },
      {
        visibility: "PUBLIC",
        timestampMs: "1539030709000",
        commentCreatedItem: { postPermalink: `https://plus.google.com/${noraId}/posts/own` },
      },
    ],
  }),
  "google-plus-circles": [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Bob",
    "N:;Bob;;;",
    `URL;TYPE=PROFILE:https\\://plus.google.com/${bobId}`,
    "END:VCARD",
    "BEGIN:VCARD",
    "FN:Carol\\, the long",
    "URL:http\\://www.google.com/profiles/1122334455",
    " 66778899003",
    "END:VCARD",
    "BEGIN:VCARD",
    "FN:Dave",
    "EMAIL:dave@example.org",
    "END:VCARD",
    "BEGIN:VCARD",
    "END:VCARD",
    "BEGIN:VCARD",
    "FN:Cut",
  ].join("\r\n"),
  "google-plus-profile": JSON.stringify({
    displayName: "Nora",
    name: { givenName: "Nora", familyName: "Lind", formattedName: "Nora Lind" },
    emails: [{ value: "nora@example.org" }],
    aboutMeHtml: "bridges",
    profilePageUrl: `https://plus.google.com/${noraId}`,
  }),
  "google-plus-api activities": JSON.stringify({
    kind: "plus#activityFeed",
    items: [
      {
        kind: "plus#activity",
        id: "z12nora",
        published: "2013-10-22T09:01:50.606Z",
        actor: apiPerson(noraId, "Nora"),
        verb: "post",
        object: {
          objectType: "note",
          content: `<span class="proflink-wrapper"><a class="proflink" href="https://plus.google.com/${bobId}" oid="${bobId}">Bob</a></span>`,
          replies: { totalItems: 2 },
          plusoners: { totalItems: 3 },
          resharers: { totalItems: 1 },
        },
        access: { items: [{ type: "public" }] },
      },
      {
        kind: "plus#activity",
        id: "z12carol",
        published: "2013-10-23T09:00:00Z",
        actor: apiPerson(carolId, "Carol"),
        verb: "share",
        object: { id: "z12nora", actor: apiPerson(noraId, "Nora"), content: "bridges" },
        access: { items: [{ type: "circle" }] },
      },
      { kind: "plus#activity" },
      null,
    ],
  }),
  "google-plus-api comments": JSON.stringify({
    kind: "plus#commentFeed",
    items: [
      {
        kind: "plus#comment",
        id: "z12nora.1",
        published: "2013-10-22T10:00:00.000Z",
        actor: apiPerson(bobId, "Bob"),
        object: { content: "yes" },
        inReplyTo: [{ id: "z12nora", url: "https://plus.google.com/1/posts/x" }],
        plusoners: { totalItems: 0 },
      },
    ],
  }),
  "google-plus-api plusoners": JSON.stringify({
    request: "https://www.googleapis.com/plus/v1/activities/z12nora/people/plusoners?maxResults=100",
    response: { kind: "plus#peopleFeed", items: [{ kind: "plus#person", ...apiPerson(bobId, "Bob") }] },
  }),
  "google-plus-api person": JSON.stringify({
    kind: "plus#person",
    objectType: "page",
    ...apiPerson(noraId, "Nora"),
    isPlusUser: true,
    tagline: "bridges",
    circledByCount: 51,
    verified: false,
    emails: [{ value: "nora@example.org" }],
  }),
};

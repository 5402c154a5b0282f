/** Nora of social.example, Bob of other.example and Carol, whose server names users by number; made for the tests. */

const asPublic = "https://www.w3.org/ns/activitystreams#Public";
const context = "https://www.w3.org/ns/activitystreams";
export const published = "2024-05-01T10:00:00Z";
export const at = Date.UTC(2024, 4, 1, 10);

const me = "https://social.example/users/nora";
const bobUri = "https://other.example/users/bob";
const bobMention = { type: "Mention", href: bobUri, name: "@bob@other.example" };
const carolMention = {
  type: "Mention",
  href: "https://numbers.example/ap/users/7",
  name: "@carol@numbers.example",
};
const open = { to: [asPublic], cc: [`${me}/followers`] };

const actor = {
  "@context": [context, "https://w3id.org/security/v1", { toot: "http://joinmastodon.org/ns#" }],
  id: me,
  type: "Person",
  followers: `${me}/followers`,
  inbox: `${me}/inbox`,
  outbox: "outbox.json",
  preferredUsername: "Nora",
  name: "Nora Lindqvist",
  summary: "<p>bridges</p>",
  manuallyApprovesFollowers: false,
  published: "2017-04-02T00:00:00Z",
  likes: "likes.json",
  bookmarks: "bookmarks.json",
};

const note = (number: number, more: object): object => ({
  id: `${me}/statuses/${number}/activity`,
  type: "Create",
  actor: me,
  published,
  ...open,
  object: {
    id: `${me}/statuses/${number}`,
    type: "Note",
    published,
    attributedTo: me,
    inReplyTo: null,
    tag: [],
    ...open,
    ...more,
  },
});

const outbox = {
  "@context": context,
  id: "outbox.json",
  type: "OrderedCollection",
  totalItems: 1,
  orderedItems: [
    note(1, {
      content: "<p>nobody may read this</p>",
      tag: [{ type: "Hashtag", href: "x", name: "#bridges" }],
    }),
    note(2, { inReplyTo: `${bobUri}/statuses/50`, tag: [bobMention, carolMention] }),
    note(3, { inReplyTo: "https://numbers.example/ap/users/7/statuses/70", tag: [carolMention] }),
    { ...note(4, { to: [bobUri], cc: [], tag: [bobMention] }), to: [bobUri], cc: [] },
    {
      id: `${me}/statuses/5/activity`,
      type: "Announce",
      actor: me,
      published,
      to: [asPublic],
      cc: [bobUri, `${me}/followers`],
      object: `${bobUri}/statuses/51`,
    },
  ],
};

const collection = (id: string, orderedItems: readonly string[]): object => ({
  "@context": context,
  id,
  type: "OrderedCollection",
  orderedItems,
});

const misskeyNote = (id: string, more: object = {}): object => ({
  id,
  text: null,
  createdAt: published,
  fileIds: [],
  files: [],
  replyId: null,
  renoteId: null,
  poll: null,
  cw: null,
  visibility: "public",
  visibleUserIds: [],
  localOnly: false,
  reactionAcceptance: null,
  ...more,
});

/** What Misskey exports of an account on `social.example`, by file name. */
export const misskey: Record<string, string> = {
  "notes-2026-11-01-10-00-00.json": JSON.stringify([
    misskeyNote("9aa1", { text: "Hello @bob@other.example, @dora and nora@mail.example #bridges #7" }),
    misskeyNote("9aa2", { text: "@bob@other.example yes", replyId: "9zz1" }),
    misskeyNote("9aa3", { renoteId: "9zz2" }),
    misskeyNote("9aa4", { text: "look", renoteId: "9zz3", visibility: "home" }),
    misskeyNote("9aa5", { fileIds: ["f1"], renoteId: "9zz4", visibility: "followers" }),
    misskeyNote("9aa6", { createdAt: "soon" }),
    { ...misskeyNote(""), id: null },
  ]),
  "favorites-2026-11-01-10-00-00.json": JSON.stringify([
    {
      id: "9bb1",
      createdAt: published,
      note: {
        ...misskeyNote("9zz5", { text: "kept" }),
        uri: null,
        user: { id: "1", username: "bob", host: null },
      },
    },
  ]),
  "following-2026-11-01-10-00-00.csv": "bob@other.example\ncarol@numbers.example,withReplies=true\n",
  "user-lists-2026-11-01-10-00-00.csv": "Worth reading,bob@other.example\n",
  "blocking-2026-11-01-10-00-00.csv": "spam@bad.example\n",
  "mute-2026-11-01-10-00-00.csv": "loud@bad.example\n",
};

/** Nora's archive and her CSVs, by file name. */
export const archive: Record<string, string> = {
  "actor.json": JSON.stringify(actor),
  "outbox.json": JSON.stringify(outbox),
  "likes.json": JSON.stringify(
    collection("likes.json", [`${bobUri}/statuses/50`, "https://pleroma.example/objects/12"]),
  ),
  "bookmarks.json": JSON.stringify(collection("bookmarks.json", [`${bobUri}/statuses/52`])),
  "following_accounts.csv":
    'Account address,Show boosts,Notify on new posts,Languages\n\nbob@other.example,true,false,\n\nCarol@Numbers.example,true,false,"en, de"\n',
  "lists.csv": "Worth reading,bob@other.example\n",
  "blocked_accounts.csv": "spam@bad.example\n",
  "muted_accounts.csv": "Account address,Hide notifications\nloud@bad.example,true\n",
  "blocked_domains.csv": "bad.example\n",
  "bookmarks.csv": `${bobUri}/statuses/52\n`,
};

const account = (id: string, acct: string, url: string, more: object = {}): object => ({
  id,
  username: acct.split("@")[0],
  acct,
  url,
  display_name: "",
  ...more,
});
/** As social.example shows them: Nora is at home there, Bob is not. */
const nora = account("11", "nora", "https://social.example/@nora", {
  display_name: "Nora Lindqvist",
  locked: true,
  note: "<p></p>",
  created_at: "2017-04-02T00:00:00.000Z",
  avatar: "https://social.example/avatars/original/missing.png",
  fields: [
    { name: "Code", value: '<a href="https://github.com/nora">github.com/nora</a>', verified_at: published },
    { name: "X", value: '<a href="https://x.com/nora_l">x.com/nora_l</a>', verified_at: null },
  ],
  followers_count: 3,
  following_count: -1,
  statuses_count: 5,
});
const bob = account("92", "bob@other.example", "https://other.example/@bob");

const status = (id: string, by: object, uri: string, more: object = {}): object => ({
  id,
  created_at: published,
  uri,
  url: uri,
  account: by,
  visibility: "public",
  in_reply_to_id: null,
  in_reply_to_account_id: null,
  reblog: null,
  mentions: [],
  tags: [],
  ...more,
});
const norasPost = status("1", nora, `${me}/statuses/1`, {
  favourites_count: 4,
  reblogs_count: 2,
  replies_count: 1,
  tags: [{ name: "bridges", url: "x" }],
});
const answer = status("300", bob, `${bobUri}/statuses/60`, {
  in_reply_to_id: "1",
  in_reply_to_account_id: "11",
  mentions: [
    { id: "11", username: "nora", acct: "nora", url: "https://social.example/@nora" },
    { id: "93", username: "carol", acct: "carol@numbers.example", url: "https://numbers.example/@carol" },
  ],
});
const notice = (type: string, of?: object): object => ({
  id: `n-${type}`,
  type,
  created_at: published,
  account: bob,
  status: of,
});
const ask = (path: string, response: unknown): object => ({
  request: `https://social.example${path}`,
  response,
});

/** API replies by what was asked. */
export const replies = {
  account: nora,
  status: norasPost,
  boost: status("301", bob, `${bobUri}/statuses/61/activity`, { reblog: norasPost }),
  context: { ancestors: [norasPost], descendants: [answer] },
  notifications: [
    notice("follow"),
    notice("favourite", norasPost),
    notice("reblog", norasPost),
    notice("mention", answer),
    notice("poll", norasPost),
  ],
  groups: {
    accounts: [bob, nora],
    statuses: [norasPost],
    notification_groups: [
      {
        group_key: "favourite-1",
        notifications_count: 1,
        type: "favourite",
        most_recent_notification_id: "5",
        latest_page_notification_at: published,
        sample_account_ids: ["92"],
        status_id: "1",
      },
    ],
  },
  followers: ask("/api/v1/accounts/11/followers?limit=80", [bob]),
  following: ask("/api/v1/accounts/11/following", [bob]),
  favouritedBy: ask("/api/v1/statuses/1/favourited_by", [bob]),
  rebloggedBy: ask("/api/v1/statuses/1/reblogged_by", [bob]),
  favourites: ask("/api/v1/favourites", [answer]),
  lists: ask("/api/v1/lists/4/accounts", [bob]),
  blocks: ask("/api/v1/blocks", [bob]),
};

/** Every text by name, for the test of damaged files. */
export const fixtures: Record<string, string | Buffer> = {
  ...archive,
  ...misskey,
  ...Object.fromEntries(
    Object.entries(replies).map(([name, reply]) => [`api-${name}.json`, JSON.stringify(reply)]),
  ),
};

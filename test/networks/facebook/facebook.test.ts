/** A Facebook export of Renée Lind: friends, comments, reactions, posts, in the shapes of 2018 to 2024. */
import { describe, expect, it } from "vitest";
import { accountOfUrl } from "../../../src/networks/facebook/pages.ts";
import { targetOf } from "../../../src/networks/facebook/title-target.ts";
import { importers, recognise } from "../../../src/networks/index.ts";
import { activities, fileOf, skips, takenBy } from "../reading.ts";
import { at, fixtures, me as name } from "./fixtures.ts";

const me = { network: "facebook", handle: "renee.lind", name } as const;
const when = { at: at * 1000, precision: "second", of: "event" };
const named = (person: string) => ({ network: "facebook", name: person });
const bob = named("Bob Berg");
const zoe = named("Zoë Ek");
const follow = (actor: object, object: object, more: object = { when }) => ({
  type: "Follow",
  actor,
  object,
  ...more,
});
const notKept = (what: string) => ({ type: "NotKept", what });
const importer = (id: string) => importers.find((one) => one.id === id) ?? expect.fail(`no importer ${id}`);
const text = (file: string): string => fixtures[file] ?? expect.fail(`no fixture ${file}`);

/** File, importer, and what it says with Renée as its owner. */
const cases: readonly (readonly [file: string, id: string, expected: readonly object[]])[] = [
  [
    "your_friends.json",
    "facebook-friends",
    [follow(me, bob), follow(bob, me), follow(me, zoe, {}), follow(zoe, me, {})],
  ],
  ["friends-2018.json", "facebook-friends", [follow(me, bob), follow(bob, me)]],
  [
    "removed_friends.json",
    "facebook-removed-friends",
    [
      { type: "Undo", actor: me, object: follow(me, named("Carl Dahl"), {}), when },
      { type: "Undo", actor: me, object: follow(named("Carl Dahl"), me, {}), when },
    ],
  ],
  ["who_you've_followed.json", "facebook-following", [follow(me, named("Ada Bakery"))]],
  ["people_who_followed_you.json", "facebook-followers", [follow(named("Fan One"), me, {})]],
  ["followers-2018.json", "facebook-followers", [follow(named("Fan One"), me, {})]],
  ["people_who_followed_you_1.json", "facebook-followers", [follow(zoe, me)]],
  ["who_you_ve_followed_1.json", "facebook-following", [follow(me, named("Ada Bakery"))]],
  [
    "blocked_profiles.json",
    "facebook-blocked",
    [{ type: "Block", actor: me, object: named("Troll Tom"), when }],
  ],
  [
    "pages_you've_liked.json",
    "facebook-pages-followed",
    [
      follow(me, { network: "facebook-pages", handle: "adabakery", name: "Ada Bakery" }),
      follow(me, { network: "facebook-pages", nativeId: "1001", name: "Bread Club" }),
    ],
  ],
  [
    "pages_and_profiles_you_follow.json",
    "facebook-pages-followed",
    [follow(me, { network: "facebook-pages", name: "Ada Bakery" })],
  ],
  [
    "unfollowed_pages.json",
    "facebook-pages-unfollowed",
    [
      {
        type: "Undo",
        actor: me,
        object: follow(me, { network: "facebook-pages", name: "Ada Bakery" }, {}),
        when,
      },
    ],
  ],
  [
    "pages_and_profiles_you've_recommended.json",
    "facebook-pages-recommended",
    [
      {
        type: "Endorse",
        actor: me,
        object: { network: "facebook-pages", handle: "adabakery", name: "Ada Bakery" },
        when,
      },
    ],
  ],
  [
    "comments.json",
    "facebook-comments",
    [
      { type: "Create", actor: me, inReplyTo: bob, when },
      { type: "Create", actor: me, inReplyTo: named("Bodil Anden"), when },
      notKept("comments on one's own posts"),
      notKept("comments on posts of people Facebook does not name"),
      { type: "Create", actor: bob, inReplyTo: me, when },
      { type: "Create", actor: me, inReplyTo: zoe, when },
    ],
  ],
  [
    "your_comments_in_groups.json",
    "facebook-comments",
    [{ type: "Create", actor: me, inReplyTo: bob, when, isPrivate: true }],
  ],
  [
    "likes_and_reactions_1.json",
    "facebook-reactions",
    [
      { type: "Like", actor: me, object: bob, when },
      { type: "Like", actor: me, object: zoe },
      notKept("reactions to people Facebook does not name"),
    ],
  ],
  ["posts_and_comments-2018.json", "facebook-reactions", [{ type: "Like", actor: me, object: bob, when }]],
  ["story_reactions.json", "facebook-reactions", [{ type: "Like", actor: me, object: bob, when }]],
  [
    "likes_and_reactions.json",
    "facebook-labelled-reactions",
    [
      { type: "Like", actor: me, object: { ...bob, handle: "bob.berg" }, when, nativeId: "9007199254740993" },
      notKept("reactions to people Facebook does not name"),
    ],
  ],
  [
    "your_posts__check_ins__photos_and_videos_1.json",
    "facebook-posts",
    [
      { type: "Create", actor: me, mentions: [bob], when },
      { type: "Announce", actor: me, object: zoe, when },
      { type: "Create", actor: me, mentions: [], when, isPrivate: true },
    ],
  ],
  [
    "other_people's_posts_to_your_timeline.json",
    "facebook-posts",
    [{ type: "Create", actor: bob, mentions: [me], when }],
  ],
  ["your_group_membership_activity.json", "facebook-counted", [notKept("groups joined")]],
  ["your_event_responses.json", "facebook-counted", [notKept("events joined"), notKept("events declined")]],
  ["rejected_friend_requests.json", "facebook-friend-requests", []],
  ["message_1.json", "meta-messages", []],
  ["your_search_history.json", "meta-unused", []],
  ["your_comment_edits.json", "meta-unused", []],
];

describe("Facebook export", () => {
  it.each(cases)("%s is read by %s", async (file, id, expected) => {
    expect(recognise(fileOf(text(file), file))?.id).toBe(id);
    expect(await activities(importer(id), text(file), { subject: me })).toEqual(expected);
  });

  it("names its owner, in the shape of 2018 by name alone; mail addresses are not read", async () => {
    const profile = importer("facebook-profile");
    const [now, then] = [text("profile_information.json"), text("profile_information-2018.json")];
    expect([takenBy(now), takenBy(then)]).toEqual(["facebook-profile", "facebook-profile"]);
    expect(await profile.subject?.(fileOf(now))).toEqual({ account: me });
    expect(await profile.subject?.(fileOf(then))).toEqual({ account: { network: "facebook", name } });
    const said = await activities(profile, now);
    expect(said).toMatchObject([
      { type: "Profile", account: me, createdAt: Date.UTC(2010, 0, 1), hasBio: true },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/example|Brød/);
  });

  it("a friend without a name costs that record only; without an owner the file asks for --as", async () => {
    expect(await skips(importer("facebook-friends"), text("your_friends.json"), { subject: me })).toEqual([
      '3: the record has no "name"',
    ]);
    await expect(activities(importer("facebook-friends"), text("your_friends.json"))).rejects.toMatchObject({
      code: "SUBJECT_UNKNOWN",
    });
  });

  it("of the Graph API, friends of whom the next page's address names", async () => {
    const graph = text("graph-friends.json");
    expect(takenBy(graph)).toBe("facebook-graph");
    const [ann, ben] = [
      { network: "facebook", nativeId: "44" },
      { ...bob, nativeId: "55" },
    ];
    expect(await activities(importer("facebook-graph"), graph)).toEqual([
      follow(ann, ben, {}),
      follow(ben, ann, {}),
    ]);
  });
});

describe("whose post it was, from the sentence", () => {
  it.each([
    ["Nora Lind commented on Bob Berg's photo.", "Bob Berg"],
    ["Nora Lind likes James O'Neil’s post in Bread & Butter.", "James O'Neil"],
    ["Nora Lind replied to James' comment.", "James"],
    ["Nora Lind wrote on Bob Berg's timeline.", "Bob Berg"],
    ["Nora Lind synes godt om Bob Bergs opslag.", "Bob Berg"],
    ["Nora Lind kommenterade Bob Bergs inlägg.", "Bob Berg"],
    ["Nora Lind hat Bob Bergs Beitrag kommentiert.", "Bob Berg"],
    ["Nora Lind heeft gereageerd op de foto van Bob Berg.", "Bob Berg"],
    ["Nora Lind a commenté la publication de Bob Berg.", "Bob Berg"],
    ["A Nora Lind le gusta la publicación de Bob Berg.", "Bob Berg"],
    ["Nora Lind liked Bob Berg's comment: Thanks, all!", "Bob Berg"],
    ["Nora Lind a répondu au commentaire de Bob Berg.", "Bob Berg"],
    ["Nora Lind respondió al comentario de Bob Berg.", "Bob Berg"],
    ["Nora Lind ha risposto al commento di Bob Berg.", "Bob Berg"],
    ["Nora Lind gefällt ein Beitrag von Bob Berg.", "Bob Berg"],
    ["A Nora Lind piace il post di Bob Berg.", "Bob Berg"],
    ["Nora Lind comentou na publicação de Bob Berg.", "Bob Berg"],
  ])("%s", (title, expected) => {
    expect(targetOf(title, "Nora Lind")).toEqual({ name: expected });
  });

  it.each([
    ["Nora Lind commented on her own post.", "own"],
    ["Nora Lind commented on Nora Lind's post.", "own"],
    ["Nora Lind likes a post.", null],
    ["Nora Lind commented on a friend's post.", null],
    ["Nora Lind updated her status.", null],
    ["Somebody commented on Bob Berg's photo.", null],
    ["", null],
  ])("%s says nobody else", (title, expected) => {
    expect(targetOf(title, "Nora Lind")).toEqual(expected);
  });

  it("addresses of pages and profiles, none of groups and posts", () => {
    expect(accountOfUrl("https://www.facebook.com/profile.php?id=100001")).toEqual({ nativeId: "100001" });
    expect(accountOfUrl("https://m.facebook.com/bob.berg/")).toEqual({ handle: "bob.berg" });
    expect(accountOfUrl("https://www.facebook.com/groups")).toEqual({});
    expect(accountOfUrl("https://example.org/bob.berg")).toEqual({});
  });
});

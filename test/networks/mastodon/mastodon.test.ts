/** Nora's archive, her CSVs, and what her server's API tells of Bob: exact acts. */
import { describe, expect, it } from "vitest";
import { importers, recognise } from "../../../src/networks/index.ts";
import { activities, fileOf, read, skips, takenBy } from "../reading.ts";
import { archive, at, misskey, replies } from "./fixtures.ts";

const subject = { network: "mastodon", handle: "nora@social.example" } as const;
const bob = { network: "mastodon", handle: "bob@other.example" };
const carol = { network: "mastodon", handle: "carol@numbers.example" };
const home = { ...subject, nativeId: "social.example/11" };
const when = { at, precision: "second", of: "event" };
const importer = (id: string) => importers.find((one) => one.id === id) ?? expect.fail(`no importer ${id}`);
const taker = (path: string, text: string) => recognise(fileOf(text, path))?.id ?? null;
const of = (id: string, text: string) => activities(importer(id), text, { subject });
const api = (value: unknown, context: object = { subject }) =>
  activities(importer("mastodon-api"), JSON.stringify(value), context);
const post = (number: string, owner: object) => ({ network: "mastodon", post: number, owner });

describe("Mastodon archive", () => {
  it("every file is taken, by its content or, where lines of addresses say nothing, by its name too", () => {
    const taken = Object.fromEntries(
      Object.entries(archive).map(([path, text]) => [path, taker(path, text)]),
    );
    expect(taken).toEqual({
      "actor.json": "mastodon-actor",
      "outbox.json": "mastodon-outbox",
      "likes.json": "mastodon-likes",
      "bookmarks.json": "mastodon-unused",
      "following_accounts.csv": "mastodon-follows",
      "lists.csv": "mastodon-lists",
      "blocked_accounts.csv": "mastodon-blocks",
      "muted_accounts.csv": "mastodon-unused",
      "blocked_domains.csv": "mastodon-unused",
      "bookmarks.csv": "mastodon-unused",
    });
    expect(taker("contacts.csv", "Bob Berg,bob@other.example\n")).toBeNull();
    expect(taker("lists.csv", "title,year\nBridges,1999\n")).toBeNull();
  });

  it("followers.csv of kindred servers is the other way round, and old lists have no header", async () => {
    const followers = "Account address\nbob@other.example\n";
    expect(taker("followers.csv", followers)).toBe("mastodon-followers");
    expect(await of("mastodon-followers", followers)).toEqual([
      { type: "Follow", actor: bob, object: subject },
    ]);
    const plain = "bob@other.example\n\n@carol@numbers.example\n";
    expect(taker("following_accounts.csv", plain)).toBe("mastodon-follows");
    expect(await of("mastodon-follows", plain)).toEqual([
      { type: "Follow", actor: subject, object: bob },
      { type: "Follow", actor: subject, object: carol },
    ]);
    expect(taker("addresses.csv", plain)).toBeNull();
  });

  it("actor.json names the owner", async () => {
    const text = archive["actor.json"] ?? "";
    const account = { ...subject, name: "Nora Lindqvist" };
    expect(await importer("mastodon-actor").subject?.(fileOf(text))).toEqual({
      account: { ...account, nativeId: undefined },
    });
    expect(await of("mastodon-actor", text)).toEqual([
      { type: "Profile", account, createdAt: Date.UTC(2017, 3, 2), protected: false, hasBio: true },
    ]);
    const numbered = text
      .replace('/users/nora"', '/ap/users/12"')
      .replace('"name"', '"webfinger":"nora@short.example","name"');
    expect(await importer("mastodon-actor").subject?.(fileOf(numbered))).toMatchObject({
      account: { nativeId: "social.example/12", handle: "nora@short.example" },
    });
  });

  it("outbox.json: a post, two answers, a message to bob alone, a boost; without a word of the text", async () => {
    const text = archive["outbox.json"] ?? "";
    expect(await importer("mastodon-outbox").subject?.(fileOf(text))).toMatchObject({ account: subject });
    const made = { type: "Create", actor: subject, when, mentions: [], links: [] };
    const mine = (number: number) => ({
      nativeId: `social.example/${number}`,
      object: post(`social.example/${number}`, subject),
    });
    expect(await of("mastodon-outbox", text)).toEqual([
      { ...made, ...mine(1), hashtags: ["bridges"] },
      {
        ...made,
        ...mine(2),
        inReplyTo: post("other.example/50", bob),
        mentions: [{ ...carol, nativeId: "numbers.example/7" }],
      },
      {
        ...made,
        ...mine(3),
        inReplyTo: post("numbers.example/70", { ...carol, nativeId: "numbers.example/7" }),
      },
      { ...made, ...mine(4), mentions: [bob], isPrivate: true },
      {
        type: "Announce",
        actor: subject,
        when,
        nativeId: "social.example/5",
        object: post("other.example/51", bob),
      },
    ]);
    expect(JSON.stringify(await read(importer("mastodon-outbox"), text))).not.toContain("nobody may read");
  });

  it("likes.json: posts by their addresses, without time", async () => {
    const text = archive["likes.json"] ?? "";
    expect(await of("mastodon-likes", text)).toEqual([
      { type: "Like", actor: subject, object: post("other.example/50", bob) },
      {
        type: "Like",
        actor: subject,
        object: { network: "mastodon", post: "https://pleroma.example/objects/12" },
      },
    ]);
    await expect(read(importer("mastodon-likes"), text)).rejects.toMatchObject({ code: "SUBJECT_UNKNOWN" });
    expect(
      await skips(importer("mastodon-likes"), text.replace("https://pleroma", "pleroma"), { subject }),
    ).toEqual(["2: the item is no address"]);
  });

  it("the CSVs: follows between blank lines, lists, blocks", async () => {
    expect(await of("mastodon-follows", archive["following_accounts.csv"] ?? "")).toEqual([
      { type: "Follow", actor: subject, object: bob },
      { type: "Follow", actor: subject, object: carol },
    ]);
    expect(await of("mastodon-lists", archive["lists.csv"] ?? "")).toEqual([
      { type: "Add", actor: subject, object: bob, target: "Worth reading", isPrivate: true },
    ]);
    expect(await of("mastodon-blocks", archive["blocked_accounts.csv"] ?? "")).toEqual([
      { type: "Block", actor: subject, object: { network: "mastodon", handle: "spam@bad.example" } },
    ]);
    const odd = 'Account address\r\n"@Bob@other.example"\r\neve\r\nnobody at all\r\nnora@social.example';
    expect(takenBy(odd)).toBe("mastodon-follows");
    expect(await of("mastodon-follows", odd)).toEqual([
      { type: "Follow", actor: subject, object: bob },
      { type: "Follow", actor: subject, object: { network: "mastodon", handle: "eve@social.example" } },
    ]);
    expect(await skips(importer("mastodon-follows"), odd, { subject })).toEqual([
      '4: "nobody at all" is no address of an account',
      "5: the account itself",
    ]);
  });
});

describe("Mastodon API", () => {
  const owner = { ...home, name: "Nora Lindqvist" };
  const norasPost = post("social.example/1", owner);

  it("all replies are taken", () => {
    for (const reply of Object.values(replies)) expect(takenBy(JSON.stringify(reply))).toBe("mastodon-api");
  });

  it("an account: profile, counts, and the accounts that link back", async () => {
    expect(await api(replies.account)).toEqual([
      {
        type: "Profile",
        account: owner,
        createdAt: Date.UTC(2017, 3, 2),
        protected: true,
        hasBio: false,
        hasUrl: true,
        defaultImage: true,
        sameOwner: [{ network: "github", handle: "nora" }],
      },
      { type: "Metric", of: owner, counts: { followers: 3, posts: 5 } },
    ]);
  });

  it("an account that moved has the owner of where it moved to", async () => {
    const moved = {
      ...replies.account,
      fields: [],
      moved: { acct: "nora@new.example", url: "https://new.example/@nora" },
    };
    expect((await api(moved))[0]).toMatchObject({
      account: owner,
      sameOwner: [{ network: "mastodon", handle: "nora@new.example" }],
    });
  });

  it("a post with its counts, a boost of it, and the answers of a thread", async () => {
    const [create, metric] = await api(replies.status);
    expect([create, metric]).toEqual([
      {
        type: "Create",
        actor: owner,
        when,
        nativeId: "social.example/1",
        object: norasPost,
        mentions: [],
        hashtags: ["bridges"],
      },
      { type: "Metric", of: norasPost, counts: { likesReceived: 4, sharesReceived: 2, repliesReceived: 1 } },
    ]);
    expect((await api(replies.boost))[0]).toEqual({
      type: "Announce",
      actor: bob,
      when,
      nativeId: "other.example/61",
      object: norasPost,
    });
    // The number of Nora's post is known to be hers: her mention has the number of the author answered.
    const [request] = [
      { request: "https://social.example/api/v1/statuses/1/context", response: replies.context },
    ];
    expect((await api(request)).filter(({ type }) => type === "Create")[1]).toEqual({
      type: "Create",
      actor: bob,
      when,
      nativeId: "other.example/60",
      object: post("other.example/60", bob),
      inReplyTo: post("social.example/1", home),
      mentions: [carol],
      hashtags: [],
    });
  });

  it("notifications: bob follows nora, likes and boosts her post, and answers", async () => {
    const text = JSON.stringify(replies.notifications);
    expect(await importer("mastodon-api").subject?.(fileOf(text))).toEqual({ account: owner });
    const acts = await api(replies.notifications);
    expect(acts.filter(({ type }) => ["Follow", "Like", "Announce", "NotKept"].includes(type))).toEqual([
      { type: "Follow", actor: bob, object: subject, when },
      { type: "Like", actor: bob, object: norasPost, when },
      { type: "Announce", actor: bob, object: norasPost, when },
      { type: "NotKept", what: "other notifications" },
    ]);
    expect(acts).toContainEqual(expect.objectContaining({ type: "Create", actor: bob, mentions: [carol] }));
    expect(await skips(importer("mastodon-api"), text)).toEqual([
      "1: the notification does not say who is followed; add --as mastodon:@user@host",
    ]);
  });

  it("groups of notifications: the time is kept where it is one person's", async () => {
    expect((await api(replies.groups))[0]).toEqual({ type: "Like", actor: bob, object: norasPost, when });
    const [group] = replies.groups.notification_groups;
    const many = { ...replies.groups, notification_groups: [{ ...group, notifications_count: 2 }] };
    expect((await api(many))[0]).toEqual({ type: "Like", actor: bob, object: norasPost });
  });

  it("lists of accounts mean what was asked", async () => {
    const numbered = { network: "mastodon", nativeId: "social.example/11" };
    const first = async (reply: unknown) => (await api(reply))[0];
    expect(await first(replies.followers)).toEqual({ type: "Follow", actor: bob, object: numbered });
    expect(await first(replies.following)).toEqual({ type: "Follow", actor: numbered, object: bob });
    const object = { network: "mastodon", post: "social.example/1" };
    expect(await first(replies.favouritedBy)).toEqual({ type: "Like", actor: bob, object });
    expect(await first(replies.rebloggedBy)).toEqual({ type: "Announce", actor: bob, object });
    expect(await first(replies.favourites)).toEqual({
      type: "Like",
      actor: subject,
      object: post("other.example/60", bob),
    });
    expect(await first(replies.lists)).toEqual({
      type: "Add",
      actor: subject,
      object: bob,
      target: "4",
      isPrivate: true,
    });
    expect(await first(replies.blocks)).toEqual({ type: "Block", actor: subject, object: bob });
    expect(
      await skips(importer("mastodon-api"), JSON.stringify([replies.lists, replies.favourites])),
    ).toEqual([
      "1: the reply does not say whose list it is; add --as mastodon:@user@host",
      "2: the reply does not say who likes; add --as mastodon:@user@host",
    ]);
  });

  it("errors and broken replies cost themselves", async () => {
    const odd = [
      { error: "Record of @nora_l not found" },
      null,
      7,
      {},
      { account: null },
      { account: { acct: 4 }, id: 9 },
      replies.account,
    ];
    expect(await skips(importer("mastodon-api"), JSON.stringify(odd))).toEqual([
      "1: the server answered with an error",
      "2: the reply is no object",
      "3: the reply is no object",
      "4: the reply names no account",
      "5: the reply names no account",
      "6: the reply names no account",
    ]);
    const hollow = [
      { ancestors: null, descendants: {} },
      { accounts: [null], statuses: "x" },
      { notification_groups: [null, { sample_account_ids: null }] },
    ];
    expect(await api(hollow)).toEqual([]);
  });
});

describe("Misskey", () => {
  const notes = misskey["notes-2026-11-01-10-00-00.json"] ?? "";
  const note = (id: string, owner?: object) => ({
    network: "mastodon",
    post: `https://social.example/notes/${id}`,
    ...(owner === undefined ? {} : { owner }),
  });

  it("every file is taken", () => {
    const taken = Object.entries(misskey).map(([path, text]) => [path.split("-2026")[0], taker(path, text)]);
    expect(Object.fromEntries(taken)).toEqual({
      notes: "misskey-notes",
      favorites: "mastodon-unused",
      following: "mastodon-follows",
      "user-lists": "mastodon-lists",
      blocking: "mastodon-blocks",
      mute: "mastodon-unused",
    });
    expect(taker("mute-levels.csv", "loud,soft\n")).toBeNull();
  });

  it("nora mentions bob and dora, answers bob, renotes, quotes, and quotes with a picture for followers", async () => {
    const act = (id: string) => ({
      actor: subject,
      when,
      nativeId: `https://social.example/notes/${id}/activity`,
    });
    const made = (id: string) => ({ type: "Create", ...act(id), object: note(id, subject), mentions: [] });
    const dora = { network: "mastodon", handle: "dora@social.example" };
    expect(await of("misskey-notes", notes)).toEqual([
      { ...made("9aa1"), mentions: [bob, dora], hashtags: ["bridges"] },
      { ...made("9aa2"), inReplyTo: note("9zz1", bob) },
      { type: "Announce", ...act("9aa3"), object: note("9zz2") },
      { ...made("9aa4"), quote: note("9zz3") },
      { ...made("9aa5"), quote: note("9zz4"), isPrivate: true },
    ]);
    expect(await skips(importer("misskey-notes"), notes, { subject })).toEqual([
      '6: "createdAt" is "soon"',
      '7: the note has no "id"',
    ]);
  });

  it("notes are numbered by their server, so the handle must name it", async () => {
    for (const given of [null, { network: "mastodon", handle: "nora" } as const])
      await expect(read(importer("misskey-notes"), notes, { subject: given })).rejects.toMatchObject({
        code: "SUBJECT_UNKNOWN",
      });
  });
});

/** X archives of Nora (48120): the shapes of 2019, 2021 and 2023. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { timeOfPost } from "../../../src/networks/twitter/snowflake.ts";
import { activities, fileOf, read, skips, takenBy } from "../reading.ts";

const subject = { network: "twitter", nativeId: "48120", handle: "nora_l" } as const;
const importer = (id: string) => importers.find((one) => one.id === id) ?? expect.fail(`no importer ${id}`);
const ytd = (name: string, records: unknown, part = 0): string =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(records, null, 2)}`;
const acts = (id: string, text: string) => activities(importer(id), text, { subject });
const tweet = (fields: object): string =>
  ytd("tweets", [
    {
      tweet: {
        id_str: "1373617456789012480",
        created_at: "Sun Mar 21 12:53:22 +0000 2021",
        full_text: "",
        ...fields,
      },
    },
  ]);
const when = { at: Date.UTC(2021, 2, 21, 12, 53, 22), precision: "second", of: "event" };
const user = (screen_name: string, id_str: string) => ({ screen_name, id_str, indices: ["0", "4"] });

describe("X archive: whose it is", () => {
  it("account.js names the owner; mail and phone are not read", async () => {
    const text = ytd("account", [
      {
        account: {
          email: "nora@example.org",
          phoneNumber: "+15550100",
          username: "nora_l",
          accountId: "48120",
          createdAt: "2006-11-15T13:18:50.000Z",
          accountDisplayName: "Nora Lindqvist",
        },
      },
    ]);
    expect(takenBy(text)).toBe("twitter-account");
    const account = { ...subject, name: "Nora Lindqvist" };
    expect(await importer("twitter-account").subject?.(fileOf(text))).toEqual({ account });
    const items = await read(importer("twitter-account"), text);
    expect(items).toEqual([
      { activity: { type: "Profile", account, createdAt: Date.UTC(2006, 10, 15, 13, 18, 50) }, place: 1 },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/example|0100/);
  });

  it("manifest.js names the owner and the date of the archive", async () => {
    const text = `window.__THAR_CONFIG = ${JSON.stringify({
      userInfo: { accountId: "48120", userName: "nora_l", displayName: "Nora Lindqvist" },
      archiveInfo: { sizeBytes: "1000", generationDate: "2023-11-01T08:00:00.000Z", isPartialArchive: false },
      dataTypes: {
        tweets: { files: [{ fileName: "data/tweets.js", globalName: "YTD.tweets.part0", count: "2" }] },
      },
    })}`;
    expect(takenBy(text)).toBe("twitter-manifest");
    expect(await importer("twitter-manifest").subject?.(fileOf(text))).toEqual({
      account: { ...subject, name: "Nora Lindqvist" },
      exportedAt: Date.UTC(2023, 10, 1, 8),
    });
  });

  it("without a subject the other files ask for --as", async () => {
    const text = ytd("follower", [{ follower: { accountId: "7" } }]);
    await expect(read(importer("twitter-follower"), text)).rejects.toMatchObject({ code: "SUBJECT_UNKNOWN" });
  });
});

describe("X archive: follows", () => {
  const bob = { network: "twitter", nativeId: "9007199254740993" };

  it("bob follows nora, in the shape of 2019 and with the link of 2021", async () => {
    const plain = ytd("follower", [{ follower: { accountId: bob.nativeId } }]);
    const userLink = `https://twitter.com/intent/user?user_id=${bob.nativeId}`;
    const linked = ytd("follower", [{ follower: { accountId: bob.nativeId, userLink } }]);
    for (const text of [plain, linked]) {
      expect(takenBy(text)).toBe("twitter-follower");
      expect(await acts("twitter-follower", text)).toEqual([{ type: "Follow", actor: bob, object: subject }]);
    }
  });

  it("whom a record names by the address alone is known by it, on either domain", async () => {
    const text = ytd("following", [
      { following: { userLink: `https://x.com/intent/user?user_id=${bob.nativeId}` } },
      { following: { userLink: "https://twitter.com/bob_b" } },
      { following: { userLink: "https://example.org/bob_b" } },
    ]);
    expect(await acts("twitter-following", text)).toEqual([
      { type: "Follow", actor: subject, object: bob },
      { type: "Follow", actor: subject, object: { network: "twitter", handle: "bob_b" } },
    ]);
  });

  it("nora follows bob; broken records and herself cost their record", async () => {
    const text = ytd("following", [
      { following: { accountId: bob.nativeId } },
      { following: {} },
      { following: { accountId: "48120" } },
      7,
    ]);
    expect(takenBy(text)).toBe("twitter-following");
    expect(await acts("twitter-following", text)).toEqual([{ type: "Follow", actor: subject, object: bob }]);
    expect(await skips(importer("twitter-following"), text, { subject })).toEqual([
      '2: the record has no "accountId"',
      "3: the account follows itself",
      '4: the record has no "following"',
    ]);
  });

  it("an archive file cut short gives the records before the cut", async () => {
    const whole = ytd("follower", [{ follower: { accountId: "7" } }, { follower: { accountId: "8" } }]);
    const cut = whole.slice(0, whole.indexOf('"8"') + 2);
    expect(await acts("twitter-follower", cut)).toHaveLength(1);
    expect(await skips(importer("twitter-follower"), cut, { subject })).toEqual([
      "2: the file ends in the middle; it may be cut short",
    ]);
  });
});

describe("X archive: posts", () => {
  it("nora answers bob and mentions carol; the counts of the post are kept", async () => {
    const text = tweet({
      full_text: "@bob @carol so true",
      in_reply_to_status_id_str: "1373000000000000001",
      in_reply_to_user_id_str: "77",
      in_reply_to_screen_name: "bob",
      entities: { user_mentions: [user("bob", "77"), user("carol", "-1")] },
      favorite_count: "2",
      retweet_count: "1",
    });
    expect(takenBy(text)).toBe("twitter-tweets");
    const post = { network: "twitter", post: "1373617456789012480", owner: subject };
    const bob = { network: "twitter", nativeId: "77", handle: "bob" };
    expect(await acts("twitter-tweets", text)).toEqual([
      {
        type: "Create",
        actor: subject,
        when,
        nativeId: post.post,
        object: post,
        inReplyTo: { network: "twitter", post: "1373000000000000001", owner: bob },
        mentions: [{ network: "twitter", handle: "carol" }],
      },
      { type: "Metric", of: post, counts: { likesReceived: 2, sharesReceived: 1 } },
    ]);
  });

  it("a retweet is told by its text, its author by the mentions", async () => {
    const text = tweet({
      full_text: "RT @Bob: hello @carol",
      entities: { user_mentions: [user("bob", "77"), user("carol", "78")] },
      favorite_count: "0",
    });
    expect(await acts("twitter-tweets", text)).toEqual([
      {
        type: "Announce",
        actor: subject,
        object: { network: "twitter", nativeId: "77", handle: "bob" },
        when,
        nativeId: "1373617456789012480",
      },
    ]);
  });

  it("a link to a post is a quote of its owner, on x.com too; one's own is none", async () => {
    const link = (expanded_url: string) => tweet({ entities: { urls: [{ expanded_url }] } });
    expect(await acts("twitter-tweets", link("https://x.com/dave/status/99?s=20"))).toMatchObject([
      { type: "Create", quote: { post: "99", owner: { handle: "dave" } } },
    ]);
    const [own] = await acts("twitter-tweets", link("https://twitter.com/Nora_L/status/99"));
    expect(own).not.toHaveProperty("quote");
  });

  it("a thread is no reply to anybody", async () => {
    const [create] = await acts(
      "twitter-tweets",
      tweet({ in_reply_to_status_id_str: "5", in_reply_to_user_id_str: "48120" }),
    );
    expect(create).not.toHaveProperty("inReplyTo");
  });

  it("the 2019 shape: name `tweet`, records not wrapped, times that cannot be", async () => {
    const text = ytd("tweet", [
      { id_str: "20", created_at: "Tue Mar 21 20:50:14 +0000 2006", full_text: "setting up" },
      { id_str: "21", created_at: "yesterday", full_text: "late" },
      { id_str: "22", full_text: "when?", favorite_count: "-1" },
    ]);
    expect(takenBy(text)).toBe("twitter-tweets");
    expect(await acts("twitter-tweets", text)).toMatchObject([
      { type: "Create", when: { at: Date.UTC(2006, 2, 21, 20, 50, 14) } },
    ]);
    expect(await skips(importer("twitter-tweets"), text, { subject })).toEqual([
      '2: "created_at" is "yesterday"',
      '3: "favorite_count" is "-1"',
    ]);
  });

  it("later parts of a large archive", () => {
    expect(takenBy(ytd("tweets", [{ tweet: { id_str: "1" } }], 1))).toBe("twitter-tweets");
  });
});

describe("X archive: the rest", () => {
  it("likes are dated from the post: 1212092628029698048 is of 2019-12-31T19:26:16.771Z", async () => {
    // Developer documentation of X, "Tweet object": this post has created_at 2019-12-31T19:26:16.000Z. By hand:
    // 1212092628029698048 / 4194304 = 288985402114 (rounded down); + 1288834974657 = 1577820376771.
    expect(timeOfPost("1212092628029698048")).toEqual({
      at: Date.UTC(2019, 11, 31, 19, 26, 16, 771),
      precision: "second",
      of: "object",
    });
    expect(timeOfPost("20")).toBeUndefined();
    const text = ytd("like", [
      {
        like: {
          tweetId: "1212092628029698048",
          fullText: "private words",
          expandedUrl: "https://twitter.com/i/web/status/1212092628029698048",
        },
      },
      { like: { tweetId: "20", expandedUrl: "https://twitter.com/jack/status/20" } },
    ]);
    expect(takenBy(text)).toBe("twitter-like");
    expect(await acts("twitter-like", text)).toEqual([
      {
        type: "Like",
        actor: subject,
        object: { network: "twitter", post: "1212092628029698048" },
        when: timeOfPost("1212092628029698048"),
      },
      {
        type: "Like",
        actor: subject,
        object: { network: "twitter", post: "20", owner: { network: "twitter", handle: "jack" } },
      },
    ]);
  });

  it("the owner of a list puts nora on it", async () => {
    const text = ytd("lists_member", [
      { userListInfo: { url: "https://twitter.com/editor_e/lists/worth-reading" } },
      { userListInfo: { url: "https://twitter.com/i/lists/123" } },
    ]);
    expect(takenBy(text)).toBe("twitter-lists-member");
    expect(await acts("twitter-lists-member", text)).toEqual([
      {
        type: "Add",
        actor: { network: "twitter", handle: "editor_e" },
        object: subject,
        target: "worth-reading",
      },
    ]);
    expect(await skips(importer("twitter-lists-member"), text, { subject })).toHaveLength(1);
  });

  it("of the profile only what is there is kept, not the text", async () => {
    const text = ytd("profile", [
      {
        profile: {
          description: { bio: "Writes about bridges", website: "", location: "Malmö" },
          avatarMediaUrl: "https://pbs.twimg.com/profile_images/1/a.jpg",
        },
      },
    ]);
    expect(takenBy(text)).toBe("twitter-profile");
    expect(await acts("twitter-profile", text)).toEqual([
      {
        type: "Profile",
        account: subject,
        hasBio: true,
        hasLocation: true,
        hasUrl: false,
        defaultImage: false,
      },
    ]);
    const verified = ytd("verified", [{ verified: { accountId: "48120", verified: true } }]);
    expect(await acts("twitter-profile", verified)).toEqual([
      { type: "Profile", account: subject, verified: true },
    ]);
  });

  it("messages are never read, long texts and advertising are not used", async () => {
    const secret = [{ dmConversation: { messages: [{ messageCreate: { text: "secret" } }] } }];
    for (const name of [
      "direct_messages",
      "direct_message",
      "direct_messages_group",
      "direct_message_headers",
    ]) {
      expect(takenBy(ytd(name, secret))).toBe("twitter-messages");
    }
    expect(await read(importer("twitter-messages"), ytd("direct_messages", secret), { subject })).toEqual([]);
    for (const name of ["note_tweet", "tweet_headers", "ad_engagements", "lists_created"])
      expect(takenBy(ytd(name, []))).toBe("twitter-unused");
  });
});

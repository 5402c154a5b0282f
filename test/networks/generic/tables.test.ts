/** The four generic CSVs, with Nora, Tom and Alice. */
import { describe, expect, it } from "vitest";
import { accountsCsv } from "../../../src/networks/generic/accounts-csv.ts";
import { followsCsv } from "../../../src/networks/generic/follows-csv.ts";
import { interactionsCsv } from "../../../src/networks/generic/interactions-csv.ts";
import { usersCsv } from "../../../src/networks/generic/users-csv.ts";
import { activities, read, skips, takenBy } from "../reading.ts";

describe("accounts.csv", () => {
  it("nora's profile and counts, all columns", async () => {
    const text =
      "network,native_id,handle,name,created_at,verified,protected,has_bio,has_location,has_url,default_image,curated," +
      "followers,following,posts,listed,likes_given,shares_given,replies_given,mentions_given,likes_received," +
      "shares_received,replies_received,mentions_received,window_days,observed_at\n" +
      'twitter,9007199254740993,@nora_l,"Lindqvist, Nora",2009-03-01T00:00:00Z,true,no,1,0,yes,false,true,' +
      "9310,1102,14207,212,1,2,3,4,5.5,6,7,8,90,1600000000\n";
    expect(takenBy(text)).toBe("accounts-csv");
    const nora = {
      network: "twitter",
      nativeId: "9007199254740993",
      handle: "nora_l",
      name: "Lindqvist, Nora",
    };
    expect(await activities(accountsCsv, text)).toEqual([
      {
        type: "Profile",
        account: nora,
        createdAt: Date.UTC(2009, 2, 1),
        verified: true,
        protected: false,
        hasBio: true,
        hasLocation: false,
        hasUrl: true,
        defaultImage: false,
        curated: true,
      },
      {
        type: "Metric",
        of: nora,
        counts: {
          followers: 9310,
          following: 1102,
          posts: 14207,
          listed: 212,
          likesGiven: 1,
          sharesGiven: 2,
          repliesGiven: 3,
          mentionsGiven: 4,
          likesReceived: 5.5,
          sharesReceived: 6,
          repliesReceived: 7,
          mentionsReceived: 8,
        },
        windowDays: 90,
        observedAt: 1_600_000_000_000,
      },
    ]);
  });

  it("any subset, any case and spacing, any separator; empty cells say nothing", async () => {
    const text = " Native ID ; Followers ;Window-Days\n12;7;\n";
    expect(takenBy(text)).toBe("accounts-csv");
    const account = { network: "instagram", nativeId: "12" };
    expect(await activities(accountsCsv, text, { network: "instagram" })).toEqual([
      { type: "Profile", account },
      { type: "Metric", of: account, counts: { followers: 7 } },
    ]);
  });

  it("broken rows in the middle cost themselves: number and reason, the rest is read", async () => {
    const rows = Array.from({ length: 10 }, (_, index) => `twitter,${index + 1},tom${index},5`);
    rows[2] = "twitter,3,tom,n/a";
    rows[4] = "twitter,,,5";
    rows[5] = "orkut,6,tom,5";
    rows[6] = `twitter,7,"tom,5`;
    rows[7] = `twitter,8,${"t".repeat(600)},5`;
    const text = `network,native_id,handle,followers\n${rows.join("\n")}\n`;
    expect(await skips(accountsCsv, text)).toEqual([
      '4: "followers" is "n/a"',
      "6: the row has no native_id or handle",
      '7: "network" is "orkut", which is no network known here',
      '9: "handle" is longer than 512 characters',
    ]);
    const profiles = (await activities(accountsCsv, text)).filter(({ type }) => type === "Profile");
    expect(profiles).toHaveLength(6);
  });

  it("a quotation mark that is never closed does not swallow the rows after it", async () => {
    const text =
      'network,native_id,name,followers\ntwitter,1,"Tom\ntwitter,2,Alice,5\ntwitter,3,"A ""B"" C",6\n';
    expect(await skips(accountsCsv, text)).toEqual(["2: a quotation mark is opened and not closed"]);
    const names = (await activities(accountsCsv, text)).flatMap((one) =>
      one.type === "Profile" ? [one.account.name] : [],
    );
    expect(names).toEqual(["Alice", 'A "B" C']);
  });

  it("a quoted cell may span lines", async () => {
    const text = 'network,native_id,name,followers\ntwitter,1,"Tom\nAdeyemi",5\ntwitter,2,Alice,x\n';
    expect((await activities(accountsCsv, text))[0]).toMatchObject({ account: { name: "Tom\nAdeyemi" } });
    expect(await skips(accountsCsv, text)).toEqual(['4: "followers" is "x"']);
  });

  it("a 10 MB handle is not held, invalid UTF-8 is told by its row", async () => {
    const text = Buffer.concat([
      Buffer.from(`network,handle\ntwitter,${"h".repeat(10_000_000)}\ntwitter,a`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from("\ntwitter,alice\n"),
    ]);
    expect(await skips(accountsCsv, text)).toEqual([
      "2: the row is longer than 1 MiB",
      "3: the line is not valid UTF-8",
    ]);
    expect(await activities(accountsCsv, text)).toHaveLength(1);
  });

  it("negative counts and times are refused, unknown times are left out", async () => {
    const text = "network,native_id,followers,created_at\ntwitter,1,-5,\ntwitter,2,5,-1\ntwitter,3,5,0\n";
    expect(await skips(accountsCsv, text)).toEqual(['2: "followers" is "-5"', '3: "created_at" is "-1"']);
    expect((await activities(accountsCsv, text))[0]).not.toHaveProperty("createdAt");
  });

  it("names columns it does not know", async () => {
    const items = await read(accountsCsv, "network,native_id,shoe_size\ntwitter,1,44\n");
    expect(items).toContainEqual({ unknownField: "shoe_size" });
  });

  it("without a network anywhere it asks for one", async () => {
    await expect(read(accountsCsv, "native_id,followers\n1,2\n")).rejects.toMatchObject({
      code: "NETWORK_UNKNOWN",
    });
  });
});

describe("follows.csv", () => {
  it("tom follows nora by handle, since a day", async () => {
    const text = "network,source,target,since\nx,@tom_new,12,2024-05-01\n";
    expect(takenBy(text)).toBe("follows-csv");
    expect(await activities(followsCsv, text)).toEqual([
      {
        type: "Follow",
        actor: { network: "twitter", handle: "tom_new" },
        object: { network: "twitter", nativeId: "12" },
        when: { at: Date.UTC(2024, 4, 1), precision: "day", of: "event" },
      },
    ]);
  });

  it("self-follows are refused whatever the case of the handle", async () => {
    const text = "network,source,target\ntwitter,@Tom,@tom\n";
    expect(await skips(followsCsv, text)).toEqual(["2: the account follows itself"]);
  });
});

describe("interactions.csv", () => {
  const actor = { network: "twitter", handle: "tom_new" };
  const target = { network: "twitter", handle: "nora_l" };
  const post = { network: "twitter", post: "99", owner: target };
  const when = { at: 1_600_000_000_123, precision: "second", of: "event" };

  it.each([
    ["like", { type: "Like", actor, object: post, when }],
    ["share", { type: "Announce", actor, object: post, when }],
    ["Retweet", { type: "Announce", actor, object: post, when }],
    ["quote", { type: "Create", actor, quote: post, when }],
    ["reply", { type: "Create", actor, inReplyTo: post, when }],
    ["mention", { type: "Create", actor, mentions: [target], when, nativeId: "99" }],
    ["list", { type: "Add", actor, object: target, when }],
    ["endorse", { type: "Endorse", actor, object: target, when }],
    ["link", { type: "Create", actor, links: [target], when, nativeId: "99" }],
  ])("tom does to nora: %s", async (kind, activity) => {
    const text = `network,actor,target,kind,at,post\ntwitter,@tom_new,@nora_l,${kind},1600000000123,99\n`;
    expect(takenBy(text)).toBe("interactions-csv");
    expect(await activities(interactionsCsv, text)).toEqual([activity]);
  });

  it("without a post the act is toward the account; other words are refused", async () => {
    const text = "network\tactor\ttarget\tkind\ntwitter\t1\t2\tlike\ntwitter\t1\t2\tconstructor\n";
    expect(await activities(interactionsCsv, text)).toMatchObject([
      { type: "Like", object: { nativeId: "2" } },
    ]);
    expect(await skips(interactionsCsv, text)).toEqual([
      '3: "kind" is "constructor", not one of like, share, quote, reply, mention, list, endorse, link',
    ]);
  });
});

describe("users.csv", () => {
  it("nora owns an account on X", async () => {
    const text =
      "slug,name,network,account\nnora-lindqvist,Nora Lindqvist,twitter,@nora_l\nNora!,,twitter,1\n";
    expect(takenBy(text)).toBe("users-csv");
    expect(await activities(usersCsv, text)).toEqual([
      {
        type: "Own",
        slug: "nora-lindqvist",
        name: "Nora Lindqvist",
        account: { network: "twitter", handle: "nora_l" },
      },
    ]);
    expect(await skips(usersCsv, text)).toEqual([
      '3: "slug" is "Nora!"; use small letters, digits and hyphens',
    ]);
  });
});

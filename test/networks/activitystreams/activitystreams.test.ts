/** ActivityStreams 2.0: files of every shape, bytes and broken records, and whose account an address is. */
import { describe, expect, it } from "vitest";
import { activitystreams } from "../../../src/networks/activitystreams/activitystreams.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { acts, as, bob, follow, json, reasons, sally } from "./said.ts";

describe("ActivityStreams: containers", () => {
  const expected = { type: "Follow", actor: sally, object: bob };

  it.each([
    ["one object", json({ "@context": as, ...follow })],
    ["an array", json([follow])],
    ["a Collection", json({ "@context": as, type: "Collection", totalItems: 9, items: [follow] })],
    ["items before the type", json({ orderedItems: [follow], type: "OrderedCollection" })],
    [
      "a page inside",
      json({ type: "OrderedCollection", first: { type: "OrderedCollectionPage", orderedItems: [follow] } }),
    ],
    ["one item without array", json({ type: "Collection", items: follow })],
    ["JSON lines", `${json({ ...follow })}\n`],
    [
      "JSON-LD keywords",
      json({ "@type": "as:Follow", actor: { "@id": follow.actor }, object: { "@id": "twitter:13" } }),
    ],
    [
      "types in arrays",
      json({
        type: ["Follow", "http://schema.org/FollowAction"],
        actor: [follow.actor],
        object: ["twitter:13"],
      }),
    ],
    ["white space", json({ ...follow }).replaceAll(",", " ,\n\t")],
  ])("%s", async (_title, text) => {
    expect(takenBy(text)).toBe("activitystreams");
    expect(await acts(text)).toEqual([expected]);
  });

  it("a broken line costs itself, by its number", async () => {
    const text = `${json(follow)}\n{"type":"Follow","actor":\n\n${json({ type: "Follow", actor: 90 })}\n${json(follow)}\n`;
    expect(await acts(text)).toHaveLength(2);
    expect(await reasons(text)).toEqual(["2: the line is not JSON", '4: "actor" names no account']);
  });

  it("broken JSON and a file cut short give what stands before", async () => {
    const many = Array.from({ length: 200 }, () => follow);
    const text = json(many);
    expect((await acts(text.slice(0, text.length / 2))).length).toBeGreaterThan(90);
    expect(await reasons(text.slice(0, text.length / 2))).toEqual([
      expect.stringContaining("the file ends in the middle"),
    ]);
    // An error costs at most the 4,096 characters read at once; a Follow here has about 75.
    const broken = `${text.slice(0, -1)},,]`;
    expect((await acts(broken)).length).toBeGreaterThan(140);
    expect(await reasons(broken)).toEqual([expect.stringContaining("the JSON is broken here")]);
  });

  it("a giant string and a giant record are passed over, the records around them are read", async () => {
    const giant = { ...follow, content: "x".repeat(3_000_000) };
    const wide = { ...follow, tag: Array.from({ length: 200_000 }, () => 1) };
    expect(await acts([follow, giant, wide, follow])).toHaveLength(2);
    expect(await reasons([follow, giant, wide, follow])).toEqual([
      "2: the record is longer than 1 MiB",
      "3: the record is longer than 1 MiB",
    ]);
  });

  it("numbers as ids keep every digit", async () => {
    const text =
      '[{"type":"Metric","of":"twitter:1","counts":{"followers":5},"observedAt":9007199254740993}]';
    // Beyond any date, hence refused, but not rounded to …992.
    expect(await reasons(text)).toEqual(['1: "observedAt" is "9007199254740993"']);
  });

  it("what is no ActivityStreams is not taken", () => {
    for (const text of [
      "90",
      '"text"',
      "",
      "{}",
      '{"name":"gravitas","version":"1"}',
      "<html></html>",
      '{"type":"git"}',
    ])
      expect(takenBy(text)).toBeNull();
  });
});

describe("ActivityStreams: whose account an address is", () => {
  it.each([
    ["https://twitter.com/i/user/12", { network: "twitter", nativeId: "12" }],
    ["https://mobile.twitter.com/nora_l", { network: "twitter", handle: "nora_l" }],
    ["did:plc:abc", { network: "bluesky", nativeId: "did:plc:abc" }],
    ["https://bsky.app/profile/nora.example", { network: "bluesky", handle: "nora.example" }],
    ["https://social.example/users/sally", sally],
    ["https://social.example/@eve@other.example", { network: "mastodon", handle: "eve@other.example" }],
    ["acct:nora_l@twitter.com", { network: "twitter", handle: "nora_l" }],
    ["https://www.flickr.com/people/12037949754@N01/", { network: "flickr", nativeId: "12037949754@N01" }],
    ["https://github.com/octo", { network: "github", handle: "octo" }],
    ["facebook:name:Bodil And", { network: "facebook", name: "Bodil And" }],
    ["facebook-pages:55", { network: "facebook-pages", nativeId: "55" }],
    ["http://sally.example.org/100%", { network: "web", nativeId: "sally.example.org" }],
  ])("%s", async (id, account) => {
    expect(await acts({ type: "Follow", actor: id, object: "tiktok:1" })).toMatchObject([{ actor: account }]);
  });

  it("an address that names no network is of --network", async () => {
    const [act] = await acts({ type: "Follow", actor: "http://h.example/1", object: "twitter:1" }, "twitter");
    expect(act).toMatchObject({ actor: { network: "twitter", nativeId: "http://h.example/1" } });
  });

  it("an actor object adds handle and name", async () => {
    const actor = { type: "Person", id: "twitter:12", preferredUsername: "nora_l", name: "Nora Lindqvist" };
    expect(await acts({ type: "Follow", actor, object: "twitter:1" })).toMatchObject([
      { actor: { network: "twitter", nativeId: "12", handle: "nora_l", name: "Nora Lindqvist" } },
    ]);
  });
});

describe("ActivityStreams: bytes", () => {
  it("a record with bytes that are no UTF-8 is refused; the others are read", async () => {
    const good = json(follow);
    const bad = Buffer.concat([
      Buffer.from(good.slice(0, -1)),
      Buffer.from(',"content":"\u0000'),
      Buffer.from([0xe9]),
      Buffer.from('"}'),
    ]);
    const text = Buffer.concat([
      Buffer.from(`[${good},`),
      Buffer.from(bad.toString("latin1").replace("\u0000", ""), "latin1"),
      Buffer.from("]"),
    ]);
    expect(await activities(activitystreams, text)).toHaveLength(1);
    expect(await skips(activitystreams, text)).toEqual(["2: the record is not valid UTF-8"]);
  });
});

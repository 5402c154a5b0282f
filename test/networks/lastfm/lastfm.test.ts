import { expect, it } from "vitest";
import { lastfmApi } from "../../../src/networks/lastfm/lastfm-api.ts";
import { lastfmScrobbles } from "../../../src/networks/lastfm/lastfm-scrobbles.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { fixtures, friends, loved, lovedXml, noFriends, recent, scrobbles, shoutsXml } from "./fixtures.ts";

const network = "lastfm";
const user = (handle: string) => ({ network, handle });
const owner = { network, nativeId: "music/the bridges", name: "The Bridges" };
const when = { at: 1_700_000_001_000, precision: "second", of: "event" };
const steel = { network, post: "music/the bridges/_/steel", owner };

it("every reply is told by its members, and none has a record that cannot be used", async () => {
  for (const [name, text] of Object.entries(fixtures).filter(([name]) => !name.endsWith(".csv"))) {
    expect(takenBy(text), name).toBe("lastfm-api");
    expect(await skips(lastfmApi, text)).toEqual([]);
  }
});

it("one friend comes as an object and none as white space", async () => {
  expect(await activities(lastfmApi, friends)).toEqual([
    { type: "Follow", actor: user("nora"), object: user("bob") },
    { type: "Profile", account: user("bob"), createdAt: 1_100_000_000_000 },
  ]);
  expect(await activities(lastfmApi, noFriends)).toEqual([]);
});

it("a loved track is a like of the artist's track, in JSON and XML alike; a listen is not kept", async () => {
  const like = { type: "Like", actor: user("nora"), object: steel, when };
  expect(await activities(lastfmApi, loved)).toEqual([
    like,
    { type: "Like", actor: user("nora"), object: { ...steel, post: "music/the bridges/_/iron" } },
  ]);
  expect(await activities(lastfmApi, lovedXml)).toEqual([like]);
  expect(await activities(lastfmApi, recent)).toEqual([{ type: "NotKept", what: "listens" }]);
});

it("a shout answers the owner of the shoutbox", async () => {
  const at = Date.UTC(2008, 11, 12, 13, 20, 41);
  expect(await activities(lastfmApi, shoutsXml)).toEqual([
    { type: "Create", actor: user("bob"), inReplyTo: user("nora"), when: { ...when, at } },
    { type: "Create", actor: user("carol"), inReplyTo: user("nora") },
  ]);
});

it("a table of listens is told by its columns; none is kept, as none is toward anybody", async () => {
  expect(takenBy(scrobbles)).toBe("lastfm-scrobbles");
  expect(await activities(lastfmScrobbles, scrobbles)).toEqual(
    Array(2).fill({ type: "NotKept", what: "listens" }),
  );
  expect(takenBy("artist,album,track,date\nThe Bridges,Iron,Steel,14 Nov 2023\n")).toBeNull();
});

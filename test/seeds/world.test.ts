/** The small world: its files are what the script makes, its people are whom the stories need, its clocks tell the founding story. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { connectionsDiedAt, dayMs, isoTime, newestSeedTime } from "../../seeds/clock.ts";
import { worldFiles, worldStories } from "../../seeds/make-world.ts";
import type { Story } from "../../seeds/making/story.ts";
import { worldImports } from "../../seeds/manifest.ts";
import { timeOfPost } from "../../src/networks/twitter/snowflake.ts";
import { interactionKinds, networkIds } from "../../src/words.ts";
import { type Row, readCsv } from "./read-csv.ts";

const world = fileURLToPath(new URL("../../seeds/world/", import.meta.url));
const committed = readdirSync(world, { recursive: true, encoding: "utf8" })
  .filter((path) => statSync(join(world, path)).isFile())
  .sort();
const rowsOf = (path: string): Row[] => readCsv(join(world, path));
const everyRow = (name: string): Row[] =>
  committed.filter((path) => path.endsWith(`/${name}`)).flatMap((path) => rowsOf(path));

test("the committed files are what seeds/make-world.ts makes", () => {
  const made = worldFiles();
  expect(committed).toEqual([...made.keys()].sort());
  for (const [path, text] of made) expect(readFileSync(join(world, path), "utf8"), path).toBe(text);
});

test("the manifest imports every folder of the world once, the cast first", () => {
  const folders = worldImports.flatMap((one) => one.paths);
  for (const folder of folders) expect(existsSync(folder), folder).toBe(true);
  expect(folders.map((folder) => folder.slice(world.length)).sort()).toEqual(readdirSync(world).sort());
  expect(worldImports[0]!.paths[0]).toBe(join(world, "cast"));
});

describe("the cast", () => {
  const users = rowsOf("cast/users.csv");
  const accounts = rowsOf("cast/accounts.csv");

  test("is 42 people and brands with 107 accounts on 21 networks", () => {
    expect(new Set(users.map((row) => row.slug)).size).toBe(42);
    expect(users.length).toBe(107);
    expect(accounts.length).toBe(107);
    const networks = new Set(users.map((row) => row.network!));
    expect(networks.size).toBe(21);
    for (const network of networks) expect(networkIds).toContain(network);
  });

  test("owns each account once, under a handle that is its own", () => {
    expect(new Set(users.map((row) => `${row.network}:${row.account}`)).size).toBe(107);
    expect(new Set(accounts.map((row) => `${row.network}:${row.handle!.toLowerCase()}`)).size).toBe(107);
  });

  test("has a verified or curated account on every network that a crowd lives on", () => {
    const seeds = accounts.filter((row) => row.verified === "true" || row.curated === "true");
    const networks = new Set(seeds.map((row) => row.network));
    // Google+ and Klout are closed, and TikTok has one person.
    const without = [...new Set(accounts.map((row) => row.network))].filter((one) => !networks.has(one));
    expect(without.sort()).toEqual(["google-plus", "klout", "tiktok"]);
  });
});

describe("every file", () => {
  const introduced = [...everyRow("accounts.csv"), ...everyRow("others.csv")];
  const named = new Set(introduced.map((row) => `${row.network}:@${row.handle}`));

  test("names only accounts that some table of accounts introduces", () => {
    const ends = [
      ...everyRow("follows.csv").flatMap((row) => [
        `${row.network}:${row.source}`,
        `${row.network}:${row.target}`,
      ]),
      ...everyRow("interactions.csv").flatMap((row) => [
        `${row.network}:${row.actor}`,
        `${row.network}:${row.target}`,
      ]),
    ];
    expect(ends.filter((end) => !named.has(end))).toEqual([]);
  });

  test("has no self-follow, no act toward oneself and no unknown kind", () => {
    expect(everyRow("follows.csv").filter((row) => row.source === row.target)).toEqual([]);
    expect(everyRow("interactions.csv").filter((row) => row.actor === row.target)).toEqual([]);
    for (const row of everyRow("interactions.csv")) expect(interactionKinds).toContain(row.kind);
  });

  test("tells each follow and each like or share of a post once", () => {
    const follows = everyRow("follows.csv").map((row) => `${row.network} ${row.source} ${row.target}`);
    const taken = everyRow("interactions.csv")
      .filter((row) => row.kind === "LIKE" || row.kind === "SHARE")
      .map((row) => `${row.network} ${row.actor} ${row.kind} ${row.target} ${row.post}`);
    expect(taken.length - new Set(taken).size).toBe(0);
    expect(follows.length - new Set(follows).size).toBe(0);
  });

  test("is dated no later than the newest seed time", () => {
    const times = [
      ...everyRow("follows.csv").map((row) => row.since!),
      ...everyRow("interactions.csv").map((row) => row.at!),
      ...introduced.flatMap((row) => [row.created_at ?? "", row.observed_at ?? ""]),
    ].filter((time) => time !== "");
    const parsed = times.map((time) => Date.parse(time));
    expect(parsed.every((time) => Number.isFinite(time))).toBe(true);
    expect(Math.max(...parsed)).toBeLessThanOrEqual(newestSeedTime);
  });
});

describe("Nora Lindqvist", () => {
  /** Newest time, milliseconds, of what the stories say happened on one of her networks. */
  const newest = (folder: string): number => {
    const story = worldStories().find((one) => one.folder === folder);
    return Math.max(
      ...(story?.follows ?? []).map(({ since }) => since),
      ...(story?.acts ?? []).map(({ at }) => at),
    );
  };
  /** Every time in the tables of a folder. */
  const tableTimes = (folder: string): string[] =>
    committed
      .filter((path) => path.startsWith(folder) && /(accounts|follows|interactions)\.csv$/.test(path))
      .flatMap((path) => rowsOf(path))
      .flatMap((row) => [row.since ?? "", row.at ?? "", row.observed_at ?? ""]);

  test("is heard on Facebook and LinkedIn until 45 days before the newest time, and on X until then", () => {
    expect((newestSeedTime - connectionsDiedAt) / dayMs).toBe(45);
    for (const folder of ["nora-facebook", "nora-linkedin"]) {
      expect(newest(folder), folder).toBe(connectionsDiedAt);
      expect(tableTimes(folder).sort().at(-1), folder).toBe(isoTime(connectionsDiedAt));
    }
    expect(newest("nora-twitter")).toBe(newestSeedTime);
  });

  test("is met on her dead networks in no other file", () => {
    const elsewhere = committed
      .filter((path) => /(follows|interactions)\.csv$/.test(path) && !path.startsWith("nora-"))
      .flatMap((path) => rowsOf(path))
      .filter((row) => row.network === "facebook" || row.network === "linkedin")
      .filter((row) => Object.values(row).some((cell) => cell.startsWith("@nora")));
    expect(elsewhere).toEqual([]);
  });
});

describe("the other stories", () => {
  const story = (name: string): Story => worldStories().find(({ folder }) => folder === name)!;

  test("are told together in one folder, after everybody in them is introduced", () => {
    const shells = story("brandx").accounts?.map(({ handle }) => handle) ?? [];
    const known = new Set(rowsOf("cast/others.csv").map((row) => row.handle));
    expect(shells.length).toBe(134);
    expect(shells.filter((handle) => !known.has(String(handle)))).toEqual([]);
    const follows = new Set(rowsOf("town/follows.csv").map((row) => `${row.source} ${row.target}`));
    const told = story("brandx").follows ?? [];
    expect(told.filter(({ source, target }) => !follows.has(`${source} ${target}`))).toEqual([]);
  });

  test("Brand X has 120 shells made on one day that followed within two days", () => {
    const shells = rowsOf("cast/others.csv").filter(
      (row) => row.default_image === "true" && row.posts === "0" && row.created_at?.startsWith("2026-03-03"),
    );
    expect(shells.length).toBe(120);
    const handles = new Set(shells.map((row) => `@${row.handle}`));
    const times = rowsOf("town/follows.csv")
      .filter((row) => row.target === "@brandx" && handles.has(row.source!))
      .map((row) => Date.parse(row.since!));
    expect(times.length).toBe(120);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(2 * dayMs);
  });

  test("the eight singers follow each other: 8 x 7 = 56 follows", () => {
    const pairs = new Set(story("choir").follows?.map(({ source, target }) => `${source}>${target}`));
    expect(pairs.size).toBe(56);
  });

  test("Priya shares the band 100 times; Oskar's 200 likes fall on one day", () => {
    expect(story("superfan").acts?.filter(({ kind }) => kind === "SHARE").length).toBe(100);
    const likes = story("likes-everything").acts ?? [];
    expect(likes.length).toBe(200);
    expect(new Set(likes.map((like) => isoTime(like.at).slice(0, 10)))).toEqual(new Set(["2026-10-17"]));
  });

  test("Tom's data are twelve days old at most, those in the ids of posts he likes too", () => {
    const acts = story("tom-twitter").acts ?? [];
    const liked = readFileSync(join(world, "tom-twitter/data/like.js"), "utf8").matchAll(
      /"tweetId":"(\d+)"/g,
    );
    const times = [...[...liked].map(([, id = ""]) => timeOfPost(id)?.at ?? 0), ...acts.map(({ at }) => at)];
    // Five likes in the archive, and in the story these and what twelve readers did.
    expect(times.length).toBe(5 + 17);
    expect(newestSeedTime - Math.min(...times)).toBeLessThan(12 * dayMs);
  });
});

/** Every seed file goes through the importers that users' files go through: recognised, nothing skipped, nothing unknown. */
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { writeCrowd } from "../../seeds/crowd.ts";
import type { AccountRef, Activity } from "../../src/networks/activity.ts";
import type { InputFile } from "../../src/networks/importer.ts";
import { recognise } from "../../src/networks/index.ts";
import type { NetworkId } from "../../src/words.ts";
import { nobody } from "../networks/reading.ts";

function inputFile(path: string): InputFile {
  const head = readFileSync(path).subarray(0, 64 * 1024);
  return { path, head, text: head.toString("utf8"), open: async () => createReadStream(path) };
}

/** Whose archives the folders are that do not say so themselves. */
const owners: Readonly<Record<string, AccountRef>> = {
  "nora-instagram": { network: "instagram", handle: "nora.lindqvist" },
  "nora-facebook": { network: "facebook", handle: "nora.lindqvist", name: "Nora Lindqvist" },
  "nora-linkedin": { network: "linkedin", handle: "nora-lindqvist" },
  "tom-twitter": { network: "twitter", nativeId: "990417" },
};

async function read(path: string): Promise<{ importer: string; activities: Activity[]; refused: object[] }> {
  const file = inputFile(path);
  const importer = recognise(file);
  if (!importer) return { importer: "none", activities: [], refused: [] };
  const activities: Activity[] = [];
  const refused: object[] = [];
  const subject = Object.entries(owners).find(([folder]) => path.includes(`/${folder}/`))?.[1] ?? null;
  for await (const item of importer.read(file, { ...nobody, subject }))
    if ("activity" in item) activities.push(item.activity);
    else refused.push(item);
  return { importer: importer.id, activities, refused };
}

/** How many activities of each type. */
function typesOf(activities: readonly Activity[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of activities) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const world = fileURLToPath(new URL("../../seeds/world/", import.meta.url));
const paths = readdirSync(world, { recursive: true, encoding: "utf8" }).filter((path) =>
  statSync(join(world, path)).isFile(),
);

/** The importer that takes each file; our tables hold what the networks' own formats cannot tell. */
const tables: Readonly<Record<string, string>> = {
  "accounts.csv": "accounts-csv",
  "others.csv": "accounts-csv",
  "follows.csv": "follows-csv",
  "interactions.csv": "interactions-csv",
  "users.csv": "users-csv",
};
const native: Readonly<Record<string, readonly [importer: string, network: NetworkId]>> = {
  "nora-facebook/comments.json": ["facebook-comments", "facebook"],
  "nora-facebook/likes_and_reactions.json": ["facebook-reactions", "facebook"],
  "nora-facebook/profile_information.json": ["facebook-profile", "facebook"],
  "nora-instagram/followers_1.json": ["instagram-followers", "instagram"],
  "nora-instagram/following.json": ["instagram-following", "instagram"],
  "nora-instagram/liked_posts.json": ["instagram-likes", "instagram"],
  "nora-instagram/personal_information.json": ["instagram-profile", "instagram"],
  "nora-instagram/post_comments_1.json": ["instagram-comments", "instagram"],
  "nora-linkedin/linkedin-export/Connections.csv": ["linkedin-connections", "linkedin"],
  "nora-linkedin/linkedin-export/Endorsement_Received_Info.csv": [
    "linkedin-endorsements-received",
    "linkedin",
  ],
  "nora-linkedin/linkedin-export/Profile.csv": ["linkedin-profile", "linkedin"],
  "nora-twitter/account-activity.jsonl": ["twitter-api-v1", "twitter"],
  "tom-twitter/data/account.js": ["twitter-account", "twitter"],
  "tom-twitter/data/follower.js": ["twitter-follower", "twitter"],
  "tom-twitter/data/following.js": ["twitter-following", "twitter"],
  "tom-twitter/data/like.js": ["twitter-like", "twitter"],
  "tom-twitter/data/manifest.js": ["twitter-manifest", "twitter"],
  "tom-twitter/data/profile.js": ["twitter-profile", "twitter"],
  "tom-twitter/data/tweets.js": ["twitter-tweets", "twitter"],
  "town/blogger-cadernos-da-ines.xml": ["blogger-feed", "blogger"],
  "town/bluesky-jetstream.jsonl": ["bluesky-jetstream", "bluesky"],
  "town/flickr-activity.jsonl": ["flickr-api", "flickr"],
  "town/google-plus-posts.json": ["google-plus-posts", "google-plus"],
  "town/klout-api.jsonl": ["klout-api-v2", "klout"],
  "town/klout-plusk.csv": ["klout-plusk", "klout"],
  "town/mastodon-inbox.jsonl": ["activitystreams", "mastodon"],
  "town/tumblr-notifications.jsonl": ["tumblr-api", "tumblr"],
  "town/wordpress/palavras-lentas/export.xml": ["wordpress-export", "wordpress"],
  "town/wordpress/sydposten-redaktion/export.xml": ["wordpress-export", "wordpress"],
  "town/wordpress/versosdelsur/export.xml": ["wordpress-export", "wordpress"],
  "town/youtube-api.jsonl": ["youtube-api", "youtube"],
};

/** Networks that an activity names. */
const networksIn = (value: unknown): string[] =>
  value === null || typeof value !== "object"
    ? []
    : Object.entries(value).flatMap(([key, one]) =>
        key === "network" && typeof one === "string" ? [one] : networksIn(one),
      );

describe("the small world", () => {
  test.each(paths)("%s is read whole", async (path) => {
    const result = await read(join(world, path));
    expect(result.importer).toBe(native[path]?.[0] ?? tables[path.split("/").at(-1) ?? ""]);
    expect(result.refused).toEqual([]);
    // The manifest of an X archive says whose it is, and does nothing.
    if (result.importer !== "twitter-manifest") expect(result.activities.length).toBeGreaterThan(0);
  });

  test("thirteen networks are told by files in their own formats", async () => {
    expect(new Set(Object.values(native).map(([, network]) => network)).size).toBe(13);
    expect(Object.keys(native).filter((path) => !paths.includes(path))).toEqual([]);
    for (const [path, [, network]] of Object.entries(native)) {
      const { activities } = await read(join(world, path));
      const named = new Set(activities.flatMap(networksIn));
      // Klout's identities tie its accounts to X.
      named.delete(path === "town/klout-api.jsonl" ? "twitter" : "");
      expect([...named], path).toEqual(path.endsWith("/manifest.js") ? [] : [network]);
    }
  });

  test("everybody who acts in them, by handle or by id, is somebody whom a table introduces", async () => {
    const profiles = await Promise.all(
      [
        "cast/accounts.csv",
        "cast/others.csv",
        "nora-facebook/accounts.csv",
        "nora-linkedin/accounts.csv",
      ].map((path) => read(join(world, path))),
    );
    const keys = ({ network, nativeId, handle }: AccountRef): string[] =>
      [nativeId, handle && `@${handle.toLowerCase()}`].flatMap((id) => (id ? [`${network}:${id}`] : []));
    const known = new Set(
      profiles.flatMap(({ activities }) =>
        activities.flatMap((one) => (one.type === "Profile" ? keys(one.account) : [])),
      ),
    );
    const strangers: string[] = [];
    // Facebook names people by name alone.
    for (const path of Object.keys(native).filter((one) => !one.startsWith("nora-facebook/")))
      for (const one of (await read(join(world, path))).activities)
        for (const account of "actor" in one ? [one.actor] : [])
          strangers.push(...keys(account).filter((key) => !known.has(key)));
    expect(strangers).toEqual([]);
  });

  test("the cast's files say who owns what and who is vouched for", async () => {
    const users = await read(join(world, "cast/users.csv"));
    expect(typesOf(users.activities)).toEqual({ Own: 107 });
    const accounts = await read(join(world, "cast/accounts.csv"));
    const curated = accounts.activities.filter((one) => one.type === "Profile" && one.curated === true);
    expect(curated.length).toBeGreaterThan(20);
  });

  test("what X delivered of Nora Lindqvist: 70 + 1 answers to her, 14 quotes of her, 22 lists with her", async () => {
    const { activities } = await read(join(world, "nora-twitter/account-activity.jsonl"));
    const created = activities.flatMap((one) => (one.type === "Create" ? [one] : []));
    const ownerOf = (target: (typeof created)[number]["inReplyTo"]): string | undefined =>
      target && "post" in target ? target.owner?.handle : undefined;
    expect(created.filter((one) => ownerOf(one.inReplyTo) === "nora_l").length).toBe(71);
    expect(created.filter((one) => ownerOf(one.quote) === "nora_l").length).toBe(14);
    expect(typesOf(activities)).toMatchObject({ Add: 22 });
  });
});

describe("a crowd", () => {
  const folder = mkdtempSync(join(tmpdir(), "gravitas-crowd-read-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is read whole: as many follows as it says it wrote", async () => {
    const totals = await writeCrowd(folder, { size: 400, seed: 5 });
    const [accounts, follows, acts] = await Promise.all(totals.paths.map((path) => read(path)));
    expect([accounts, follows, acts].flatMap((one) => one!.refused)).toEqual([]);
    // Each account's row is a profile and its stated counts.
    expect(typesOf(accounts!.activities)).toEqual({ Profile: 400, Metric: 400 });
    expect(typesOf(follows!.activities)).toEqual({ Follow: totals.follows });
    expect(acts!.activities.length).toBe(totals.interactions);
  });
});

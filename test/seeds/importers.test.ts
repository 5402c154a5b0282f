/** Every seed file goes through the importers that users' files go through: recognised, nothing skipped, nothing unknown. */
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { writeCrowd } from "../../seeds/crowd.ts";
import type { Activity } from "../../src/networks/activity.ts";
import type { InputFile } from "../../src/networks/importer.ts";
import { recognise } from "../../src/networks/index.ts";
import { nobody } from "../networks/reading.ts";

function inputFile(path: string): InputFile {
  const head = readFileSync(path).subarray(0, 64 * 1024);
  return { path, head, text: head.toString("utf8"), open: async () => createReadStream(path) };
}

async function read(path: string): Promise<{ importer: string; activities: Activity[]; refused: object[] }> {
  const file = inputFile(path);
  const importer = recognise(file);
  if (!importer) return { importer: "none", activities: [], refused: [] };
  const activities: Activity[] = [];
  const refused: object[] = [];
  for await (const item of importer.read(file, nobody))
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

const expected = {
  "accounts.csv": "accounts-csv",
  "follows.csv": "follows-csv",
  "interactions.csv": "interactions-csv",
  "users.csv": "users-csv",
  "activities.jsonl": "activitystreams",
} as const;

describe("the small world", () => {
  test.each(paths)("%s is read whole", async (path) => {
    const result = await read(join(world, path));
    const name = path.split("/").at(-1) as keyof typeof expected;
    expect(result.importer).toBe(expected[name]);
    expect(result.refused).toEqual([]);
    expect(result.activities.length).toBeGreaterThan(0);
  });

  test("the cast's files say who owns what and who is vouched for", async () => {
    const users = await read(join(world, "cast/users.csv"));
    expect(typesOf(users.activities)).toEqual({ Own: 107 });
    const accounts = await read(join(world, "cast/accounts.csv"));
    const curated = accounts.activities.filter((one) => one.type === "Profile" && one.curated === true);
    expect(curated.length).toBeGreaterThan(20);
  });

  test("what is said of Nora Lindqvist on X is 84 notes and 22 list memberships", async () => {
    const { activities } = await read(join(world, "nora-twitter/activities.jsonl"));
    expect(typesOf(activities)).toMatchObject({ Create: 84, Add: 22 });
    const answered = activities.filter((one) => one.type === "Create" && one.inReplyTo !== undefined);
    expect(answered.length).toBe(70);
    const owners = answered.map((one) =>
      one.type === "Create" && one.inReplyTo && "post" in one.inReplyTo ? one.inReplyTo.owner?.handle : null,
    );
    expect(new Set(owners)).toEqual(new Set(["nora_l"]));
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

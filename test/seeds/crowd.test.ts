/** The crowd: the same for a seed, skewed like a real network, with spam that is known. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newestSeedTime } from "../../seeds/clock.ts";
import { type CrowdTotals, writeCrowd } from "../../seeds/crowd.ts";
import { type Row, readCsv } from "./read-csv.ts";

const folders: string[] = [];
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "gravitas-crowd-"));
  folders.push(path);
  return path;
}
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const textOf = (totals: CrowdTotals) =>
  [...totals.paths, totals.labels].map((path) => readFileSync(path, "utf8"));

describe("a crowd of 5,000", () => {
  let totals: CrowdTotals;
  let accounts: Row[];
  let follows: Row[];
  let acts: Row[];
  let labels: Map<string, string>;
  const key = (network: string | undefined, id: string | undefined) => `${network}:${id}`;

  beforeAll(async () => {
    totals = await writeCrowd(folder(), { size: 5000, seed: 7 });
    [accounts, follows, acts] = totals.paths.map((path) => readCsv(path)) as [Row[], Row[], Row[]];
    labels = new Map(readCsv(totals.labels).map((row) => [key(row.network, row.native_id), row.label!]));
  });

  test("has about 50,000 follows and 30,000 acts, and says how many it wrote", () => {
    expect(totals).toMatchObject({ accounts: accounts.length, follows: follows.length });
    expect(totals.interactions).toBe(acts.length);
    expect(accounts.length).toBe(5000);
    expect(follows.length).toBeGreaterThan(45_000);
    expect(follows.length).toBeLessThan(55_000);
    expect(acts.length).toBeGreaterThan(27_000);
    expect(acts.length).toBeLessThan(34_000);
  });

  test("writes each follow once, none of them of oneself", () => {
    const distinct = new Set(follows.map((row) => `${row.network} ${row.source} ${row.target}`));
    expect(distinct.size).toBe(follows.length);
    expect(follows.filter((row) => row.source === row.target)).toEqual([]);
  });

  test("lives 90 % on X, the rest on three other networks", () => {
    const count = (network: string) => accounts.filter((row) => row.network === network).length;
    // 5,000 x 0.9, 0.05, 0.03 and 0.02
    expect(["twitter", "instagram", "youtube", "bluesky"].map(count)).toEqual([4500, 250, 150, 100]);
  });

  test("knows its spam: 6 % shells, 4 % aggressive, bought by 1 %", () => {
    const of = (label: string) => [...labels.values()].filter((one) => one === label).length;
    expect(of("shell")).toBe(300);
    expect(of("aggressive")).toBe(200);
    // 1 % of each network, rounded: 45 + 3 + 2 + 1
    expect(of("buyer")).toBe(51);
    expect(totals.spamAccounts).toBe(500);
  });

  test("has an in-degree exponent near 2.25 and a median far below the mean", () => {
    const degrees = new Map(accounts.map((row) => [key(row.network, row.native_id), 0]));
    for (const row of follows) {
      const to = key(row.network, row.target);
      if (degrees.has(to)) degrees.set(to, degrees.get(to)! + 1);
    }
    const ordinary = [...degrees].filter(([one]) => one.startsWith("twitter") && !labels.has(one));
    const sorted = ordinary.map(([, degree]) => degree).sort((a, b) => a - b);
    // Hill estimate of the tail: 1 + n / sum ln(d / (dmin - 1/2)) (Clauset et al. 2009, eq. 3.7).
    const tail = sorted.filter((degree) => degree >= 40);
    const exponent = 1 + tail.length / tail.reduce((sum, degree) => sum + Math.log(degree / 39.5), 0);
    expect(exponent).toBeGreaterThan(2);
    expect(exponent).toBeLessThan(2.6);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(10);
    expect(sorted.at(-1)).toBeGreaterThan(200);
  });

  test("returns about 40 % of the follows between ordinary accounts", () => {
    const pairs = new Set(follows.map((row) => `${row.network} ${row.source} ${row.target}`));
    // Hubs are the first hundredth of the accounts of a network: 41 of the 4,050 ordinary ones on X.
    const between = follows.filter(
      (row) =>
        row.network === "twitter" &&
        [row.source!, row.target!].every((id) => {
          const index = Number(id) - 5_000_000_000;
          return index >= 41 && index < 4050;
        }),
    );
    const returned = between.filter((row) => pairs.has(`${row.network} ${row.target} ${row.source}`));
    expect(returned.length / between.length).toBeGreaterThan(0.36);
    expect(returned.length / between.length).toBeLessThan(0.44);
  });

  test("makes Stella Star a hub above 2,000 and gives Nora Lindqvist about 150", () => {
    const followersOf = (id: string) =>
      follows.filter((row) => row.network === "twitter" && row.target === id).length;
    expect(followersOf("1201")).toBeGreaterThan(2450);
    expect(followersOf("1201")).toBeLessThan(2750);
    expect(followersOf("48120")).toBeGreaterThan(110);
    expect(followersOf("48120")).toBeLessThan(190);
  });

  test("is dated between the accounts' beginning and the newest seed time", () => {
    const born = new Map(
      accounts.map((row) => [key(row.network, row.native_id), Date.parse(row.created_at!)]),
    );
    const dated = follows.filter((row) => row.since !== "");
    expect(dated.length / follows.length).toBeGreaterThan(0.85);
    for (const row of dated) {
      const since = Date.parse(row.since!);
      if (since > newestSeedTime || since < (born.get(key(row.network, row.source)) ?? 0))
        expect.fail(`${row.source} follows ${row.target} at ${row.since}`);
    }
    expect(acts.every((row) => Date.parse(row.at!) <= newestSeedTime)).toBe(true);
  });

  test("shells of one buyer were made on few days and came within two days of each other", () => {
    const made = new Map(
      accounts.map((row) => [key(row.network, row.native_id), row.created_at!.slice(0, 10)]),
    );
    const buyer = [...labels].find(([, label]) => label === "buyer")![0];
    const bought = follows.filter(
      (row) => key(row.network, row.target) === buyer && labels.get(key(row.network, row.source)) === "shell",
    );
    const times = bought.map((row) => Date.parse(row.since!));
    // 270 shells on X in batches of about 60: 4.5 rounds to five batches (Math.round) of 54.
    expect(bought.length).toBe(54);
    expect(new Set(bought.map((row) => made.get(key(row.network, row.source)))).size).toBe(1);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2 * 86_400_000);
  });
});

test("the same seed writes the same bytes, another seed others", async () => {
  const first = textOf(await writeCrowd(folder(), { size: 300, seed: 1 }));
  const again = textOf(await writeCrowd(folder(), { size: 300, seed: 1 }));
  const other = textOf(await writeCrowd(folder(), { size: 300, seed: 2 }));
  expect(again).toEqual(first);
  expect(other[1]).not.toBe(first[1]);
});

test("the smallest crowd is whole: 100 accounts on four networks", async () => {
  const totals = await writeCrowd(folder(), { size: 100, seed: 3 });
  expect(totals.accounts).toBe(100);
  expect(totals.follows).toBeGreaterThan(500);
  await expect(writeCrowd(folder(), { size: 99, seed: 3 })).rejects.toThrow("100 to 1,000,000");
});

test("a crowd can do without the small world's people", async () => {
  const totals = await writeCrowd(folder(), { size: 200, seed: 4, attractions: [] });
  const known = new Set(readCsv(totals.paths[0]!).map((row) => row.native_id));
  expect(readCsv(totals.paths[1]!).filter((row) => !known.has(row.target))).toEqual([]);
});

/**
 * The bars on groups: `npx tsx bench/spam/blocks.ts`. 300 fakes x 60 customers injected into MGTAB's follow graph (density .40,
 * with camouflage: as many follows again of random accounts), lots in lockstep, and StarScout's timed fake stars as follows of
 * repositories.
 * Runs the product's own findGroups over the columns a run holds.
 */
import { DAY_MS } from "../../src/durations.ts";
import { findGroups } from "../../src/spam/groups/find-groups.ts";
import { linesOf, tableOf } from "./datasets.ts";
import { randomFrom } from "./random.ts";

type Edge = readonly [from: number, to: number, since: number];

function groupsOf(edges: readonly Edge[], count: number) {
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const [following, followers] = [new Float64Array(count), new Float64Array(count)];
  const sorted = [...edges].sort((a, b) => a[1] - b[1]);
  sorted.forEach(([source, target], n) => {
    if (followers[target] === 0) from[target] = n;
    to[target] = n + 1;
    followers[target] = (followers[target] as number) + 1;
    following[source] = (following[source] as number) + 1;
  });
  const follows = {
    from,
    to,
    source: Int32Array.from(sorted, ([source]) => source),
    since: Float64Array.from(sorted, ([, , since]) => since),
  };
  return findGroups({ follows, following, followers, createdAt: () => null });
}

const honest = linesOf("mgtab-friends", "friends_edges.txt.gz").map((line): Edge => {
  const [from, to] = line.split(" ").map(Number);
  return [from ?? 0, to ?? 0, 0];
});
const people = 10_199;

function injected(density: number, camouflage: boolean, seed: number): void {
  const random = randomFrom(seed);
  const customers = new Set<number>();
  while (customers.size < 60) customers.add(Math.floor(random() * people));
  const edges = new Map<string, Edge>();
  const add = (from: number, to: number) => edges.set(`${from}/${to}`, [from, to, 0]);
  for (let fake = people; fake < people + 300; fake++) {
    let bought = 0;
    for (const customer of customers) if (random() < density) bought += add(fake, customer) ? 1 : 0;
    for (let n = 0; camouflage && n < bought; n++) add(fake, Math.floor(random() * people));
  }
  const started = performance.now();
  const { groups } = groupsOf([...honest, ...edges.values()], people + 300);
  const found = new Set(groups.filter(({ kind }) => kind === "BLOCK").flatMap(({ members }) => members));
  const right = [...found].filter((member) => member >= people).length;
  console.log(
    `density ${density} camouflage ${camouflage} seed ${seed}: precision ${(right / found.size).toFixed(3)} recall ${(right / 300).toFixed(3)} (${groups.length} groups, ${Math.round(performance.now() - started)} ms)`,
  );
}

console.log(
  "MGTAB as it is, groups:",
  groupsOf(honest, people).groups.map(({ kind, members }) => `${kind} ${members.length}`),
);
for (const seed of [1, 2, 3]) for (const camouflage of [false, true]) injected(0.4, camouflage, seed);
for (const density of [0.3, 0.15, 0.08]) injected(density, true, 1);

/**
 * Sold in small lots: 40 groups of 15 to 40 fakes, each follows 70 % of its 8 to 15 customers within ten days and as many random
 * accounts at any time; the honest follows of MGTAB get random days of three years.
 */
function lockstep(seed: number): void {
  const random = randomFrom(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const edges = new Map<string, Edge>();
  const add = (from: number, to: number, since: number) =>
    edges.has(`${from}/${to}`) ? null : edges.set(`${from}/${to}`, [from, to, since]);
  for (const [from, to] of honest) add(from, to, Math.floor(1 + random() * 1_096 * DAY_MS));
  const sold: Set<number>[] = [];
  let count = people;
  for (let group = 0; group < 40; group++) {
    const customers = Array.from({ length: between(8, 15) }, () => between(0, people - 1));
    const members = new Set(Array.from({ length: between(15, 40) }, () => count++));
    const start = random() * 1_000 * DAY_MS;
    for (const member of members)
      for (const customer of customers) {
        if (random() < 0.7) add(member, customer, Math.floor(start + random() * 10 * DAY_MS));
        if (random() < 0.7) add(member, between(0, people - 1), Math.floor(1 + random() * 1_096 * DAY_MS));
      }
    sold.push(members);
  }
  const found = groupsOf([...edges.values()], count).groups.filter(({ kind }) => kind === "LOCKSTEP");
  const right = found.filter(
    ({ members }) => members.filter((m) => m >= people).length >= 0.9 * members.length,
  );
  const locked = new Set(found.flatMap(({ members }) => members));
  const met = sold.filter((members) => [...members].filter((m) => locked.has(m)).length >= members.size / 2);
  console.log(
    `lockstep, seed ${seed}: ${met.length} of ${sold.length} groups found, ${right.length} of ${found.length} found groups are right, ${[...locked].filter((m) => m < people).length} honest accounts in any`,
  );
}
for (const seed of [1, 2, 3]) lockstep(seed);

const places = new Map<string, number>();
const place = (name: string): number => places.get(name) ?? places.set(name, places.size).size - 1;
const stars = tableOf("starscout-fake-stars", "fake_stars_obvious_users.csv.gz").map(
  ([row]): Edge => [
    place(`user ${row.get("name")}`),
    place(`repository ${row.get("github")}`),
    Date.parse(row.get("starred_at") ?? ""),
  ],
);
const perUser = new Map<number, number>();
for (const [user] of stars) perUser.set(user, (perUser.get(user) ?? 0) + 1);
const able = [...perUser.values()].filter((count) => count >= 5).length;
const { groups } = groupsOf(stars, places.size);
const locked = new Set(groups.filter(({ kind }) => kind === "LOCKSTEP").flatMap(({ members }) => members));
const held = new Set([0, 5, 10].flatMap((shift) => [...inLockstep(shift * DAY_MS)]));
const repositories = new Map<number, number>();
for (const [, repository] of stars) repositories.set(repository, (repositories.get(repository) ?? 0) + 1);
const large = [...repositories].filter(([, count]) => count >= 40).map(([repository]) => repository);
const burst = new Set(groups.filter(({ kind }) => kind === "BURST").map(({ target }) => target));
console.log(
  `StarScout: ${perUser.size} users, ${able} with 5 stars or more, ${held.size} in groups of 10 with 5 common repositories in a fortnight, ${locked.size} found; of ${large.length} repositories with 40 fake stars and more ${large.filter((r) => burst.has(r)).length} show a burst`,
);

/** Users left when everyone with fewer than 5 (repository, fortnight) and all of those with fewer than 10 users are taken away. */
function inLockstep(shift: number): Set<number> {
  const cells = stars.map(([user, repository, at]) => [
    user,
    `${repository}/${Math.floor((at + shift) / (15 * DAY_MS))}`,
  ]);
  for (let left = cells; ; ) {
    const sizes = new Map<number | string | undefined, number>();
    for (const cell of left) for (const part of cell) sizes.set(part, (sizes.get(part) ?? 0) + 1);
    const next = left.filter(([user, cell]) => (sizes.get(user) ?? 0) >= 5 && (sizes.get(cell) ?? 0) >= 10);
    if (next.length === left.length) return new Set(left.map(([user]) => Number(user)));
    left = next;
  }
}

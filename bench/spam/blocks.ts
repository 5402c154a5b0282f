/**
 * The bars on groups: `npx tsx bench/spam/blocks.ts`. 300 fakes x 60 customers injected into MGTAB's follow graph (density .40,
 * with camouflage: as many follows again of random accounts), and StarScout's timed fake stars as follows of repositories.
 * Runs the product's own findGroups over the columns a run holds.
 */
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
const repositories = new Map<number, number>();
for (const [, repository] of stars) repositories.set(repository, (repositories.get(repository) ?? 0) + 1);
const large = [...repositories].filter(([, count]) => count >= 40).map(([repository]) => repository);
const burst = new Set(groups.filter(({ kind }) => kind === "BURST").map(({ target }) => target));
console.log(
  `StarScout: ${perUser.size} users, ${able} with 5 stars or more, ${locked.size} of them in lockstep; of ${large.length} repositories with 40 fake stars and more ${large.filter((r) => burst.has(r)).length} show a burst`,
);

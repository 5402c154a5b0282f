/**
 * Pages of a hub's followers against those of a small account over HTTP on a served graph, then the hub's erasure:
 * `npx tsx bench/hub-pages.ts [followers] [rounds]`. Data: made here, one hub and one account with 200 followers.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finish, gravitas, median, newHome, post, serve } from "./measure.ts";

const [followers = "100000", rounds = "20"] = process.argv.slice(2);
const HUB = 1;
const SMALL = 2;
/** Pages before the one that is measured as deep. */
const DEEP = 49;

const home = newHome();
const file = join(home, "follows.txt");
const rows = Array.from({ length: Number(followers) }, (_, n) => `${n + 10} ${HUB}\n`);
for (let n = 0; n < 200; n++) rows.push(`${n + 10} ${SMALL}\n`);
writeFileSync(file, rows.join(""));
const imported = await finish(home, gravitas(home, ["import", file, "--network", "twitter"]));
if (imported.code !== 0) throw new Error(imported.stderr + imported.stdout);

const { url, stop } = await serve(home);

interface Followers {
  readonly pageInfo: { readonly endCursor: string | null };
}

async function page(
  account: number,
  extra: string,
  after: string | null,
): Promise<{ ms: number; end: string | null }> {
  const cursor = after === null ? "" : `, after: "${after}"`;
  const query = `{ account(network: TWITTER, nativeId: "${account}") { followers(first: 100${extra}${cursor}) { nodes { key } pageInfo { endCursor } } } }`;
  const begun = performance.now();
  const { data } = (await post(url, query)) as { data: { account: { followers: Followers } } };
  return { ms: performance.now() - begun, end: data.account.followers.pageInfo.endCursor };
}

async function timed(account: number, extra: string, depth: number): Promise<number> {
  let after: string | null = null;
  for (let n = 0; n < depth; n++) after = (await page(account, extra, after)).end;
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round++) times.push((await page(account, extra, after)).ms);
  return median(times);
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
for (const [title, extra] of [
  ["by time", ""],
  ["by key", ", orderBy: { field: KEY, direction: ASC }"],
  ["INSUFFICIENT_EVIDENCE alone", ", quality: [INSUFFICIENT_EVIDENCE]"],
] as const) {
  // The small account is asked before and after, as the first queries meet a cold server.
  await timed(SMALL, extra, 0);
  const [first, deep, small] = [
    await timed(HUB, extra, 0),
    await timed(HUB, extra, DEEP),
    await timed(SMALL, extra, 0),
  ];
  console.log(
    `${title.padEnd(28)} first ${ms(first)}  ${DEEP + 1}th ${ms(deep)}  small account ${ms(small)}  ratios ${(first / small).toFixed(2)}, ${(deep / small).toFixed(2)}  bar 2`,
  );
}
await stop();
const erased = await finish(home, gravitas(home, ["erase", `twitter:${HUB}`, "--no-score"]));
if (erased.code !== 0) throw new Error(erased.stderr + erased.stdout);
console.log(
  `the hub erased               ${(erased.ms / 1000).toFixed(1)} s with the server's start and stop, processor: program ${erased.programSeconds.toFixed(1)} s, database ${erased.databaseSeconds.toFixed(1)} s`,
);
rmSync(home, { recursive: true, force: true });

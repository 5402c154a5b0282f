/**
 * The API beside @neo4j/graphql on one graph, in one run: `npm install --prefix bench/peer --no-package-lock`, then
 * `npx tsx bench/peer.ts [home] [rounds]`. Without a home the seed world is served; with one, the scored graph in that folder.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { openHome } from "../src/server/neo4j/home.ts";
import { readPassword, runningServer } from "../src/server/neo4j/state.ts";
import { median, newHome, post, quantile, serve, untilPrinted } from "./measure.ts";
import {
  type Hub,
  hubPage,
  leaderboard,
  nested,
  overlap,
  SCORE_QUERY,
  type Shape,
  search,
} from "./peer/shapes.ts";

const [given, rounds = "30"] = process.argv.slice(2);
/** Pages walked before the page that is measured as deep. */
const DEEP_FOLLOWERS = 49;
const DEEP_LEADERS = 999;
/** Calls that are not counted, of both sides before either is timed: plans and compiled code are shared by the rest. */
const WARM = 60;

const home = given ?? newHome();
const { url: ours, stop } = await serve(home);
const run = (await ask<{ currentRun: { number: number } }>(ours, "{ currentRun { number } }")).currentRun;
const peer = await startPeer(run.number % 2);

async function startPeer(slot: number): Promise<{ child: ChildProcess; url: string }> {
  const folder = openHome(home);
  const state = runningServer(folder);
  if (state === null) throw new Error(`No managed Neo4j runs in ${home}.`);
  const program = new URL("peer/server.mjs", import.meta.url).pathname;
  const args = [program, `bolt://127.0.0.1:${state.port}`, "neo4j", readPassword(folder), String(slot)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let port = "";
  child.stdout?.on("data", (data) => {
    port += data;
  });
  await untilPrinted(child, /port \d+/);
  return { child, url: `http://127.0.0.1:${/\d+/.exec(port)?.[0]}/graphql` };
}

async function ask<T>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = (await post(url, query, variables)) as { data: T; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors[0]?.message ?? "refused");
  return data;
}

async function warm(url: string, query: string, variables = {}): Promise<void> {
  for (let n = 0; n < WARM; n++) await ask(url, query, variables);
}

async function times(url: string, query: string, variables = {}): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < Number(rounds); n++) {
    const begun = performance.now();
    await ask(url, query, variables);
    found.push(performance.now() - begun);
  }
  return found;
}

const figures = (ms: readonly number[]): string =>
  `p50 ${median(ms).toFixed(1).padStart(8)} ms  p95 ${quantile(ms, 0.95).toFixed(1).padStart(8)} ms`;

async function beside({ title, gravitas: mine, peer: theirs }: Shape): Promise<void> {
  await warm(ours, mine);
  const refused = await warm(peer.url, theirs).then(() => null, String);
  const fast = await times(ours, mine);
  console.log(`${title.padEnd(38)} Gravitas ${figures(fast)}`);
  if (refused !== null) {
    console.log(`${"".padEnd(38)} peer     no answer: ${refused.slice(0, 120)}`);
    return;
  }
  const slow = await times(peer.url, theirs);
  console.log(`${"".padEnd(38)} peer     ${figures(slow)}  ${(median(slow) / median(fast)).toFixed(1)}x`);
}

interface Page {
  readonly pageInfo: { readonly endCursor: string | null };
}

/** Walks our own pages to the cursor of the deep one. */
async function deepCursor(
  pages: number,
  shape: (cursor: string | null) => Shape,
  page: (data: never) => Page,
) {
  let cursor: string | null = null;
  for (let n = 0; n < pages; n++) {
    const next: string | null = page(await ask<never>(ours, shape(cursor).gravitas)).pageInfo.endCursor;
    if (next === null) return { cursor, offset: n * 100 };
    cursor = next;
  }
  return { cursor, offset: pages * 100 };
}

const hubsAsked = await ask<{ accounts: { nodes: Hub[] } }>(
  ours,
  "{ accounts(orderBy: { field: FOLLOWERS, direction: DESC }, first: 2) { nodes { key id handle } } }",
);
const [hub, second] = hubsAsked.accounts.nodes;
if (hub === undefined || second === undefined) throw new Error("The graph has no two accounts.");

if (given === undefined) {
  await warm(ours, SCORE_QUERY, { slug: "nora-lindqvist" });
  const proof = await times(ours, SCORE_QUERY, { slug: "nora-lindqvist" });
  console.log(`${"a score with its proof (README)".padEnd(38)} Gravitas ${figures(proof)}  bar p95 15 ms`);
}
await beside(nested);
await beside(hubPage(hub, "a hub's followers, first page of 100", null, 0));
const followers = await deepCursor(
  DEEP_FOLLOWERS,
  (cursor) => hubPage(hub, "", cursor, 0),
  (data: { account: { followers: Page } }) => data.account.followers,
);
await beside(hubPage(hub, `the same from follower ${followers.offset}`, followers.cursor, followers.offset));
await beside(leaderboard("leaderboard, first page of 100", null, 0));
const leaders = await deepCursor(
  DEEP_LEADERS,
  (cursor) => leaderboard("", cursor, 0),
  (data: { accounts: Page }) => data.accounts,
);
await beside(leaderboard(`the same from place ${leaders.offset}`, leaders.cursor, leaders.offset));
await beside(search(given === undefined ? "maya" : hub.handle));
await beside(overlap(hub, second));
await sustained(200, 20);

/** So many requests a second, begun on time whether or not the last have ended. */
async function sustained(perSecond: number, seconds: number): Promise<void> {
  const found: number[] = [];
  let failed = 0;
  const open: Promise<void>[] = [];
  const begun = performance.now();
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = begun + (n * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    open.push(
      ask(ours, nested.gravitas).then(
        () => void found.push(performance.now() - due),
        () => void failed++,
      ),
    );
  }
  await Promise.all(open);
  const took = (performance.now() - begun) / 1000;
  console.log(
    `${`${nested.title}, ${perSecond}/s for ${seconds} s`.padEnd(38)} Gravitas ${figures(found)}  ${(found.length / took).toFixed(0)}/s answered, ${failed} failed`,
  );
}

peer.child.kill("SIGTERM");
await stop();
if (given === undefined) rmSync(home, { recursive: true, force: true });

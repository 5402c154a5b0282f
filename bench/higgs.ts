/**
 * Does today's score say whom people will pass on tomorrow? `npx tsx bench/higgs.ts [folder] [one target in n]`. The seven days of
 * SNAP's higgs-activity (who retweeted, mentioned or answered whom, and when) are imported day by day, the graph is scored at the end of each day by a full
 * run, and the scores are ranked against the retweets received the day after (Spearman), beside plain counts of what was received so far.
 * Everyone to whom anything was done by then is ranked. Its follows are not in the data, so followers cannot be compared with; the part of the
 * score that tells of shares is ranked apart, as the rest tells of other things than the retweets that are asked for.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { importPaths } from "../src/imports/import-paths.ts";
import { scoreRun } from "../src/runs/score-run.ts";
import { accountScores } from "../src/runs/stored-scores.ts";
import type { FactorName } from "../src/scoring/factor.ts";
import type { Score } from "../src/scoring/score.ts";
import { readConfig } from "../src/server/config.ts";
import { silent } from "../src/server/console.ts";
import { withTemporaryGraph } from "../src/server/temporary-graph.ts";
import { spearman } from "./spearman.ts";

const DAY = 86_400_000;
const kinds: Readonly<Record<string, string>> = { RT: "share", MT: "mention", RE: "reply" };
const [folder = new URL("../../shared/data/graphs/higgs-activity", import.meta.url).pathname, part = "1"] =
  process.argv.slice(2);

interface Received {
  readonly actor: string;
  readonly target: string;
  readonly at: number;
  readonly kind: string;
}

/** Acts toward one target in `part`, by UTC day. */
function readDays(): Map<number, Received[]> {
  const days = new Map<number, Received[]>();
  const text = gunzipSync(readFileSync(join(folder, "higgs-activity_time.txt.gz"))).toString();
  for (const line of text.split("\n")) {
    const [actor = "", target = "", seconds, type = ""] = line.split(" ");
    const kind = kinds[type];
    if (kind === undefined || Number(target) % Number(part) !== 0) continue;
    const at = Number(seconds) * 1000;
    const day = Math.floor(at / DAY);
    const acts = days.get(day) ?? [];
    acts.push({ actor, target, at, kind });
    days.set(day, acts);
  }
  return days;
}

/** What a factor gives to a score, in factor units, discounts taken off. */
function unitsOf(card: Score | undefined, factor: FactorName): number {
  const lines = card?.contributions.filter((line) => line.factor === factor) ?? [];
  return lines.reduce((sum, { units }) => sum + units, 0);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "gravitas-higgs-"));
  const days = [...readDays()].sort(([a], [b]) => a - b);
  console.log(
    "day          ranked   score   its shares alone   retweets so far   people who retweeted   retweets today   all acts so far",
  );
  await withTemporaryGraph(readConfig(process.env), silent, async (graph) => {
    const past: Received[] = [];
    for (const [n, [day, acts]] of days.entries()) {
      const next = days[n + 1]?.[1];
      if (next === undefined) break;
      const rows = acts.map(
        ({ actor, target, at, kind }) => `${actor},${target},${kind},${new Date(at).toISOString()}`,
      );
      const file = join(work, `day-${n}.csv`);
      writeFileSync(file, ["actor,target,kind,at", ...rows].join("\n"));
      const now = (day + 1) * DAY;
      await importPaths(graph, { paths: [file], network: "twitter", now });
      const { number } = await scoreRun(graph, { now });
      for (const act of acts) past.push(act);

      const targets = [...new Set(past.map(({ target }) => target))];
      const values: number[] = [];
      const amplified: number[] = [];
      for (let from = 0; from < targets.length; from += 500) {
        const keys = targets.slice(from, from + 500).map((target) => `twitter:${target}`);
        for (const score of await accountScores(graph, number, keys, { deadlineMs: 60_000 })) {
          values.push(score?.value ?? 1);
          amplified.push(unitsOf(score?.card, "AMPLIFICATION"));
        }
      }
      const shares = (of: readonly Received[]) => of.filter(({ kind }) => kind === "share");
      const outcome = countBy(shares(next), ({ target }) => target);
      const pairs = new Set(shares(past).map(({ actor, target }) => `${actor} ${target}`));
      const rankers = [
        countBy(shares(past), ({ target }) => target),
        countBy([...pairs], (pair) => pair.split(" ")[1] ?? ""),
        countBy(shares(acts), ({ target }) => target),
        countBy(past, ({ target }) => target),
      ].map((counts) => targets.map((target) => counts.get(target) ?? 0));
      const truth = targets.map((target) => outcome.get(target) ?? 0);
      const [score = 0, ...others] = [values, amplified, ...rankers].map((ranker) => spearman(ranker, truth));
      const date = new Date(day * DAY).toISOString().slice(0, 10);
      console.log(
        `${date}  ${String(targets.length).padStart(7)}   ${score.toFixed(3)}   ${others.map((one) => one.toFixed(3).padStart(15)).join("   ")}`,
      );
    }
  });
  rmSync(work, { recursive: true, force: true });
}

await main();

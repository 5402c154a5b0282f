/** Second degree and expected per post: one cascade answers both, read together for all accounts asked about, kept for the run. */
import { DAY_MS } from "../../durations.ts";
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { type AccountSample, drawAccounts } from "../../reach/account-sample.ts";
import type { Audience, ReachMeasure } from "../../reach/audience.ts";
import { type Cascade, cascades } from "../../reach/cascades.ts";
import { expectedPerPost } from "../../reach/expected-per-post.ts";
import { secondDegree } from "../../reach/second-degree.ts";
import { clocksOf } from "../../runs/clocks.ts";
import { slotOf } from "../../runs/open-run.ts";
import { readSources } from "../../runs/read-sources.ts";
import type { RunRow } from "../../runs/run-row.ts";
import type { Context } from "../context.ts";
import { forOthers, keepForRun, keepOneForRun } from "./kept.ts";

interface Asked {
  readonly account: AccountRow;
  readonly audience: Audience;
}

const WINDOW_DAYS = 90;

/** What nobody can say before a run has judged anybody. */
const unmeasured: ReachMeasure = {
  value: 0,
  low: 0,
  high: null,
  exact: false,
  method: "not measured: no run knows this account yet",
  sentence: "Not measured yet.",
};

export async function secondDegreeOf(context: Context, asked: Asked): Promise<ReachMeasure> {
  const cascade = await cascadeOf(context, asked);
  return cascade === null ? unmeasured : secondDegree(cascade);
}

export async function expectedPerPostOf(context: Context, asked: Asked): Promise<ReachMeasure> {
  const cascade = await cascadeOf(context, asked);
  return cascade === null ? unmeasured : expectedPerPost(cascade, asked.audience.reach);
}

/** A sample of accounts, drawn once in the life of a run. */
export function sampleOf({ graph, call }: Context, run: RunRow): Promise<AccountSample> {
  return keepOneForRun(graph, run, "sample", () => drawAccounts(graph, forOthers(call)));
}

/** Milliseconds after its clock whose facts count, by account; sources are read once in the life of a run. */
export async function intervalsOf(
  { graph, call, now }: Context,
  run: RunRow,
): Promise<(key: string) => number> {
  const sources = await keepOneForRun(graph, run, "sources", () => readSources(graph, {}, forOthers(call)));
  const clockOf = clocksOf(sources, new Map(), now());
  return (key) => clockOf(key, key.slice(0, key.indexOf(":"))).expectedIntervalMs;
}

async function cascadeOf(context: Context, { account, audience }: Asked): Promise<Cascade | null> {
  const { run } = await context.reading();
  if (run === null) return null;
  const { graph, call, batches } = context;
  const asked = JSON.stringify([account.key, paceOf(account, audience, run)]);
  const found = await batches.load("cascades", run.number, asked, (all) =>
    keepForRun(graph, run, "cascade", all, async (missing) => {
      const intervalOf = await intervalsOf(context, run);
      const asks = missing.map((text) => {
        const [key, pace] = JSON.parse(text) as [string, number];
        return { key, pace, intervalMs: intervalOf(key) };
      });
      const found = await cascades(graph, asks, {
        run: run.number,
        slot: slotOf(run.number),
        ...forOthers(call),
        sample: () => sampleOf(context, run),
      });
      return new Map(missing.map((text, n) => [text, found.get(asks[n]?.key ?? "") as Cascade]));
    }),
  );
  return found ?? null;
}

/** Posts in a window as the network's count of them and the account's age let expect; 0 where either is not known. */
function paceOf({ createdAt }: AccountRow, { posts }: Audience, run: RunRow): number {
  if (posts === null || createdAt === null) return 0;
  const days = Math.max(1, ((run.publishedAt ?? run.startedAt) - createdAt) / DAY_MS);
  return Math.round(posts * Math.min(1, WINDOW_DAYS / days));
}

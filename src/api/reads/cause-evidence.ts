/** What is behind a cause of a change: the follows and acts that became known since, or that left the window. */
import { DAY_MS } from "../../durations.ts";
import { learntFollowers } from "../../graph/follows/learnt-followers.ts";
import type { ChangeBetween } from "../../runs/history/change-between.ts";
import type { StoredPoint } from "../../runs/history/points-page.ts";
import { unpackCard } from "../../runs/stored-card.ts";
import type { LedgerLine } from "../../scoring/ledger.ts";
import { rules } from "../../scoring/rules.ts";
import { groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import { type ConnectionArgs, cutPage, type Page, readPage } from "../pagination.ts";
import { noLimits } from "./acts.ts";
import {
  accountsBehind,
  actEvidence,
  actsOf,
  asEvidence,
  type EvidenceConnection,
  evidencePosition,
  followPosition,
  merge,
} from "./evidence.ts";
import { runOf } from "./history.ts";
import type { AccountScore, UserScore } from "./scores.ts";

/** Causes whose facts are those that imports since the start of the change brought. */
const told: ReadonlySet<string> = new Set(["ACTIVITY", "AUDIENCE", "OBSERVATION", "CONNECTION"]);

/** A page of the facts behind a cause, newest first; empty where a cause has no single facts behind it. */
export async function causeEvidence(
  context: Context,
  score: AccountScore | UserScore,
  change: ChangeBetween,
  line: LedgerLine,
  args: ConnectionArgs,
): Promise<EvidenceConnection> {
  const { cause, factor, network } = line;
  const list = { name: `evidence ${cause} ${factor}`, direction: "DESC", by: "number" } as const;
  const page = readPage(args, list);
  if (network === null || factor === null) return nothing(page);
  const keys = await accountsBehind(context, score, network);
  const acts = actsOf[factor];
  const filter = { direction: "RECEIVED", kinds: acts?.kinds ?? [], undated: true } as const;
  if (cause === "WINDOW_ROLL_OFF" && acts?.windowed) {
    const [after, until] = [clockOf(change.from, network), clockOf(change.to, network)];
    if (after === null || until === null) return nothing(page);
    const span = rules.windowDays * DAY_MS;
    const limits = { ...noLimits, after: after - span, until: until - span };
    return actEvidence(context, keys, page, { ...filter, undated: false }, limits);
  }
  if (!told.has(cause)) return nothing(page);
  const learned = (await runOf(context, change.from.run))?.learned ?? 0;
  if (acts) return actEvidence(context, keys, page, filter, { ...noLimits, learned });
  return factor === "AUDIENCE" ? newFollowers(context, keys, page, learned) : nothing(page);
}

const nothing = (page: Page): EvidenceConnection => ({
  ...cutPage(page, [], evidencePosition),
  count: async () => 0,
  notice: async () => null,
});

/** The clock of a network at a point whose card is still kept. */
function clockOf({ card }: StoredPoint, network: string): number | null {
  if (card === null) return null;
  return unpackCard(card).networks.find((part) => part.network === network)?.asOf ?? null;
}

async function newFollowers(
  context: Context,
  keys: readonly string[],
  page: Page,
  learned: number,
): Promise<EvidenceConnection> {
  const { graph, call, batches } = context;
  const read = (limit: number) =>
    Promise.all(
      keys.map((key) =>
        batches.load("learnt followers", [page.from, limit, learned], key, async (all) => {
          const position = { since: Number(page.from.value), other: page.from.id, limit };
          const rows = await learntFollowers(graph, { keys: [...all], learned, ...position }, call);
          return groupByKey(rows, (row) => row.key);
        }),
      ),
    );
  const rows = (await read(page.limit)).flatMap((found) => found ?? []);
  return {
    ...cutPage(page, merge(page, rows, followPosition).map(asEvidence), evidencePosition),
    count: async () => (await read(MOST_COUNTED)).reduce((sum, found) => sum + (found?.length ?? 0), 0),
    notice: async () => null,
  };
}

/** New followers are counted up to here. */
const MOST_COUNTED = 10_000;

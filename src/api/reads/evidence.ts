/**
 * What is behind a contribution: the followers or acts it counted, served from the graph as it is now. A user's accounts on
 * the network are read like any account's pages, in the same batches, and merged here.
 */
import { DAY_MS } from "../../durations.ts";
import type { FollowRow } from "../../graph/follows/follow-row.ts";
import type { InteractionRow } from "../../graph/interactions/interaction-row.ts";
import type { FactorName } from "../../scoring/factor.ts";
import { rules } from "../../scoring/rules.ts";
import type { Contribution } from "../../scoring/score.ts";
import type { InteractionKind, Quality } from "../../words.ts";
import type { Context } from "../context.ts";
import {
  type Connection,
  type ConnectionArgs,
  cutPage,
  isBefore,
  type Page,
  type Position,
  readPage,
} from "../pagination.ts";
import { accountsOf, ownerOf } from "./accounts.ts";
import { type ActFilter, type ActLimits, actPosition, countActs, noLimits, readActs } from "./acts.ts";
import {
  countFollowers,
  followPosition as followPositionBy,
  readFollowers,
  readFollowsFrom,
} from "./follows.ts";
import { noLongerHeld } from "./no-longer-held.ts";
import type { AccountScore, UserScore } from "./scores.ts";

export const followPosition = followPositionBy("TIME");

export type EvidenceRow =
  | { readonly type: "follow"; readonly follow: FollowRow }
  | { readonly type: "act"; readonly act: InteractionRow };

export interface EvidenceConnection extends Connection<EvidenceRow> {
  readonly count: () => Promise<number>;
  /** Says so where some of it is no longer held. */
  readonly notice: () => Promise<string | null>;
}

/** Which acts a factor counts, and whether they age out of the window; the other factors count followers. */
export const actsOf: Readonly<
  Partial<Record<FactorName, { kinds: readonly InteractionKind[]; windowed: boolean }>>
> = {
  RECOGNITION: { kinds: ["ENDORSE", "LINK", "LIST"], windowed: false },
  AMPLIFICATION: { kinds: ["QUOTE", "SHARE"], windowed: true },
  CONVERSATION: { kinds: ["MENTION", "REPLY"], windowed: true },
  APPRECIATION: { kinds: ["LIKE"], windowed: true },
};
/** Kinds of acts that are held for a time only. */
const windowed: ReadonlySet<InteractionKind> = new Set(
  Object.values(actsOf).flatMap(({ kinds, windowed: ages }) => (ages ? kinds : [])),
);
/** The followers that a discount is about. */
const doubtful: readonly Quality[] = ["SPAM", "SUSPICIOUS"];

/** A page of what was counted, newest first. */
export async function evidenceOf(
  context: Context,
  score: AccountScore | UserScore,
  line: Contribution,
  args: ConnectionArgs,
): Promise<EvidenceConnection> {
  const list = { name: `evidence ${line.factor} ${line.kind}`, direction: "DESC", by: "number" } as const;
  const page = readPage(args, list);
  const keys = await accountsBehind(context, score, line.network);
  const self = line.kind === "SELF_ENGAGEMENT" ? await ownAccounts(context, score) : null;
  const acts = actsOf[line.factor];
  if (acts === undefined) {
    return self === null
      ? followEvidence(context, keys, page, qualitiesOf(line))
      : selfFollows(context, keys, self, page);
  }
  const clock = score.card.networks.find(({ network }) => network === line.network)?.asOf ?? null;
  const limits: ActLimits = {
    ...noLimits,
    from: self,
    after: acts.windowed && clock !== null ? clock - rules.windowDays * DAY_MS : null,
  };
  return actEvidence(
    context,
    keys,
    page,
    { direction: "RECEIVED", kinds: acts.kinds, undated: true },
    limits,
  );
}

function qualitiesOf({ factor, kind }: Contribution): readonly Quality[] | null {
  if (factor === "STANDING") return ["AUTHENTIC"];
  return kind === "SPAM_DISCOUNT" ? doubtful : null;
}

/** The accounts that the contribution is about. */
export async function accountsBehind(
  context: Context,
  score: AccountScore | UserScore,
  network: string,
): Promise<string[]> {
  if ("key" in score) return [score.key];
  const owned = await accountsOf(context, score.slug);
  return owned.filter((account) => account.network === network).map(({ key }) => key);
}

/** All accounts of the same owner, on any network. */
async function ownAccounts(context: Context, score: AccountScore | UserScore): Promise<string[]> {
  const owner = "slug" in score ? score.slug : ((await ownerOf(context, score.key))?.slug ?? null);
  return owner === null ? [] : (await accountsOf(context, owner)).map(({ key }) => key);
}

async function selfFollows(
  context: Context,
  keys: readonly string[],
  own: readonly string[],
  page: Page,
): Promise<EvidenceConnection> {
  const follows = (await Promise.all(keys.map((key) => readFollowsFrom(context, key, own)))).flat();
  const beyond = follows.filter((row) => isBefore(page.from, followPosition(row), page.direction));
  return {
    ...cutPage(page, merge(page, beyond, followPosition).map(asEvidence), evidencePosition),
    count: async () => follows.length,
    notice: async () => null,
  };
}

async function followEvidence(
  context: Context,
  keys: readonly string[],
  page: Page,
  qualities: readonly Quality[] | null,
): Promise<EvidenceConnection> {
  const pages = await Promise.all(keys.map((key) => readFollowers(context, key, page, "TIME", qualities)));
  const rows = merge(page, pages.flat(), followPosition);
  return {
    ...cutPage(page, rows.map(asEvidence), evidencePosition),
    count: () => total(keys.map((key) => countFollowers(context, key, qualities))),
    notice: async () => null,
  };
}

export async function actEvidence(
  context: Context,
  keys: readonly string[],
  page: Page,
  filter: ActFilter,
  limits: ActLimits,
): Promise<EvidenceConnection> {
  const pages = await Promise.all(keys.map((key) => readActs(context, key, page, filter, limits)));
  const rows = merge(page, pages.flat(), actPosition);
  return {
    ...cutPage(
      page,
      rows.map((act): EvidenceRow => ({ type: "act", act })),
      evidencePosition,
    ),
    count: () => total(keys.map((key) => countActs(context, key, filter, limits))),
    notice: async () =>
      filter.kinds?.some((kind) => windowed.has(kind)) ? noLongerHeld(context, keys, limits.after) : null,
  };
}

export const asEvidence = (follow: FollowRow): EvidenceRow => ({ type: "follow", follow });
export const evidencePosition = (row: EvidenceRow): Position =>
  row.type === "act" ? actPosition(row.act) : followPosition(row.follow);

/** The first rows of several pages, in the order of the page. */
export function merge<Row>(page: Page, rows: readonly Row[], positionOf: (row: Row) => Position): Row[] {
  return rows
    .toSorted((a, b) => (isBefore(positionOf(a), positionOf(b), page.direction) ? -1 : 1))
    .slice(0, page.limit);
}

async function total(counts: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Who had a handle at a time, among all accounts that ever had it: a pure function of what files claim. */
import { type Claim, type Split, spansOf, splitAt } from "./claim.ts";

/** An account with a native id that had the handle at some time. */
export interface Claimant {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly splits: readonly Split[];
}

/** Key of the account that had the handle at a time, milliseconds. */
export type HolderAt = (at: number) => string;

/**
 * Who had the handle then; else who had it last before; else who had it first.
 * @param handle lower case
 * @param nobody the key of the handle itself, where no account with an id had it
 */
export function holderOf(handle: string, nobody: string, claimants: readonly Claimant[]): HolderAt {
  const cuts = claimants.map(({ splits }) => splitAt(handle, splits));
  const [only] = claimants;
  if (claimants.length === 1 && only && cuts[0] === Number.POSITIVE_INFINITY) return () => only.key;
  const spans = claimants.flatMap(({ key, claims, splits }, index) =>
    (spansOf(claims, splits).get(handle) ?? []).map((span) => ({
      ...span,
      key,
      cut: cuts[index] ?? Number.POSITIVE_INFINITY,
    })),
  );
  // The newest begins last; of two that began at once the lesser key.
  spans.sort((one, other) => other.from - one.from || (one.key < other.key ? -1 : 1));
  return (at) => {
    const open = spans.filter(({ cut }) => at < cut);
    const then = open.find(({ from, until }) => from <= at && at <= until);
    if (then) return then.key;
    const before = open.filter(({ until }) => until < at);
    const last = before.reduce((best, span) => (span.until > best.until ? span : best), before[0]!);
    return (last ?? open.at(-1))?.key ?? nobody;
  };
}

/** Who has the handle now: of those whose own newest handle it is, the one heard of with it last. */
export function winnerOf(handle: string, rivals: readonly Claimant[]): string | null {
  let best: { key: string; until: number } | null = null;
  for (const { key, claims, splits } of rivals) {
    const spans = spansOf(claims, splits).get(handle) ?? [];
    const until = Math.max(Number.NEGATIVE_INFINITY, ...spans.map((span) => span.until));
    if (best === null || until > best.until || (until === best.until && key < best.key))
      best = { key, until };
  }
  return best?.key ?? null;
}

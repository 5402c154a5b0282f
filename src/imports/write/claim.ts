/**
 * What imports said of an account itself, beside its follows and acts: that it is there, its handle and name, its profile. An
 * account holds each as a line; its values are a pure function of the lines, so the order of imports makes no difference and any
 * import can be taken out again.
 */
import { handleKeyOf } from "../identity.ts";

export type ProfileValues = Readonly<Record<string, number | boolean | string>>;

export interface Claim {
  /** Number of the import that said it. */
  readonly import: number;
  /** The handle (lower case) that was all the file knew of the account; null where it gave an id, or a name alone. */
  readonly as: string | null;
  /** Milliseconds: first and last time at which the import says so; 0 where nothing is said but that the account is there. */
  readonly from: number;
  readonly until: number;
  /** As spelled. */
  readonly handle: string | null;
  readonly name: string | null;
  readonly profile: ProfileValues | null;
}

/** A handle that is not the account's from a time on, as somebody decided who knew better: handle key, milliseconds. */
export interface Split {
  readonly handle: string;
  readonly from: number;
}

/** Imports kept that said the very same; a list read again every day says nothing new. */
const MOST_KEPT = 8;

/** Trailing nulls are left out: most lines say no more than `[3]`. */
export function claimLine(claim: Claim): string {
  const values = [claim.import, claim.as, claim.from, claim.until, claim.handle, claim.name, claim.profile];
  if (values.slice(4).every((value) => value === null) && claim.as === null) return `[${claim.import}]`;
  while (values.at(-1) === null) values.pop();
  return JSON.stringify(values);
}

export function claimOf(line: string): Claim {
  const [number, as = null, from = 0, until = 0, handle = null, name = null, profile = null] = JSON.parse(
    line,
  ) as [number, string?, number?, number?, string?, string?, ProfileValues?];
  return { import: number, as, from, until, handle, name, profile };
}

export const splitLine = ({ handle, from }: Split): string => JSON.stringify([handle, from]);
export function splitOf(line: string): Split {
  const [handle, from] = JSON.parse(line) as [string, number];
  return { handle, from };
}

/** What a claim says, whoever said it and when. */
export const contentOf = ({ as, handle, name, profile }: Omit<Claim, "import" | "from" | "until">): string =>
  as === null && handle === null && name === null && profile === null
    ? ""
    : JSON.stringify([as, handle, name, profile && Object.entries(profile).sort()]);

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** One claim for each import and what it says; of many imports that say the same the newest few. */
export function condensed(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Map<number, Claim>>();
  for (const claim of claims) {
    const content = contentOf(claim);
    const same = kept.get(content) ?? new Map<number, Claim>();
    kept.set(content, same);
    const held = same.get(claim.import);
    same.set(claim.import, {
      ...claim,
      from: Math.min(held?.from ?? claim.from, claim.from),
      until: Math.max(held?.until ?? claim.until, claim.until),
    });
  }
  return [...kept]
    .sort(([one], [other]) => byText(one, other))
    .flatMap(([, same]) =>
      [...same.values()].sort((one, other) => one.import - other.import).slice(-MOST_KEPT),
    );
}

/** The newer claim last; of two of one time the lesser text last, whatever the import. */
const byTime = (one: Claim, other: Claim): number =>
  one.until - other.until || byText(contentOf(other), contentOf(one));

export interface AccountValues {
  /** Its current handle as far as its own claims tell; another account may have taken it since. */
  readonly handle: string | null;
  readonly name: string | null;
  readonly profile: ProfileValues;
}

/** What stands of all that is said of an account: of each value the newest. */
export function valuesOf(claims: readonly Claim[], splits: readonly Split[]): AccountValues {
  const named = claims.filter((claim) => claim.as === null && claim.handle !== null);
  const spoken = (named.length > 0 ? named : claims)
    .map((claim) => cut(claim, splits))
    .filter((claim) => claim !== null)
    .sort(byTime);
  const sorted = [...claims].sort(byTime);
  return {
    handle: spoken.findLast(({ handle }) => handle !== null)?.handle ?? null,
    name: sorted.findLast(({ name }) => name !== null)?.name ?? null,
    profile: Object.assign({}, ...sorted.map(({ profile }) => profile ?? {})),
  };
}

/** When an account had a handle, milliseconds. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Every handle (lower case) that files gave an account along with its id, and when it had it. */
export function spansOf(claims: readonly Claim[], splits: readonly Split[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const claim of claims) {
    const own = claim.as === null ? cut(claim, splits) : null;
    if (own?.handle == null) continue;
    const handle = handleKeyOf(own.handle);
    spans.set(handle, [...(spans.get(handle) ?? []), { from: own.from, until: own.until }]);
  }
  return spans;
}

/** A claim as far as its handle was not taken from the account. */
function cut(claim: Claim, splits: readonly Split[]): Claim | null {
  const from = splitAt(claim.handle === null ? null : handleKeyOf(claim.handle), splits);
  if (claim.from >= from) return null;
  return { ...claim, until: Math.min(claim.until, from - 1) };
}

/** From when on a handle is not the account's; Infinity where nobody said so. */
export function splitAt(handle: string | null, splits: readonly Split[]): number {
  const times = splits.filter((split) => split.handle === handle).map(({ from }) => from);
  return Math.min(Number.POSITIVE_INFINITY, ...times);
}

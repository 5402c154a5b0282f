/**
 * What is said of accounts themselves, added to what is known: a new account takes it as it is; where more is known, its values
 * are those of all its claims, and handles that are no longer its own stay as aliases.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { handleKeyOf } from "../identity.ts";
import {
  type Claim,
  claimLine,
  claimOf,
  condensed,
  type Split,
  spansOf,
  splitOf,
  valuesOf,
} from "./claim.ts";
import { settleAccounts } from "./settle-accounts.ts";
import { writeAccounts } from "./write-accounts.ts";
import { writeAliases } from "./write-aliases.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** What one import says of one account. */
export interface SaidAccount {
  readonly key: string;
  readonly network: string;
  readonly nativeId: string | null;
  readonly claims: readonly Claim[];
}

/** Writes accounts and what is said of them; returns the names (`network:@handle`) to be looked at again. */
export async function saveAccounts(
  graph: Graph,
  said: readonly SaidAccount[],
  now: number,
): Promise<Set<string>> {
  const names = new Set<string>();
  if (said.length === 0) return names;
  const rows = said
    .map(({ key, network, nativeId, claims }) => ({
      key,
      network,
      nativeId,
      claims: claims.map(claimLine),
      values: propertiesOf(claims, []),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const more = await writeAccounts(graph, { rows, now }, patient);
  for (const { network, claims } of said) {
    for (const { as, handle } of claims)
      if (as === null && handle) names.add(`${network}:@${handleKeyOf(handle)}`);
  }
  const told = new Map(said.map((account) => [account.key, account]));
  const again = more.filter(({ key }) => told.get(key)?.claims.some(({ until }) => until > 0));
  // One that had several handles in this batch alone has aliases from the start.
  const seen = new Set(more.map(({ key }) => key));
  for (const { key, claims } of said) {
    if (!seen.has(key) && spansOf(claims, []).size > 1)
      again.push({ key, claims: claims.map(claimLine), splits: [] });
  }
  const changed = again.map(({ key, claims, splits }) => ({
    key,
    network: told.get(key)?.network ?? "",
    held: claims,
    claims: claims.map(claimOf),
    splits: splits.map(splitOf),
  }));
  for (const name of await settleClaims(graph, changed)) names.add(name);
  return names;
}

export interface ClaimedAccount {
  readonly key: string;
  readonly network: string;
  /** Lines as they were read. */
  readonly held: readonly string[];
  /** What shall stand. */
  readonly claims: readonly Claim[];
  readonly splits: readonly Split[];
  /** False where another account has its newest handle now. */
  readonly hasHandle?: boolean;
}

/** Writes the values of accounts anew from all that is said of them; returns the names that they then have. */
export async function settleClaims(graph: Graph, accounts: readonly ClaimedAccount[]): Promise<string[]> {
  if (accounts.length === 0) return [];
  const rows = accounts.map(({ key, held, claims, splits, hasHandle = true }) => {
    const before = propertiesOf(held.map(claimOf), []);
    const cleared = Object.fromEntries(Object.keys(before).map((property) => [property, null]));
    const lost = hasHandle ? {} : { handle: null, handleKey: null };
    const values = { ...cleared, ...propertiesOf(claims, splits), ...lost };
    return { key, held: [...held], claims: condensed(claims).map(claimLine), values };
  });
  await settleAccounts(graph, { rows }, patient);
  const named = accounts.filter(({ held, claims }) => [...held.map(claimOf), ...claims].some(isNamed));
  const aliases = named.map(({ key, network, claims, splits, hasHandle = true }) => {
    const own = hasHandle ? valuesOf(claims, splits).handle : null;
    const past = [...spansOf(claims, splits)]
      .filter(([handle]) => own === null || handle !== handleKeyOf(own))
      .map(([handle, spans]) => ({
        name: `${network}:@${handle}`,
        from: Math.min(...spans.map(({ from }) => from)),
        until: Math.max(...spans.map(({ until }) => until)),
      }));
    return { key, names: past.map(({ name }) => name), aliases: past };
  });
  if (aliases.length > 0) await writeAliases(graph, { rows: aliases }, patient);
  return accounts.flatMap(({ network, claims, splits }) => {
    const { handle } = valuesOf(claims, splits);
    return handle === null ? [] : [`${network}:@${handleKeyOf(handle)}`];
  });
}

const isNamed = ({ as, handle }: Claim): boolean => as === null && handle !== null;

/** Properties of an account by what is said of it. */
function propertiesOf(claims: readonly Claim[], splits: readonly Split[]): Record<string, unknown> {
  const { handle, name, profile } = valuesOf(claims, splits);
  return {
    ...profile,
    ...(handle === null ? {} : { handle, handleKey: handleKeyOf(handle) }),
    ...(name === null ? {} : { name }),
  };
}

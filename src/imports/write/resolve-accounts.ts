/**
 * From references to account keys, one batch at a time. A native id gives the key; a handle gives the key of the account that
 * has it on that network, in this batch or in the graph, else `network:@handle` until some file tells the native id.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { AccountRef } from "../../networks/activity.ts";
import { accountKey, handleAccountKey, handleKeyOf } from "../identity.ts";
import { accountsByHandle } from "./accounts-by-handle.ts";
import { knownAccounts } from "./known-accounts.ts";
import { makeOneAccount } from "./one-account.ts";
import { type AccountRow, writeAccounts } from "./write-accounts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };
/** Accounts remembered as written by this import, so that later batches skip them; about 50 MB. */
const MOST_REMEMBERED = 500_000;

/** What one import already wrote; shared by its batches. */
export interface Remembered {
  /** Keys with the names they were written with. */
  readonly accounts: Map<string, string>;
}
export const nothingRemembered = (): Remembered => ({ accounts: new Map() });

export type KeyOf = (ref: AccountRef) => string;

/** Writes the accounts that `refs` name, joins twins, and returns how a reference of this batch becomes a key. */
export async function resolveAccounts(
  graph: Graph,
  refs: Iterable<AccountRef>,
  now: number,
  remembered: Remembered,
): Promise<KeyOf> {
  const rows = new Map<string, AccountRow>();
  const claims = new Map<string, string>();
  const byHandle = new Map<string, AccountRef & { handle: string }>();
  for (const ref of refs) {
    const { handle } = ref;
    if (ref.nativeId === undefined && handle !== undefined) {
      byHandle.set(handleAccountKey(ref.network, handle), { ...ref, handle });
      continue;
    }
    const key = accountKey(ref);
    addRow(rows, key, ref);
    if (handle !== undefined) claim(claims, handleAccountKey(ref.network, handle), key);
  }
  const resolved = await resolveHandles(graph, byHandle, claims);
  for (const [handleKey, ref] of byHandle) addRow(rows, resolved.get(handleKey) ?? handleKey, ref);

  const unwritten = [...rows.values()].filter((row) => remembered.accounts.get(row.key) !== namesOf(row));
  if (unwritten.length > 0) {
    unwritten.sort((one, other) => (one.key < other.key ? -1 : 1));
    await writeAccounts(graph, { rows: unwritten, now }, patient);
    await joinTwins(graph, unwritten, remembered);
    for (const row of unwritten) {
      if (remembered.accounts.size < MOST_REMEMBERED) remembered.accounts.set(row.key, namesOf(row));
    }
  }
  return (ref) => {
    const key = accountKey(ref);
    return resolved.get(key) ?? key;
  };
}

const namesOf = ({ handle, name }: AccountRow): string =>
  handle === null && name === null ? "" : `${handle}\n${name}`;

function addRow(rows: Map<string, AccountRow>, key: string, ref: AccountRef): void {
  const held = rows.get(key);
  if (held && ref.handle === undefined && ref.name === undefined) return;
  rows.set(key, {
    key,
    network: ref.network,
    nativeId: ref.nativeId ?? held?.nativeId ?? null,
    handle: ref.handle ?? held?.handle ?? null,
    handleKey: ref.handle === undefined ? (held?.handleKey ?? null) : handleKeyOf(ref.handle),
    name: ref.name ?? held?.name ?? null,
  });
}

/** Two accounts that claim one handle in one batch: the lesser key has it, whatever the order. */
function claim(claims: Map<string, string>, handleKey: string, key: string): void {
  const held = claims.get(handleKey);
  if (held === undefined || key < held) claims.set(handleKey, key);
}

async function resolveHandles(
  graph: Graph,
  byHandle: ReadonlyMap<string, AccountRef & { handle: string }>,
  claims: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const resolved = new Map<string, string>();
  const asked: { network: string; handleKey: string }[] = [];
  for (const [handleKey, ref] of byHandle) {
    const claimed = claims.get(handleKey);
    if (claimed !== undefined) resolved.set(handleKey, claimed);
    else asked.push({ network: ref.network, handleKey: handleKeyOf(ref.handle) });
  }
  if (asked.length === 0) return resolved;
  for (const { network, handleKey, key } of await accountsByHandle(graph, { handles: asked }, patient)) {
    resolved.set(`${network}:@${handleKey}`, key);
  }
  return resolved;
}

/** Accounts that were known by handle alone and now have a native id. */
async function joinTwins(graph: Graph, rows: readonly AccountRow[], remembered: Remembered): Promise<void> {
  const twins = new Map<string, string>();
  for (const row of rows) {
    if (row.nativeId !== null && row.handleKey !== null)
      claim(twins, `${row.network}:@${row.handleKey}`, row.key);
  }
  if (twins.size === 0) return;
  for (const { key: twin } of await knownAccounts(graph, { keys: [...twins.keys()] }, patient)) {
    const key = twins.get(twin);
    if (key === undefined) continue;
    await makeOneAccount(graph, twin, key);
    remembered.accounts.delete(twin);
  }
}

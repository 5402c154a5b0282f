/**
 * From references to account keys, one batch at a time. A native id gives the key; a handle gives the key of the account that
 * had it on that network at the time spoken of, else `network:@handle` until some file tells the native id.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { AccountRef } from "../../networks/activity.ts";
import { accountKey, handleAccountKey, handleKeyOf } from "../identity.ts";
import { type Claim, claimOf, contentOf, type ProfileValues, splitOf } from "./claim.ts";
import { claimants } from "./claimants.ts";
import { type HolderAt, holderOf } from "./holder.ts";
import { type SaidAccount, saveAccounts } from "./save-accounts.ts";
import { settleHandles } from "./settle-handles.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };
/** Claims remembered as written by this import, so that later batches skip them; about 50 MB. */
const MOST_REMEMBERED = 500_000;

/** What one import already wrote; shared by its batches. */
export interface Remembered {
  /** First and last time by account and what was said of it. */
  readonly claims: Map<string, { from: number; until: number }>;
}
export const nothingRemembered = (): Remembered => ({ claims: new Map() });

/** An account as a file names it, and the time that the file speaks of, milliseconds. */
export interface Named {
  readonly ref: AccountRef;
  readonly at: number;
  readonly profile?: ProfileValues;
}

export interface ResolveContext {
  /** Number of the import. */
  readonly import: number;
  /** Milliseconds; time of the import. */
  readonly now: number;
  readonly remembered: Remembered;
}

export type KeyOf = (ref: AccountRef, at: number) => string;

/** Writes the accounts that are named, joins those that are one, and returns how a reference of this batch becomes a key. */
export async function resolveAccounts(
  graph: Graph,
  named: Iterable<Named>,
  context: ResolveContext,
): Promise<KeyOf> {
  const byKey = new Claims(context);
  const byHandle: Named[] = [];
  for (const one of named) {
    if (one.ref.nativeId === undefined && one.ref.handle !== undefined) byHandle.push(one);
    else byKey.add(accountKey(one.ref), one, null);
  }
  await write(graph, byKey, context);
  const holders = await holdersOf(graph, byHandle);
  const keyOf: KeyOf = (ref, at) => {
    const key = accountKey(ref);
    return ref.nativeId === undefined && ref.handle !== undefined ? (holders.get(key)?.(at) ?? key) : key;
  };
  const claims = new Claims(context);
  for (const one of byHandle) claims.add(keyOf(one.ref, one.at), one, handleKeyOf(one.ref.handle ?? ""));
  await write(graph, claims, context);
  return keyOf;
}

async function write(graph: Graph, claims: Claims, { now, remembered }: ResolveContext): Promise<void> {
  const names = await saveAccounts(graph, claims.accounts(), now);
  const gone = await settleHandles(graph, names, now);
  claims.remember();
  for (const key of gone) {
    for (const claim of remembered.claims.keys())
      if (claim.startsWith(`${key}\n`)) remembered.claims.delete(claim);
  }
}

/** What a batch says of accounts that this import has not said yet. */
class Claims {
  readonly #context: ResolveContext;
  /** By account and what is said of it. */
  readonly #said = new Map<string, { key: string; ref: AccountRef; claim: Claim }>();

  constructor(context: ResolveContext) {
    this.#context = context;
  }

  add(key: string, { ref, at, profile }: Named, as: string | null): void {
    const said = { as, handle: ref.handle ?? null, name: ref.name ?? null, profile: profile ?? null };
    const content = contentOf(said);
    const name = `${key}\n${content}`;
    const time = content === "" ? 0 : at;
    const held = this.#said.get(name);
    const [from, until] = [
      Math.min(held?.claim.from ?? time, time),
      Math.max(held?.claim.until ?? time, time),
    ];
    if (held && held.claim.from === from && held.claim.until === until) return;
    const known = this.#context.remembered.claims.get(name);
    if (!held && known && known.from <= time && time <= known.until) return;
    this.#said.set(name, { key, ref, claim: { import: this.#context.import, ...said, from, until } });
  }

  accounts(): SaidAccount[] {
    const accounts = new Map<
      string,
      { key: string; network: string; nativeId: string | null; claims: Claim[] }
    >();
    for (const { key, ref, claim } of this.#said.values()) {
      const id = key.slice(ref.network.length + 1);
      const nativeId = id.startsWith("@") || id.startsWith("name:") ? null : id;
      const account = accounts.get(key) ?? { key, network: ref.network, nativeId, claims: [] };
      account.claims.push(claim);
      accounts.set(key, account);
    }
    // That an account is there goes without saying where more is said.
    for (const account of accounts.values()) {
      if (account.claims.length > 1)
        account.claims = account.claims.filter((claim) => contentOf(claim) !== "");
    }
    return [...accounts.values()];
  }

  remember(): void {
    const { claims } = this.#context.remembered;
    for (const [name, { claim }] of this.#said) {
      const held = claims.get(name);
      if (!held && claims.size >= MOST_REMEMBERED) continue;
      claims.set(name, {
        from: Math.min(held?.from ?? claim.from, claim.from),
        until: Math.max(held?.until ?? claim.until, claim.until),
      });
    }
  }
}

/** Who had these handles when; a handle that nobody with an id ever had is not among them. */
async function holdersOf(graph: Graph, byHandle: readonly Named[]): Promise<Map<string, HolderAt>> {
  const handles = new Map<string, { name: string; network: string; handleKey: string }>();
  for (const { ref } of byHandle) {
    const handleKey = handleKeyOf(ref.handle ?? "");
    const name = handleAccountKey(ref.network, handleKey);
    handles.set(name, { name, network: ref.network, handleKey });
  }
  const holders = new Map<string, HolderAt>();
  if (handles.size === 0) return holders;
  for (const { name, found } of await claimants(
    graph,
    { handles: [...handles.values()], whole: false },
    patient,
  )) {
    if (found.length === 0) continue;
    const parsed = found.map(({ key, claims, splits }) => ({
      key,
      claims: claims.map(claimOf),
      splits: splits.map(splitOf),
    }));
    holders.set(name, holderOf(handles.get(name)?.handleKey ?? "", name, parsed));
  }
  return holders;
}

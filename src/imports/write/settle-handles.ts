/**
 * Whose a handle is, at every time, once files have said something new of it: what they said by the handle alone goes to the
 * account that had it then, the newest claim has it now, and others keep it as a past alias. A pure function of all claims, so
 * the order of imports makes no difference.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { interactionKinds } from "../../words.ts";
import { handleKeyOf } from "../identity.ts";
import { type Claim, claimOf, spansOf, splitOf, valuesOf } from "./claim.ts";
import { claimants } from "./claimants.ts";
import { claimsOf } from "./claims-of.ts";
import { dropEmptyAccount } from "./drop-empty-account.ts";
import { groupBy } from "./group-by.ts";
import { type Claimant, type HolderAt, holderOf, winnerOf } from "./holder.ts";
import { moveActs } from "./move-acts.ts";
import { moveBelongings } from "./move-belongings.ts";
import { moveDecisions } from "./move-decisions.ts";
import { moveFollows } from "./move-follows.ts";
import { moveSources } from "./move-sources.ts";
import { type Handle, handleNamed, placing } from "./place.ts";
import { saveAccounts, settleClaims } from "./save-accounts.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** What is known to end: what an import that is being undone says counts no more, and stays where it is until it goes. */
export interface Without {
  /** Null where a handle is parted from an account. */
  readonly import: number | null;
  /** Accounts that had a handle until now, by name. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
}

/** Looks at these names (`network:@handle`); returns those that are no accounts any more. */
export async function settleHandles(
  graph: Graph,
  names: Iterable<string>,
  now: number,
  without: Without | null = null,
): Promise<Set<string>> {
  const handles = [...new Set(names)].map(handleNamed);
  const gone = new Set<string>();
  if (handles.length === 0) return gone;
  const asked = { handles, whole: without !== null };
  for (const { name, twin, found } of await claimants(graph, asked, patient)) {
    const handle = handleNamed(name);
    const lost = without?.lost.get(name) ?? [];
    const having = found.map(({ key, claims, splits }) => ({
      key,
      claims: claims.map(claimOf).filter((claim) => claim.import !== without?.import),
      splits: splits.map(splitOf),
    }));
    const claiming = without ? having.filter((claimant) => isClaimant(claimant, handle)) : having;
    const isPlain = claiming.length === 0 || (claiming.length === 1 && !twin && !claiming[0]?.splits.length);
    if (isPlain && lost.length === 0) continue;
    const holderAt = holderOf(handle.handleKey, name, claiming);
    const keys = new Set([...claiming.map(({ key }) => key), ...(twin ? [name] : []), ...lost]);
    for (const key of keys)
      await moveAll(graph, key, { handle, holderAt, now, without: without?.import ?? null });
    await settleRivals(
      graph,
      handle,
      claiming.map(({ key }) => key),
      without?.import ?? null,
    );
    const to = holderAt(now);
    if (twin && to !== name) await moveDecisions(graph, { key: name, to }, patient);
    if (twin && (await dropEmptyAccount(graph, { key: name }, patient))[0]?.dropped) gone.add(name);
  }
  return gone;
}

const isClaimant = ({ claims, splits }: Claimant, { handleKey }: Handle): boolean =>
  spansOf(claims, splits).has(handleKey) || splits.some(({ handle }) => handle === handleKey);

interface Moving {
  readonly handle: Handle;
  readonly holderAt: HolderAt;
  readonly now: number;
  readonly without: number | null;
}

/** Gives everything that was said by the handle at one account to whom it belongs. */
async function moveAll(graph: Graph, key: string, moving: Moving): Promise<void> {
  const { handle, holderAt, now } = moving;
  await moveClaims(graph, key, moving);
  const place = placing(handle, holderAt);
  await moveFollows(graph, key, handle, place);
  for (const kind of interactionKinds) await moveActs(graph, kind, key, handle, place);
  await moveBelongings(graph, key, handle, holderAt);
  await moveSources(graph, { key, handle: handle.handleKey, to: holderAt(now) }, patient);
}

/** First of all, as it makes the account that takes the rest. */
async function moveClaims(
  graph: Graph,
  key: string,
  { handle, holderAt, now, without }: Moving,
): Promise<void> {
  const [account] = await claimsOf(graph, { keys: [key] }, patient);
  if (!account) return;
  const held = account.claims.map(claimOf);
  const target = ({ import: by, as, until }: Claim): string =>
    as === handle.handleKey && by !== without ? holderAt(until) : key;
  const groups = groupBy(held, target);
  for (const [to, claims] of groups) {
    if (to === key) continue;
    const nativeId = to === handle.name ? null : to.slice(handle.network.length + 1);
    await saveAccounts(graph, [{ key: to, network: handle.network, nativeId, claims }], now);
  }
  const stay = groups.get(key) ?? [];
  if (stay.length === held.length) return;
  await settleClaims(graph, [
    {
      key,
      network: account.network,
      held: account.claims,
      claims: stay,
      splits: account.splits.map(splitOf),
    },
  ]);
}

/** Of several whose newest handle it is, the one heard of with it last has it. */
async function settleRivals(
  graph: Graph,
  { handleKey }: Handle,
  keys: readonly string[],
  without: number | null,
): Promise<void> {
  const accounts = (await claimsOf(graph, { keys: [...keys] }, patient)).map((account) => ({
    ...account,
    held: account.claims,
    claims: account.claims.map(claimOf).filter((claim) => claim.import !== without),
    splits: account.splits.map(splitOf),
  }));
  const rivals = accounts.filter(({ claims, splits }) => {
    const { handle } = valuesOf(claims, splits);
    return handle !== null && handleKeyOf(handle) === handleKey;
  });
  const winner = winnerOf(handleKey, rivals);
  const wrong = rivals.filter((account) => (account.key === winner) !== (account.handleKey === handleKey));
  await settleClaims(
    graph,
    wrong.map((account) => ({ ...account, hasHandle: account.key === winner })),
  );
}

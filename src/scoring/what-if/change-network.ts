/** Changing one network, or one account of it, within the inputs of a score; everything else is shared, not copied. */
import type { AccountInputs, NetworkInputs, ScoreInputs } from "../inputs.ts";
import { observedTotal } from "../stated.ts";

/** The inputs with one network changed; null where they have no such network. */
export function changeNetwork(
  inputs: ScoreInputs,
  network: string,
  change: (known: NetworkInputs) => NetworkInputs,
): ScoreInputs | null {
  if (!inputs.networks.some((known) => known.network === network)) return null;
  return { networks: inputs.networks.map((known) => (known.network === network ? change(known) : known)) };
}

/** Position of the account with most followers, stated or seen: the one that newcomers find. */
export function largestAccount({ accounts }: NetworkInputs): number {
  const sizes = accounts.map(({ stated, followers }) =>
    Math.max(stated.followers ?? 0, observedTotal(followers)),
  );
  return sizes.indexOf(Math.max(...sizes));
}

/** The accounts with the one at `position` changed. */
export function changeAccount(
  accounts: readonly AccountInputs[],
  position: number,
  change: (known: AccountInputs) => AccountInputs,
): AccountInputs[] {
  return accounts.map((known, n) => (n === position ? change(known) : known));
}

/** A stated count that moves with what is supposed; null stays null: what no network states is not made up. */
export function moved(stated: number | null, by: number): number | null {
  return stated === null ? null : Math.max(0, stated + by);
}

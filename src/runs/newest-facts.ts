/** The newest fact of each network, gathered by account while twenty million facts are read: a name is looked up for none of them. */
import type { AccountFacts } from "./world.ts";

export class NewestFacts {
  readonly #accounts: readonly Pick<AccountFacts, "network">[];
  readonly #at: Float64Array;

  constructor(accounts: readonly Pick<AccountFacts, "network">[]) {
    this.#accounts = accounts;
    this.#at = new Float64Array(accounts.length);
  }

  /** One fact about the account at `position`; `at` in milliseconds, 0 unknown. */
  readonly see = (position: number, at: number): void => {
    if (at > (this.#at[position] as number)) this.#at[position] = at;
  };

  /** Milliseconds, by network; nothing of a network without a dated fact. */
  byNetwork(): Map<string, number> {
    const newest = new Map<string, number>();
    this.#accounts.forEach(({ network }, position) => {
      const at = this.#at[position] as number;
      if (at > (newest.get(network) ?? 0)) newest.set(network, at);
    });
    return newest;
  }
}

/** Reads about accounts and users, batched per request. */
import { invariant } from "../../errors.ts";
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import { accountsByKey } from "../../graph/accounts/accounts-by-key.ts";
import { degreesByKey } from "../../graph/accounts/degrees-by-key.ts";
import { statedCountsByKey } from "../../graph/accounts/stated-counts-by-key.ts";
import { ownedAccounts } from "../../graph/users/owned-accounts.ts";
import { ownersByKey } from "../../graph/users/owners-by-key.ts";
import type { UserRow } from "../../graph/users/user-row.ts";
import { usersBySlug } from "../../graph/users/users-by-slug.ts";
import { type CountName, countNames } from "../../imports/networks.ts";
import type { NetworkId } from "../../words.ts";
import { byKey, groupByKey, type ReadMany } from "../batches.ts";
import type { Context } from "../context.ts";

/** The account with this key, or null. */
export async function findAccount(context: Context, key: string): Promise<AccountRow | null> {
  return (await context.batches.load("accounts", null, key, accountReader(context))) ?? null;
}

/** Takes the accounts that came with a page, so that they are not read again. */
export function keepAccounts(context: Context, rows: readonly { readonly account: AccountRow }[]): void {
  context.batches.keep("accounts", null, accountsIn(rows), accountReader(context));
}

const accountReader =
  ({ graph, call }: Context): ReadMany<AccountRow> =>
  async (keys) =>
    accountsIn(await accountsByKey(graph, { keys: [...keys] }, call));

const accountsIn = (rows: readonly { readonly account: AccountRow }[]): ReadonlyMap<string, AccountRow> =>
  new Map(rows.map(({ account }) => [account.key, account]));

/** The account with a key that the graph has just named. */
export async function knownAccount(context: Context, key: string): Promise<AccountRow> {
  const account = await findAccount(context, key);
  invariant(account !== null, `The graph names account ${key} but does not hold it.`);
  return account;
}

/** The user with this slug, or null. */
export async function findUser(context: Context, slug: string): Promise<UserRow | null> {
  const { graph, call, batches } = context;
  const found = await batches.load("users", null, slug, async (slugs) => {
    const rows = await usersBySlug(graph, { slugs: [...slugs] }, call);
    return byKey(
      rows.map(({ user }) => user),
      (user) => user.slug,
    );
  });
  return found ?? null;
}

/** The user with a slug that the graph has just named. */
export async function knownUser(context: Context, slug: string): Promise<UserRow> {
  const user = await findUser(context, slug);
  invariant(user !== null, `The graph names user ${slug} but does not hold it.`);
  return user;
}

/** The user who owns an account, or null. */
export async function ownerOf(context: Context, key: string): Promise<UserRow | null> {
  const { graph, call, batches } = context;
  const owner = await batches.load("owners", null, key, async (keys) =>
    byKey(await ownersByKey(graph, { keys: [...keys] }, call), (row) => row.key),
  );
  return owner === undefined ? null : knownUser(context, owner.slug);
}

export interface Owned {
  readonly key: string;
  readonly network: NetworkId;
}

/** The accounts a user owns, in the order of their keys. */
export async function accountsOf(context: Context, slug: string): Promise<readonly Owned[]> {
  const { graph, call, batches } = context;
  const owned = await batches.load("owned", null, slug, async (slugs) =>
    byKey(await ownedAccounts(graph, { slugs: [...slugs] }, call), (row) => row.slug),
  );
  return (owned?.accounts ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** How many follows reach and leave an account in the graph. */
export async function degreesOf(
  context: Context,
  key: string,
): Promise<{ readonly followers: number; readonly following: number }> {
  const { graph, call, batches } = context;
  const degrees = await batches.load("degrees", null, key, async (keys) =>
    byKey(await degreesByKey(graph, { keys: [...keys] }, call), (row) => row.key),
  );
  return degrees ?? { followers: 0, following: 0 };
}

export interface StatedValue {
  readonly value: number;
  readonly at: number | null;
  /** Days that it covers; null: the whole life. */
  readonly windowDays: number | null;
}

/** The newest count of each kind that the network stated of an account. */
export async function statedOf(context: Context, key: string): Promise<ReadonlyMap<CountName, StatedValue>> {
  const { graph, call, batches } = context;
  const rows = await batches.load("stated", null, key, async (keys) =>
    groupByKey(
      await statedCountsByKey(graph, { keys: [...keys], counts: [...countNames] }, call),
      (row) => row.key,
    ),
  );
  return byKey(rows ?? [], (row) => row.count) as ReadonlyMap<CountName, StatedValue>;
}

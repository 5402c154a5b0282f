/** The accounts behind pieces of evidence and behind groups of followers, batched per request. */
import { groupMembers } from "../../spam/groups/group-members.ts";
import { type FollowerGroup, groupsOfFollowers } from "../../spam/groups/groups-of-followers.ts";
import { witnessCount } from "../../spam/witness-count.ts";
import type { WitnessForm } from "../../spam/witness-kinds.ts";
import { witnesses } from "../../spam/witnesses.ts";
import { byKey, groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import type { Page } from "../pagination.ts";

/** Keys of the accounts on a page of the witnesses of an account. */
export async function readWitnesses(
  context: Context,
  key: string,
  form: WitnessForm,
  { direction, limit, from }: Page,
): Promise<readonly string[]> {
  const { graph, call, batches } = context;
  const { number: run } = await context.reading();
  const position = { other: String(from.value), limit };
  const rows = await batches.load("witnesses", [form, direction, position], key, async (keys) => {
    const options = { ...call, form: `${form} ${direction}` };
    return groupByKey(
      await witnesses(graph, { keys: [...keys], run, ...position }, options),
      (row) => row.key,
    );
  });
  return (rows ?? []).map(({ other }) => other);
}

/** How many witnesses there are on all pages. */
export async function countWitnesses(context: Context, key: string, form: WitnessForm): Promise<number> {
  const { graph, call, batches } = context;
  const { number: run } = await context.reading();
  const row = await batches.load("witness counts", form, key, async (keys) =>
    byKey(await witnessCount(graph, { keys: [...keys], run }, { ...call, form }), (each) => each.key),
  );
  return row?.witnesses ?? 0;
}

/** The groups among the followers of an account, the largest first. */
export async function followerGroups(context: Context, key: string): Promise<readonly FollowerGroup[]> {
  const { graph, call, batches } = context;
  const { number: run } = await context.reading();
  const rows = await batches.load("follower groups", run, key, async (keys) =>
    groupByKey(await groupsOfFollowers(graph, { keys: [...keys], run }, call), (row) => row.key),
  );
  return rows ?? [];
}

/** Keys of the members of a group who follow an account, a page of them. */
export async function readMembers(
  { graph, call, batches }: Context,
  { id, key }: FollowerGroup,
  { direction, limit, from }: Page,
): Promise<readonly string[]> {
  const position = { other: String(from.value), limit };
  const rows = await batches.load(
    "members",
    [direction, position],
    JSON.stringify([id, key]),
    async (ids) => {
      const asks = ids.map((ask) => {
        const [group, to] = JSON.parse(ask) as [string, string];
        return { ask, group, to };
      });
      const found = await groupMembers(graph, { asks, ...position }, { ...call, form: direction });
      return groupByKey(found, (row) => row.ask);
    },
  );
  return (rows ?? []).map(({ other }) => other);
}

/** Pages of followers and of the accounts followed, batched per request. */
import type { FollowRow } from "../../graph/follows/follow-row.ts";
import { followersByQualityPage } from "../../graph/follows/followers-by-quality-page.ts";
import { followersPage } from "../../graph/follows/followers-page.ts";
import { followingCount } from "../../graph/follows/following-count.ts";
import { followingPage } from "../../graph/follows/following-page.ts";
import { followsBetween } from "../../graph/follows/follows-between.ts";
import { BANDS_ABOVE } from "../../runs/write-bands.ts";
import type { Quality } from "../../words.ts";
import { byKey, groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import type { Page, Position } from "../pagination.ts";
import { degreesOf, keepAccounts } from "./accounts.ts";
import { accountScore } from "./scores.ts";

export type FollowOrder = "TIME" | "KEY";

export const followPosition =
  (order: FollowOrder) =>
  (row: FollowRow): Position => ({ value: order === "TIME" ? row.since : row.other, id: row.other });

/** Rows of a page of an account's followers; `qualities` null: of all of them. */
export async function readFollowers(
  context: Context,
  key: string,
  page: Page,
  order: FollowOrder,
  qualities: readonly Quality[] | null,
): Promise<readonly FollowRow[]> {
  const { graph, call, batches } = context;
  const { number, slot } = qualities === null ? { number: 0, slot: 0 as const } : await context.reading();
  const { direction, limit } = page;
  const position = { value: page.from.value, other: page.from.id, limit };
  const form = `${order} ${direction}`;
  const rows = await batches.load("followers", [position, form, qualities], key, async (keys) => {
    const asked = { keys: [...keys], ...position };
    const found =
      qualities === null
        ? await followersPage(graph, asked, { ...call, form })
        : await followersByQualityPage(
            graph,
            { ...asked, qualities: [...qualities], run: number, bandsAbove: BANDS_ABOVE },
            { ...call, slot, form },
          );
    keepAccounts(context, found);
    return groupByKey(found, (row) => row.key);
  });
  return rows ?? [];
}

/** Rows of a page of the accounts that an account follows; `qualities` null: of all of them. */
export async function readFollowing(
  context: Context,
  key: string,
  page: Page,
  order: FollowOrder,
  qualities: readonly Quality[] | null,
): Promise<readonly FollowRow[]> {
  const { graph, call, batches } = context;
  const { number, slot } = await context.reading();
  const { direction, limit } = page;
  const position = { value: page.from.value, other: page.from.id, limit };
  const form = `${order} ${direction}`;
  const rows = await batches.load("following", [position, form, qualities], key, async (keys) => {
    const found = await followingPage(
      graph,
      { keys: [...keys], qualities: qualities && [...qualities], run: number, ...position },
      { ...call, slot, form },
    );
    keepAccounts(context, found);
    return groupByKey(found, (row) => row.key);
  });
  return rows ?? [];
}

/** How many followers an account has in the graph; of given qualities as the current run counted them. */
export async function countFollowers(
  context: Context,
  key: string,
  qualities: readonly Quality[] | null,
): Promise<number> {
  const score = qualities === null ? null : await accountScore(context, key);
  if (qualities === null) return (await degreesOf(context, key)).followers;
  if (score !== null) {
    return qualities.reduce((sum, quality) => sum + score.audience.byQuality[quality], 0);
  }
  return qualities.includes("INSUFFICIENT_EVIDENCE") ? (await degreesOf(context, key)).followers : 0;
}

/** How many accounts an account follows in the graph, of given qualities. */
export async function countFollowing(
  context: Context,
  key: string,
  qualities: readonly Quality[] | null,
): Promise<number> {
  if (qualities === null) return (await degreesOf(context, key)).following;
  const { graph, call, batches } = context;
  const { number, slot } = await context.reading();
  const row = await batches.load("following counts", qualities, key, async (keys) =>
    byKey(
      await followingCount(
        graph,
        { keys: [...keys], qualities: [...qualities], run: number },
        { ...call, slot },
      ),
      (each) => each.key,
    ),
  );
  return row?.following ?? 0;
}

/** The follows that reach an account from some others, newest first. */
export async function readFollowsFrom(
  { graph, call, batches }: Context,
  key: string,
  others: readonly string[],
): Promise<readonly FollowRow[]> {
  const rows = await batches.load("follows between", null, JSON.stringify([key, others]), async (ids) => {
    const asks = ids.map((id) => {
      const [to, from] = JSON.parse(id) as [string, string[]];
      return { id, key: to, others: from };
    });
    const found = groupByKey(await followsBetween(graph, { asks }, call), (row) => row.key);
    return new Map(asks.map((ask) => [ask.id, found.get(ask.key) ?? []]));
  });
  return rows ?? [];
}

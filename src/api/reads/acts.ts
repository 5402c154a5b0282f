/** Pages of interactions and posts, batched per request. */
import type { ActAsk } from "../../graph/interactions/act-ask.ts";
import { interactionCounts } from "../../graph/interactions/interaction-counts.ts";
import type { InteractionRow } from "../../graph/interactions/interaction-row.ts";
import { receivedPage } from "../../graph/interactions/received-page.ts";
import { sentPage } from "../../graph/interactions/sent-page.ts";
import { postCounts } from "../../graph/posts/post-counts.ts";
import type { PostRow } from "../../graph/posts/post-row.ts";
import { postsPage } from "../../graph/posts/posts-page.ts";
import type { InteractionKind } from "../../words.ts";
import { byKey, groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import type { Page, Position } from "../pagination.ts";

export interface ActFilter {
  readonly direction: "RECEIVED" | "SENT";
  /** Null: all kinds. */
  readonly kinds: readonly InteractionKind[] | null;
  /** Whether acts without a time pass `after`. */
  readonly undated: boolean;
}

/** Limits that differ from account to account; null: none. */
export interface ActLimits {
  /** Keys of the only actors wanted, for RECEIVED. */
  readonly from: readonly string[] | null;
  /** Milliseconds, included. */
  readonly after: number | null;
  /** Milliseconds, not included. */
  readonly until: number | null;
  /** Number of an import: only what later ones said first, for RECEIVED. */
  readonly learned: number | null;
}
export const noLimits: ActLimits = { from: null, after: null, until: null, learned: null };

export const actPosition = (row: InteractionRow): Position => ({ value: row.at, id: row.id });
export const postPosition = (row: PostRow): Position => ({ value: row.at, id: row.key });

/** Rows of a page of the acts that an account received or sent. */
export async function readActs(
  { graph, call, batches }: Context,
  key: string,
  page: Page,
  { direction, kinds, undated }: ActFilter,
  limits: ActLimits = noLimits,
): Promise<readonly InteractionRow[]> {
  const position = { at: Number(page.from.value), id: page.from.id, limit: page.limit };
  const read = direction === "SENT" ? sentPage : receivedPage;
  const args = [direction, kinds, undated, position, page.direction];
  const rows = await batches.load("acts", args, askId(key, limits), async (ids) =>
    groupByKey(
      await read(
        graph,
        { asks: ids.map(askOf), kinds: kinds && [...kinds], undated, ...position },
        { ...call, form: page.direction },
      ),
      (row) => row.ask,
    ),
  );
  return rows ?? [];
}

/** How many acts pass a filter. */
export async function countActs(
  { graph, call, batches }: Context,
  key: string,
  filter: ActFilter,
  limits: ActLimits = noLimits,
): Promise<number> {
  const row = await batches.load("act counts", filter, askId(key, limits), async (ids) => {
    const params = { ...filter, kinds: filter.kinds && [...filter.kinds], asks: ids.map(askOf) };
    return byKey(await interactionCounts(graph, params, call), (each) => each.ask);
  });
  return row?.acts ?? 0;
}

/** An account and its limits as one key of a batch, and back. */
const askId = (key: string, { from, after, until, learned }: ActLimits) =>
  JSON.stringify([key, from, after, until, learned]);
function askOf(id: string): ActAsk {
  type Limit = number | null;
  const [key, from, after, until, learned] = JSON.parse(id) as [string, string[] | null, Limit, Limit, Limit];
  return { id, key, from, after, until, learned };
}

/** Rows of a page of an account's posts. */
export async function readPosts(context: Context, key: string, page: Page): Promise<readonly PostRow[]> {
  const { graph, call, batches } = context;
  const position = { at: Number(page.from.value), key: page.from.id, limit: page.limit };
  const rows = await batches.load("posts", [position, page.direction], key, async (keys) =>
    groupByKey(
      await postsPage(graph, { keys: [...keys], ...position }, { ...call, form: page.direction }),
      (row) => row.owner,
    ),
  );
  return rows ?? [];
}

/** How many posts of an account the graph keeps. */
export async function countPosts(context: Context, key: string): Promise<number> {
  const { graph, call, batches } = context;
  const row = await batches.load("post counts", null, key, async (keys) =>
    byKey(await postCounts(graph, { keys: [...keys] }, call), (each) => each.owner),
  );
  return row?.posts ?? 0;
}

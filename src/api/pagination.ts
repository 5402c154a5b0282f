/**
 * Keyset pages, in one place. A cursor packs the name of its list and the position of one item in it (order value, id); the
 * next page is read from beyond that position, so a page costs the same however deep it lies and nothing is skipped or shown
 * twice when the list grows. Relay's Cursor Connections Specification decides the rest.
 */
import { z } from "zod";
import { GravitasError } from "../errors.ts";
import type { Direction } from "../graph/list-forms.ts";

/** Items of a page where `first` and `last` are not given. */
export const DEFAULT_PAGE = 20;
/** The most items of a page. */
export const LARGEST_PAGE = 100;

/** Beyond every number and every text that can be the order value of an item. */
const HIGHEST_NUMBER = Number.MAX_VALUE;
const HIGHEST_TEXT = "\u{10FFFF}";

export interface ConnectionArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A list in a fixed order. */
export interface List {
  /** Tells its cursors from those of other lists and other orders. */
  readonly name: string;
  readonly direction: Direction;
  /** What its order value is. */
  readonly by: "number" | "text";
}

export interface Position {
  readonly value: number | string;
  readonly id: string;
}

/** What to read for a page: up to `limit` items in `direction` from beyond `from`. */
export interface Page {
  readonly list: List;
  readonly size: number;
  /** One more than the page holds: whether there are further ones. */
  readonly limit: number;
  readonly direction: Direction;
  readonly from: Position;
  readonly isBackward: boolean;
  readonly hasStart: boolean;
  /** Where the other cursor ends the page. */
  readonly until: Position | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly row: Row;
}

export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
}

/**
 * Checks the arguments of a connection.
 * @throws BAD_USER_INPUT naming the argument, BAD_CURSOR
 */
export function readPage(args: ConnectionArgs, list: List): Page {
  checkSizes(args);
  const isBackward = args.last != null;
  const size = (isBackward ? args.last : args.first) ?? DEFAULT_PAGE;
  const after = args.after == null ? null : unpackCursor("after", args.after, list);
  const before = args.before == null ? null : unpackCursor("before", args.before, list);
  const direction = isBackward ? opposite(list.direction) : list.direction;
  const start = isBackward ? before : after;
  return {
    list,
    size,
    limit: size + 1,
    direction,
    from: start ?? edgeOf(direction, list.by),
    isBackward,
    hasStart: start !== null,
    until: isBackward ? after : before,
  };
}

/** The connection of the rows that were read for a page. */
export function cutPage<Row>(
  page: Page,
  rows: readonly Row[],
  positionOf: (row: Row) => Position,
): Connection<Row> {
  const { until, direction } = page;
  const inside = until === null ? rows : rows.filter((row) => isBefore(positionOf(row), until, direction));
  const hasMore = inside.length > page.size || inside.length < rows.length;
  const kept = inside.slice(0, page.size);
  if (page.isBackward) kept.reverse();
  const edges = kept.map((row) => ({ cursor: packCursor(page.list, positionOf(row)), row }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.isBackward ? page.hasStart : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.hasStart,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list that is short enough to be held whole. */
export function pageOfAll<Row>(
  args: ConnectionArgs,
  list: List,
  rows: readonly Row[],
  positionOf: (row: Row) => Position,
): Connection<Row> {
  const page = readPage(args, list);
  const beyond = rows
    .filter((row) => isBefore(page.from, positionOf(row), page.direction))
    .sort((a, b) => (isBefore(positionOf(a), positionOf(b), page.direction) ? -1 : 1));
  return cutPage(page, beyond.slice(0, page.limit), positionOf);
}

/** Whether `a` comes before `b` in a direction. */
export function isBefore(a: Position, b: Position, direction: Direction): boolean {
  const [low, high] = direction === "ASC" ? [a, b] : [b, a];
  return low.value < high.value || (low.value === high.value && low.id < high.id);
}

function opposite(direction: Direction): Direction {
  return direction === "ASC" ? "DESC" : "ASC";
}

function edgeOf(direction: Direction, by: List["by"]): Position {
  if (direction === "ASC") return { value: by === "number" ? -HIGHEST_NUMBER : "", id: "" };
  return { value: by === "number" ? HIGHEST_NUMBER : HIGHEST_TEXT, id: HIGHEST_TEXT };
}

/**
 * Checks how many items are asked for; part of `readPage`, and apart where the order of the list has to be read first.
 * @throws BAD_USER_INPUT naming the argument
 */
export function checkSizes({ first, last }: ConnectionArgs): void {
  if (first != null && last != null) {
    throw new GravitasError("BAD_USER_INPUT", "`first` and `last` cannot be given together.", {
      hint: "Ask for the first or for the last items.",
    });
  }
  for (const [name, size] of [
    ["first", first],
    ["last", last],
  ] as const) {
    if (size == null || (size >= 0 && size <= LARGEST_PAGE)) continue;
    throw new GravitasError(
      "BAD_USER_INPUT",
      `\`${name}\` is ${size}; it must be from 0 to ${LARGEST_PAGE}.`,
      {
        hint: "Page on with `after` (or `before`) and a cursor of `pageInfo`.",
      },
    );
  }
}

const packed = z.tuple([z.string(), z.union([z.number(), z.string()]), z.string()]);

function packCursor(list: List, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([list.name, value, id])).toString("base64url");
}

function unpackCursor(argument: string, cursor: string, list: List): Position {
  const parsed = packed.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  const [name, value, id] = parsed.data ?? ["", "", ""];
  if (parsed.success && name === list.name && (typeof value === "number") === (list.by === "number")) {
    return { value, id };
  }
  throw new GravitasError("BAD_CURSOR", `\`${argument}\` is not a cursor of this list in this order.`, {
    hint: "Take it from `pageInfo` or `edges` of the same field with the same `orderBy`.",
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

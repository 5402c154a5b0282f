/**
 * Search: what the index of names finds, put into an order that anybody can check: who is called just so, then whose handle
 * or name begins so, then the rest; within each the higher score first.
 */
import { GravitasError } from "../../errors.ts";
import { nameQuery, wordsOf } from "../../graph/search/name-query.ts";
import { type NameRow, namesLike } from "../../graph/search/names-like.ts";
import type { Context } from "../context.ts";
import { type Connection, type ConnectionArgs, pageOfAll } from "../pagination.ts";

/** The longest text, characters. */
export const LONGEST_TEXT = 200;
/** How many of the closest are put in order and listed. */
export const MOST_FOUND = 1_000;

export const nearnesses = ["SIMILAR", "BEGINNING", "EXACT"] as const;
export type Nearness = (typeof nearnesses)[number];

export interface Found {
  /** What it is of: an account by its key, or a user by its slug. */
  readonly scored: { readonly key: string } | { readonly slug: string };
  readonly nearness: Nearness;
  /** Nearness first, then the score: higher comes first. */
  readonly rank: number;
}

export interface FoundPage extends Connection<Found> {
  readonly count: number;
  readonly isCut: boolean;
}

/** @throws BAD_USER_INPUT where the text is empty or too long, BAD_CURSOR */
export async function searchNames(
  context: Context,
  text: string,
  withSpam: boolean,
  args: ConnectionArgs,
): Promise<FoundPage> {
  const length = text.trim().length;
  if (length === 0 || length > LONGEST_TEXT) {
    throw new GravitasError(
      "BAD_USER_INPUT",
      `\`text\` has ${length} characters; give 1 to ${LONGEST_TEXT}.`,
      { hint: "Search by a handle, a name, or how one begins." },
    );
  }
  const words = wordsOf(text);
  const list = { name: `search ${withSpam} ${words.join(" ")}`, direction: "DESC", by: "number" } as const;
  const rows = words.length === 0 ? [] : await read(context, words);
  const found = rows
    .slice(0, MOST_FOUND)
    .filter(({ quality }) => withSpam || quality !== "SPAM")
    .map((row) => foundOf(row, words));
  const page = pageOfAll(args, list, found, ({ rank, scored }) => ({
    value: rank,
    id: "key" in scored ? scored.key : `user/${scored.slug}`,
  }));
  return { ...page, count: found.length, isCut: rows.length > MOST_FOUND };
}

async function read({ graph, call, reading }: Context, words: readonly string[]): Promise<NameRow[]> {
  const { number: run, slot } = await reading();
  return namesLike(graph, { query: nameQuery(words), run, limit: MOST_FOUND + 1 }, { ...call, slot });
}

function foundOf({ key, slug, handle, name, score }: NameRow, words: readonly string[]): Found {
  const typed = words.join(" ");
  const called = [handle, name, slug].filter((each) => each !== null).map((each) => wordsOf(each).join(" "));
  const nearness = called.includes(typed)
    ? "EXACT"
    : called.some((each) => each.startsWith(typed))
      ? "BEGINNING"
      : "SIMILAR";
  return {
    scored: key === null ? { slug: slug ?? "" } : { key },
    nearness,
    // Scores are at most 100, so nearness decides.
    rank: nearnesses.indexOf(nearness) * 1_000 + (score ?? 0),
  };
}

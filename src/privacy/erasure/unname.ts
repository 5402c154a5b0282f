/**
 * Takes the names of erased people out of texts that are about something else: reports of imports, paths, reasons of
 * moderators. A word is found as a whole word only, and very short ones only with what makes them a name.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import type { erasedThings } from "./erased-things.ts";
import { namingTexts } from "./naming-texts.ts";
import { rewriteTexts } from "./rewrite-texts.ts";

/** What stands where a name was. */
export const ERASED = "(erased)";
/** Letters from which a word is a name by itself; shorter ones are found as `@bo` or `twitter:12` only. */
const LEAST_LETTERS = 4;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

type Thing = Awaited<ReturnType<typeof erasedThings>>[number];

/** The words by which an erased account or user is known, the longest first. */
export function wordsOf(things: readonly Thing[]): string[] {
  const words = things.flatMap(({ key, slug, network, handle, nativeId, name, aliases }) => {
    const handles = [handle ?? [], aliases.map((alias) => alias.slice((network ?? "").length + 2))].flat();
    const bare = [...handles, nativeId ?? [], name ?? [], slug ?? []].flat();
    return [
      key ?? [],
      aliases,
      handles.map((each) => `@${each}`),
      bare.filter((word) => word.length >= LEAST_LETTERS),
    ].flat();
  });
  return [...new Set(words.map((word) => word.toLowerCase()))].sort((a, b) => b.length - a.length);
}

/** A text without the words. */
export function without(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    rest = rest.replace(new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, "giu"), ERASED);
  }
  return rest;
}

export async function unname(graph: Graph, things: readonly Thing[]): Promise<void> {
  const words = wordsOf(things);
  if (words.length === 0) return;
  const found = await namingTexts(graph, { words }, patient);
  const rows = found.flatMap(({ elementId, texts, paths }) => {
    // A key is no text: where it is that of the erased, it goes.
    const cut = texts.map(([name, text]) => [name, without(text, words)] as const);
    const values: Record<string, string | string[] | null> = Object.fromEntries(
      cut
        .filter(([name, text]) => text !== texts.find(([other]) => other === name)?.[1])
        .map(([name, text]) => [name, name.startsWith("subject") ? null : text]),
    );
    const shown = paths.map((path) => without(path, words));
    if (shown.some((path, n) => path !== paths[n])) values.paths = shown;
    return Object.keys(values).length > 0 ? [{ elementId, values }] : [];
  });
  if (rows.length > 0) await rewriteTexts(graph, { rows }, patient);
}

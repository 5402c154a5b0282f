/**
 * The importers in the order they are asked; the first that recognises a file reads it. Formats with a mark of their own
 * come first (X archives), then tables told by their header, then plain edge lists, whose only sign is two columns of ids.
 */
import { accountsCsv } from "./generic/accounts-csv.ts";
import { edgeList } from "./generic/edge-list.ts";
import { followsCsv } from "./generic/follows-csv.ts";
import { interactionsCsv } from "./generic/interactions-csv.ts";
import { usersCsv } from "./generic/users-csv.ts";
import type { FileSample, Importer } from "./importer.ts";

export const importers: readonly Importer[] = [usersCsv, interactionsCsv, followsCsv, accountsCsv, edgeList];

/** The importer that reads a file, judged by its content; null when none knows it. */
export function recognise(sample: FileSample): Importer | null {
  return importers.find((importer) => importer.recognise(sample)) ?? null;
}

/**
 * The networks by id, for people: name, whether it counts, what can be imported of it now, and what its files can never
 * tell. The list of importers is asked, not repeated.
 */
import { type NetworkId, networkIds } from "../words.ts";
import { importers } from "./index.ts";
import { networkTexts } from "./texts.ts";

export interface NetworkInfo {
  readonly id: NetworkId;
  readonly title: string;
  /** Whether what is imported of it enters the score. */
  readonly counted: boolean;
  /** Why it does not count; null when it does. */
  readonly reason: string | null;
  /** Titles of the importers that take files of it. */
  readonly takes: readonly string[];
  /** What no file of it tells, one sentence or two. */
  readonly cannotKnow: string;
}

function takes(id: NetworkId): readonly string[] {
  return importers
    .filter((importer) => importer.network === null || importer.network === id)
    .filter((importer) => !importer.keepsNothing)
    .map((importer) => importer.title);
}

/** Every network, in the order of `words.ts`. All of them count: what is imported enters the score. */
export const networkInfos: readonly NetworkInfo[] = networkIds.map((id) => {
  const [title, cannotKnow] = networkTexts[id];
  return { id, title, counted: true, reason: null, takes: takes(id), cannotKnow };
});

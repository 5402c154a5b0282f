/** What the files of an import can never tell, once for each network: the sentence of the network, then those of its files. */
import { importers } from "../networks/index.ts";
import { networkInfos } from "../networks/registry.ts";
import type { NetworkId } from "../words.ts";
import type { CannotKnow, FileReport } from "./import-report.ts";

const sentences = new Map(importers.map(({ id, cannotKnow }) => [id, cannotKnow]));

/** In the order in which the networks appear; files of which nothing is to be said are left out. */
export function cannotKnowOf(
  files: readonly Pick<FileReport, "importer" | "title" | "network">[],
): CannotKnow[] {
  const told = new Map<string, { network: NetworkId | null; title: string; texts: Set<string> }>();
  for (const { importer, title, network } of files) {
    const info = networkInfos.find(({ id }) => id === network);
    const entry = told.get(network ?? importer) ?? {
      network,
      title: info?.title ?? title,
      texts: new Set(info === undefined ? [] : [info.cannotKnow]),
    };
    const sentence = sentences.get(importer);
    if (sentence !== undefined) entry.texts.add(sentence);
    told.set(network ?? importer, entry);
  }
  return [...told.values()]
    .filter(({ texts }) => texts.size > 0)
    .map(({ network, title, texts }) => ({ network, title, text: [...texts].join(" ") }));
}

/** After an offline load: the import, its files and sources, as the usual way writes them, and what was left for that way. */
import type { Graph } from "../../graph/driver.ts";
import { reportOf } from "../import-file.ts";
import type { Outcome } from "../import-files.ts";
import { importFingerprint } from "../import-fingerprint.ts";
import { closeImport, saveFile, takeNumber } from "../import-log.ts";
import type { ImportOptions } from "../import-options.ts";
import type { FileReport, UnreadFile } from "../import-report.ts";
import { endSources, recordSources } from "../sources.ts";
import { nothingRemembered } from "../write/resolve-accounts.ts";
import type { Loaded } from "./load-files.ts";
import { writeRest } from "./rest.ts";

/** The graph has been migrated; from then on it is whole. */
export async function recordLoad(
  graph: Graph,
  { bulk, files, distinct, started }: Loaded,
  options: ImportOptions,
): Promise<Outcome> {
  const { now, paths } = options;
  const owned = files.map((file) => file.owned);
  const number = await takeNumber(graph, importFingerprint(owned, options), paths, now);
  const remembered = nothingRemembered();
  const reports: FileReport[] = [];
  const faults: UnreadFile[] = [];
  for (const [position, file] of files.entries()) {
    const { owned: of, state, sources, fault, follows } = file;
    await recordSources(graph, sources.rows(), number, now);
    const again = await writeRest(graph, file, { now, import: number, remembered });
    const duplicates = follows - (distinct[position] ?? 0) + again;
    const asked = { network: options.network ?? null };
    const report = reportOf(of, null, asked, { ...state, duplicates }, fault?.reason ?? null);
    await saveFile(graph, number, position, report, state.done);
    reports.push(report);
    if (fault) faults.push(fault);
  }
  await endSources(graph, number, now);
  await closeImport(graph, number, Math.round(now + performance.now() - started), null);
  bulk.complete();
  return { number, resumed: false, bulk: true, files: reports, faults };
}

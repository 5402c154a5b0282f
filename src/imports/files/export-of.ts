/** Which export a zip or tar is a part of, by its name: people download one export as several. */
import { basename, dirname, join } from "node:path";

/**
 * The number at the end of one of several zips of one export (`takeout-…-001.zip`, `export (2).zip`, `data_part_3.zip`).
 * One or two digits after a bare hyphen are left alone: they end a date or tell two people's zips apart.
 */
const partNumber = /(?:[-_ .]*\(\d{1,3}\)|[-_ .]part[-_ .]?\d{1,3}|[-_.]\d{3})$/i;

const ending = /\.(?:zip|tgz|tar(?:\.gz)?)$/i;

/** The export that a zip or tar is a part of: its path without the part number. */
export function exportOf(packedPath: string): string {
  const path = packedPath.replace(ending, "");
  const name = basename(path);
  const stem = name.replace(partNumber, "");
  if (stem === "" || stem === name) return packedPath;
  return join(dirname(path), `${stem}${ending.exec(packedPath)?.[0] ?? ""}`);
}

/** The labels of an accounts table: `label` = spam | genuine or 1 | 0, beside the columns of accounts.csv. */
import { GravitasError } from "../errors.ts";
import { findInputs } from "../imports/files/find-inputs.ts";
import { handleAccountKey } from "../imports/identity.ts";
import { csvRows, headerOf } from "../networks/reading/csv-rows.ts";
import { type NetworkId, networkOf } from "../words.ts";

const words: Readonly<Record<string, boolean>> = { spam: true, "1": true, genuine: false, "0": false };

/**
 * Whether each labelled account is spam, by account key; rows without a label are left out.
 * @throws BAD_OPTION where the table has no label column, or none of its labels can be read
 */
export async function readLabels(path: string, network: NetworkId): Promise<Map<string, boolean>> {
  const labels = new Map<string, boolean>();
  for await (const found of findInputs([path])) {
    if (!("text" in found)) continue;
    const header = headerOf(found.text);
    const at = (column: string) => header?.names.indexOf(column) ?? -1;
    if (header === null || at("label") < 0) throw noLabels(path, 'it has no column "label"');
    for await (const row of csvRows(found, header.separator, header.names.length)) {
      if ("fault" in row) continue;
      const cell = (column: string) => row.cells[at(column)]?.trim() ?? "";
      const spam = words[cell("label").toLowerCase()];
      const on = networkOf(cell("network")) ?? network;
      const handle = cell("handle").replace(/^@/, "");
      if (spam === undefined || (cell("native_id") === "" && handle === "")) continue;
      labels.set(
        cell("native_id") === "" ? handleAccountKey(on, handle) : `${on}:${cell("native_id")}`,
        spam,
      );
    }
  }
  const kinds = new Set(labels.values());
  if (kinds.size < 2) throw noLabels(path, "it does not label both spam and genuine accounts");
  return labels;
}

function noLabels(path: string, why: string): GravitasError {
  return new GravitasError("BAD_OPTION", `${path} cannot be evaluated: ${why}.`, {
    hint: "Give every account a label: spam or genuine, or 1 or 0.",
  });
}

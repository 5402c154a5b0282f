/** `users.csv`: which person or brand owns which accounts, one row per account (issue 3, item 4). */
import type { Activity } from "../activity.ts";
import type { Importer } from "../importer.ts";
import { quoted } from "../reading/refs.ts";
import { columnsOf, type Row, readTable, wordOf } from "./table.ts";

const columns = new Set(["slug", "name", "network", "account"]);
/** As it stands in addresses: lower-case words joined by hyphens. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function activitiesOf(row: Row): readonly Activity[] {
  const slug = wordOf(row, "slug") ?? row.refuse('"slug" is empty');
  if (!slugShape.test(slug)) row.refuse(`"slug" is ${quoted(slug)}; use small letters, digits and hyphens`);
  return [{ type: "Own", slug, name: wordOf(row, "name") ?? slug, account: row.account("account") }];
}

/** People and brands with the accounts they own. */
export const usersCsv: Importer = {
  id: "users-csv",
  title: "People and their accounts (CSV)",
  network: null,
  archive: null,
  recognise: (sample) => {
    const names = columnsOf(sample);
    return names.has("slug") && names.has("account");
  },
  read: (file, context) => readTable(file, context, columns, activitiesOf),
};

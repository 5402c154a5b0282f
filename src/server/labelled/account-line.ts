/** One account of a labelled data set as a line of our accounts table. */
import { handleAccountKey } from "../../imports/identity.ts";
import { isRounded } from "../../networks/reading/refs.ts";
import { type NetworkId, networkOf } from "../../words.ts";
import { countIn, flagIn, textIn, timeIn } from "./cells.ts";
import type { AccountColumn } from "./column-names.ts";
import type { Row } from "./read-rows.ts";

const DAY_MS = 86_400_000;
const counts = ["followers", "following", "posts", "listed", "likes_given"] as const;
export const flags = ["verified", "protected", "curated", "default_image"] as const;
/** Either a flag or the words themselves, of which only counts whether there are any. */
const words = ["has_bio", "has_location", "has_url"] as const;
export const accountsHeader = ["network,native_id,handle,created_at", ...counts, ...flags, ...words].join(
  ",",
);

export interface LineContext {
  readonly network: NetworkId;
  /** When the table speaks, milliseconds: accounts get the age they had when they were collected. */
  readonly clock: number;
  /** Flags that this table only ever sets: there, an empty cell means no. */
  readonly onlySet: ReadonlySet<string>;
  /** Told of every cell that says something nobody understands. */
  readonly unread: (column: string) => void;
}

export interface Identity {
  readonly network: NetworkId;
  /** Empty where only the handle is known. */
  readonly id: string;
  readonly handle: string;
  readonly key: string;
}

/** Who a row is about; `place` names it where neither id nor handle does, or a spreadsheet has rounded the id. */
export function identityOf(row: Row<AccountColumn>, given: NetworkId, place: string): Identity {
  const network = networkOf(row.network ?? "") ?? given;
  const handle = (row.handle ?? "").replace(/^@/, "");
  const named = /^[\w.:-]{1,255}$/.test(handle) ? handle : "";
  const id = (row.native_id ?? "").replace(/\.0$/, "");
  const usable = /^[\w.:-]{1,255}$/.test(id) && !isRounded(id);
  const native = usable ? id : named === "" || id !== "" ? place : "";
  const key = native === "" ? handleAccountKey(network, named) : `${network}:${native}`;
  return { network, id: native, handle: named, key };
}

export function lineOf(
  { network, id, handle }: Identity,
  row: Row<AccountColumn>,
  context: LineContext,
): string {
  const { onlySet, unread } = context;
  const known = <T>(column: AccountColumn, value: T | null | undefined): T | "" => {
    if (value === null) unread(column);
    return value ?? "";
  };
  return [
    ...[network, id, handle, createdAt(row, context)],
    ...counts.map((column) => known(column, countIn(row[column]))),
    ...flags.map((column) =>
      onlySet.has(column) ? flagIn(row[column]) === true : known(column, flagIn(row[column])),
    ),
    ...words.map((column) => known(column, textIn(row[column]))),
  ].join(",");
}

function createdAt(row: Row<AccountColumn>, { clock, unread }: LineContext): string {
  const [created, collected, age] = [timeIn(row.created_at), timeIn(row.observed_at), countIn(row.age_days)];
  if (created === null) unread("created_at");
  const at = age ? clock - age * DAY_MS : created && collected ? created + clock - collected : created;
  return at && at > 0 && at <= clock ? new Date(at).toISOString() : "";
}

/** One account of a labelled data set: who it is, what is said of it, and that as a line of our accounts table and as measures. */
import { DAY_MS } from "../../durations.ts";
import { handleAccountKey } from "../../imports/identity.ts";
import { isRounded } from "../../networks/reading/refs.ts";
import { type SpamMeasures, unmeasured } from "../../spam/measures.ts";
import { type NetworkId, networkOf } from "../../words.ts";
import { countIn, flagIn, textIn, timeIn } from "./cells.ts";
import type { AccountColumn } from "./column-names.ts";
import type { Row } from "./read-rows.ts";

const counts = ["followers", "following", "posts", "listed", "likes_given"] as const;
export const flags = ["verified", "protected", "curated", "default_image"] as const;
/** Either a flag or the words themselves, of which only counts whether there are any. */
const words = ["has_bio", "has_location", "has_url"] as const;
export const accountsHeader = ["network,native_id,handle,created_at", ...counts, ...flags, ...words].join(
  ",",
);

export interface RowContext {
  /** When the table speaks, milliseconds: accounts get the age they had when they were collected. */
  readonly clock: number;
  /** Columns that write days as `3/13/2017`. */
  readonly monthFirst: Readonly<Record<"created_at" | "observed_at", boolean>>;
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

/** What a row says of its account; null where it says nothing, or nothing that anyone understands. */
export interface Facts {
  readonly createdAt: number | null;
  readonly counts: Readonly<Record<(typeof counts)[number], number | null>>;
  readonly flags: Readonly<Record<(typeof flags)[number] | (typeof words)[number], boolean | null>>;
}

export function factsOf(row: Row<AccountColumn>, context: RowContext): Facts {
  const { onlySet, unread } = context;
  const known = <T>(column: AccountColumn, value: T | null | undefined): T | null => {
    if (value === null) unread(column);
    return value ?? null;
  };
  const each = <Column extends AccountColumn, T>(columns: readonly Column[], read: (column: Column) => T) =>
    Object.fromEntries(columns.map((column) => [column, read(column)])) as Record<Column, T>;
  return {
    createdAt: createdAt(row, context),
    counts: each(counts, (column) => known(column, countIn(row[column]))),
    flags: {
      ...each(flags, (column) =>
        known(column, flagIn(row[column]) ?? (onlySet.has(column) ? false : undefined)),
      ),
      ...each(words, (column) => known(column, textIn(row[column]))),
    },
  };
}

/** As a line of the accounts table, for the import. */
export function lineOf({ network, id, handle }: Identity, facts: Facts): string {
  const created = facts.createdAt === null ? "" : new Date(facts.createdAt).toISOString();
  const cells = [
    ...counts.map((column) => facts.counts[column]),
    ...[...flags, ...words].map((f) => facts.flags[f]),
  ];
  return [network, id, handle, created, ...cells.map((cell) => cell ?? "")].join(",");
}

/** As an import and a run would measure it where nobody follows anybody: then there is nothing in the graph to be measured. */
export function measuresOf(
  { handle }: Identity,
  { createdAt: at, counts: stated, flags: has }: Facts,
  clock: number,
): SpamMeasures {
  const { followers, following, posts, listed, likes_given: likesGiven } = stated;
  const { has_bio: hasBio, has_location: hasLocation, has_url: hasUrl, default_image: defaultImage } = has;
  return {
    ...unmeasured,
    stated: { followers, following, posts, listed, likesGiven },
    profile: { hasBio, hasLocation, hasUrl, defaultImage, handle: handle === "" ? null : handle },
    ageDays: at === null ? null : (clock - at) / DAY_MS,
  };
}

function createdAt(row: Row<AccountColumn>, { clock, monthFirst, unread }: RowContext): number | null {
  const created = timeIn(row.created_at, monthFirst.created_at);
  const collected = timeIn(row.observed_at, monthFirst.observed_at);
  const age = countIn(row.age_days);
  if (created === null) unread("created_at");
  const at = age ? clock - age * DAY_MS : created && collected ? created + clock - collected : created;
  return at && at > 0 && at <= clock ? at : null;
}

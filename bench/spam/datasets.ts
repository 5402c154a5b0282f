/**
 * Readers of the labelled sets (`DATA`, default ../shared/data/spam): every row becomes the measures that the product reads of
 * an account. Nothing of them is kept in this repository.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DAY_MS } from "../../src/durations.ts";
import { type SpamMeasures, unmeasured } from "../../src/spam/measures.ts";

export interface Labelled {
  readonly measures: SpamMeasures;
  readonly spam: boolean;
}
export interface Dataset {
  readonly name: string;
  readonly rows: readonly Labelled[];
}

export const folder = process.env.DATA ?? "/work/shared/data/spam";

/** The lines of a file, unpacked where its name ends in .gz. */
export function linesOf(...path: string[]): string[] {
  const file = join(folder, ...path);
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trimEnd().split(/\r?\n/);
}

/** Rows of a CSV without quotes, by column name. */
export function tableOf(...path: string[]): (readonly [Map<string, string>])[] {
  const [header = "", ...rows] = linesOf(...path);
  const names = header.split(",");
  return rows.map((row) => [new Map(row.split(",").map((cell, n) => [names[n] ?? "", cell]))] as const);
}

const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === "" || !Number.isFinite(Number(cell)) ? null : Number(cell);
const flag = (cell: string | undefined): boolean | null =>
  cell === "1" ? true : cell === "0" ? false : null;

/** A handle of that length and that many digits at its end: the sets keep no handles. */
const handleOf = (length: number | null, digits: number | null): string | null =>
  length === null ? null : "a".repeat(Math.max(0, length - (digits ?? 0))) + "1".repeat(digits ?? 0);

/** Milliseconds: X's own form, `13/03/2017 22:21`, or `1183552203000L`; NaN unknown. */
function timeOf(cell = ""): number {
  if (/^\d+L$/.test(cell)) return Number(cell.slice(0, -1));
  return Date.parse(cell.replace(/^(\d+)\/(\d+)\/(\d+) (.*)$/, "$3-$2-$1T$4Z"));
}

/** A set in the common columns of the folder's README; taken to be collected when its newest account was created. */
function common(name: string): Dataset {
  const table = tableOf(`${name}.csv.gz`).map(([row]) => row);
  const created = table.map((row) => timeOf(row.get("created_at")));
  const collected = Math.max(...created.filter((at) => !Number.isNaN(at)));
  const rows = table.map((row, n): Labelled => {
    const age = (collected - (created[n] as number)) / DAY_MS;
    const get = (column: string) => number(row.get(column));
    return {
      spam: row.get("label") === "1",
      measures: {
        ...unmeasured,
        stated: {
          followers: get("followers"),
          following: get("following"),
          posts: get("posts"),
          listed: get("listed"),
          likesGiven: get("favourites"),
        },
        profile: {
          hasBio: flag(row.get("has_bio")),
          hasLocation: flag(row.get("has_location")),
          hasUrl: flag(row.get("has_url")),
          defaultImage: flag(row.get("default_image")),
          handle: handleOf(get("handle_length"), get("handle_digits")),
        },
        ageDays: Number.isFinite(age) ? age : null,
      },
    };
  });
  return { name, rows };
}

function caverlee(): Dataset {
  const read = (file: string, spam: boolean) =>
    linesOf("caverlee-2011", file).map((line): Labelled => {
      const [, created = "", collected = "", following, followers, posts, , bio] = line.split(",");
      const age = (Date.parse(`${collected} UTC`) - Date.parse(`${created} UTC`)) / DAY_MS;
      return {
        spam,
        measures: {
          ...unmeasured,
          stated: {
            ...unmeasured.stated,
            followers: number(followers),
            following: number(following),
            posts: number(posts),
          },
          profile: { ...unmeasured.profile, hasBio: Number(bio) > 0 },
          ageDays: Number.isFinite(age) ? Math.max(0, age) : null,
        },
      };
    });
  return {
    name: "caverlee-2011",
    rows: [...read("content_polluters.csv.gz", true), ...read("legitimate_users.csv.gz", false)],
  };
}

function stock(): Dataset {
  const rows = tableOf("cresci-stock-2018-neighborhood", "train_baseline.csv.gz").map(([row]): Labelled => {
    const get = (column: string) => number(row.get(column));
    return {
      spam: row.get("label") === "1",
      measures: {
        ...unmeasured,
        stated: {
          followers: get("followers"),
          following: get("following"),
          posts: get("statuses_count"),
          listed: get("listed_count"),
          likesGiven: get("favourites_count"),
        },
        profile: { ...unmeasured.profile, defaultImage: flag(row.get("default_profile_image")) },
        ageDays: get("account_age"),
      },
    };
  });
  return { name: "cresci-stock-2018", rows };
}

/** The sets of profiles, in the order of the tables. */
export const profileSets = (): Dataset[] => [
  common("cresci-2015"),
  common("cresci-2017"),
  common("kaggle-2017"),
  caverlee(),
  stock(),
];

/** `accounts.csv`: what is known of accounts themselves, and the counts that their network states (issue 3, item 4). */
import type { Activity, CountName } from "../activity.ts";
import type { Importer } from "../importer.ts";
import { columnsOf, type Row, readTable, wordOf } from "./table.ts";

/** Column of each stated count. */
const counts: Readonly<Record<string, CountName>> = {
  followers: "followers",
  following: "following",
  posts: "posts",
  listed: "listed",
  likes_given: "likesGiven",
  shares_given: "sharesGiven",
  replies_given: "repliesGiven",
  mentions_given: "mentionsGiven",
  likes_received: "likesReceived",
  shares_received: "sharesReceived",
  replies_received: "repliesReceived",
  mentions_received: "mentionsReceived",
  endorsements_received: "endorsementsReceived",
  links_received: "linksReceived",
  views: "views",
  klout_score: "kloutScore",
};

const facts = [
  "created_at",
  "verified",
  "protected",
  "has_bio",
  "has_location",
  "has_url",
  "default_image",
  "curated",
];
const columns = new Set([
  "network",
  "native_id",
  "handle",
  "name",
  ...facts,
  ...Object.keys(counts),
  "window_days",
  "observed_at",
]);

function activitiesOf(row: Row): readonly Activity[] {
  const nativeId = wordOf(row, "native_id");
  const handle = wordOf(row, "handle")?.replace(/^@/, "");
  if (!nativeId && !handle) row.refuse("the row has no native_id or handle");
  const account = {
    network: row.network(),
    nativeId,
    handle: handle || undefined,
    name: wordOf(row, "name"),
  };
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: row.time("created_at")?.at,
    verified: row.flag("verified"),
    protected: row.flag("protected"),
    hasBio: row.flag("has_bio"),
    hasLocation: row.flag("has_location"),
    hasUrl: row.flag("has_url"),
    defaultImage: row.flag("default_image"),
    curated: row.flag("curated"),
  };
  const stated: Partial<Record<CountName, number>> = {};
  for (const [column, count] of Object.entries(counts)) {
    const value = row.number(column);
    if (value !== undefined) stated[count] = value;
  }
  const observedAt = row.time("observed_at")?.at;
  const windowDays = row.number("window_days");
  if (windowDays === 0) row.refuse('"window_days" is "0"; leave it empty for counts over the whole life');
  if (Object.keys(stated).length === 0) return [profile];
  return [profile, { type: "Metric", of: account, counts: stated, observedAt, windowDays }];
}

/** Accounts with their profile and stated counts. */
export const accountsCsv: Importer = {
  id: "accounts-csv",
  title: "Accounts table (CSV)",
  network: null,
  archive: null,
  cannotKnow: "Counts say how many, never who: they are kept as counts and name no follower.",
  recognise: (sample) => {
    const names = columnsOf(sample);
    if (names.has("slug") || names.has("source") || names.has("target")) return false;
    if (!names.has("native_id") && !names.has("handle")) return false;
    return names.has("network") || [...names].some((name) => name in counts || facts.includes(name));
  },
  read: (file, context) => readTable(file, context, columns, activitiesOf),
};

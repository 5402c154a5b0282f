/**
 * Follows beside a labelled data set as our follows table: columns by other names, handles where the accounts have ids, lists of
 * several relations. A table in our own words, and one without a header, is imported as it is: it may be large.
 */
import { isMonthFirst, timeIn } from "./cells.ts";
import { followColumns, placesOf } from "./column-names.ts";
import type { LabelledAccounts } from "./labelled-accounts.ts";
import { namesOf, readRows } from "./read-rows.ts";

/** Which words for a relation are follows, which say the same the other way round, and which both. */
const ways: Readonly<Record<string, "there" | "back" | "both">> = {
  "": "there",
  follow: "there",
  follows: "there",
  following: "there",
  friend: "there",
  friends: "there",
  directed: "there",
  follower: "back",
  followers: "back",
  followed_by: "back",
  undirected: "both",
  mutual: "both",
};

export interface LabelledFollows {
  /** Header and lines; null: import the file as it is. */
  readonly lines: readonly string[] | null;
  /** The newest time in it, milliseconds; 0 where it has none or was not looked at. */
  readonly newest: number;
  readonly notes: readonly string[];
}

const own: ReadonlySet<string> = new Set(["source", "target", "since", "network"]);

export async function readLabelledFollows(
  path: string,
  { ids, idOf }: Pick<LabelledAccounts, "ids" | "idOf">,
): Promise<LabelledFollows> {
  const names = await namesOf(path);
  const found = placesOf(names, followColumns);
  const isOurs = names.every((name) => own.has(name)) && idOf.size === 0 && !found.has("since");
  if (!found.has("source") || !found.has("target") || isOurs) return { lines: null, newest: 0, notes: [] };
  const { rows } = await readRows(path, followColumns);
  const named = (cell = ""): string => {
    const word = cell.replace(/\.0$/, "");
    return ids.has(word) ? word : (idOf.get(word.replace(/^@/, "").toLowerCase()) ?? word);
  };
  const wayOf = (relation = "") => ways[relation.toLowerCase().replaceAll(" ", "_")];
  // Words that nobody knows tell nothing apart: then every row is a follow.
  const isTold = rows.some(({ relation }) => relation && wayOf(relation));
  const monthFirst = isMonthFirst(rows.map(({ since }) => since));
  const lines = ["source,target,since"];
  let [others, newest] = [0, 0];
  for (const { source, target, since, relation } of rows) {
    const way = isTold ? wayOf(relation) : "there";
    if (way === undefined) others++;
    const at = timeIn(since, monthFirst) ?? 0;
    if (at <= Date.now()) newest = Math.max(newest, at);
    // A plain day stays one: it is less precise than a midnight.
    const when = at === 0 ? "" : /^\d{4}-\d\d-\d\d$/.test(since ?? "") ? since : new Date(at).toISOString();
    const [from, to] = [named(source), named(target)];
    if (way === "there" || way === "both") lines.push(`${from},${to},${when}`);
    if (way === "back" || way === "both") lines.push(`${to},${from},${when}`);
  }
  return { lines, newest, notes: others > 0 ? [`relations that are no follows: ${others}`] : [] };
}

/**
 * Acts and posts for the import tool, each once: the first statement of an act and the first list entry of a post are taken as they
 * come. A second one, one of somebody with several names, and an act on a post whose owner nobody has named yet are
 * refused: they need what the graph then holds.
 */
import { actId } from "../act-id.ts";
import type { ActFact, PostFact } from "../facts.ts";
import { byHandle, postKey } from "../identity.ts";
import { markLine } from "../write/mark.ts";
import { UNTOLD } from "../write/statement.ts";
import { type Accounts, isPlain } from "./accounts.ts";
import { type CsvFiles, cell, LIST_SEPARATOR } from "./csv-files.ts";
import { createFingerprints, fingerprintOf, fingerprintOfId } from "./fingerprints.ts";

/** A bulk load is the first import of its graph. */
export const FIRST_IMPORT = 1;

/** What most acts of a file have alike stands last. */
const actColumns =
  ":START_ID,:END_ID,id,fromKey,toKey,at:long,post,act,topic,list,precision,of,source,saidAt:long,toAs,imports:long[]";
const postColumns = ":ID(post),key,network,nativeId,at:long,topics:string[],claims:string[]";
const postedColumns = ":START_ID,:END_ID(post),claims:string[]";

type ActEnd = Pick<ActFact, "precision" | "of"> & {
  readonly source: string;
  readonly clock: number | null;
  readonly toAs: string | null;
};

export function createActTaker({ numberOf, keys }: Accounts, csv: CsvFiles) {
  const acts = createFingerprints();
  const posts = createFingerprints();
  const owners = createFingerprints();
  let taken = 0;
  let end: ActEnd = { precision: "unknown", of: null, source: "", clock: null, toAs: null };
  let endCells = "";

  /** The last cells of a line, made anew only where they are not those of the line before. */
  const endOf = (next: ActEnd): string => {
    const { precision, of, source, clock, toAs } = next;
    const isSame =
      precision === end.precision &&
      of === end.of &&
      source === end.source &&
      clock === end.clock &&
      toAs === end.toAs;
    if (isSame && endCells !== "") return endCells;
    end = next;
    endCells = [precision, of, source, clock, toAs, FIRST_IMPORT].map(cell).join();
    return endCells;
  };

  return {
    /** Acts taken so far. */
    get taken(): number {
      return taken;
    },
    /** False where its owner has several names, it was listed before, or is somebody else's by then. */
    takePost({ post, owner, at, topics }: PostFact): boolean {
      if (!isPlain(owner)) return false;
      const key = postKey(post);
      const mark = fingerprintOf(key);
      const owned = numberOf(owner);
      if ((owners.claim(mark, owned) ?? owned) !== owned) return false;
      const number = posts.size;
      if (posts.claim(mark, number) !== null) return false;
      const words = topics.length > 0 ? cell(topics.join(LIST_SEPARATOR)) : "";
      const said = { import: FIRST_IMPORT, as: null, at: at ?? 0, more: [topics] };
      const line = `${number},${cell(key)},${post.network},${cell(post.post)},${at ?? ""},${words},${cell(markLine(said))}`;
      csv.add("posts", postColumns, line);
      const owns = markLine({ ...said, as: byHandle(owner), more: [] });
      csv.add("posted", postedColumns, `${owned},${number},${cell(owns)}`);
      return true;
    },
    /** False where somebody has several names, the act was told before, or its post's owner is unknown or another. */
    takeAct(fact: ActFact, source: string, saidAt: number): boolean {
      const { kind, at, precision, of, act, topic, list } = fact;
      const other = fact.to ?? fact.post?.owner ?? null;
      if (!isPlain(fact.from) || (other && !isPlain(other))) return false;
      const from = numberOf(fact.from);
      const named = other && numberOf(other);
      const post = fact.post && postKey(fact.post);
      let to = named;
      if (post !== null) {
        const mark = fingerprintOf(post);
        to = named === null ? owners.get(mark) : (owners.claim(mark, named) ?? named);
      }
      if (to === null || (named !== null && to !== named)) return false;
      // What an owner does to the own post is nobody's attention.
      if (to === from) return true;
      const [fromKey, toKey] = [keys[from] ?? "", keys[to] ?? ""];
      const id = actId({ kind, fromKey, toKey, post, act, topic, list, at, of });
      if (acts.claim(fingerprintOfId(id), 1) !== null) return false;
      const clock = at !== 0 && of === "event" ? null : at !== 0 && of === "export" ? at : saidAt;
      const toAs = post !== null && named === null ? UNTOLD : null;
      const end = endOf({ precision, of, source, clock, toAs });
      const what =
        act === null && topic === null && list === null ? ",," : `${cell(act)},${cell(topic)},${cell(list)}`;
      const line = `${from},${to},${id},${cell(fromKey)},${cell(toKey)},${at},${cell(post)},${what},${end}`;
      csv.add(kind, actColumns, line);
      taken++;
      return true;
    },
  };
}

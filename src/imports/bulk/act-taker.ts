/**
 * Acts and posts for the import tool, each once: the first statement of an act and the first list entry of a post are taken as they
 * come. A second one, one of somebody with several names, and an act on a post whose owner nobody has named yet are
 * refused: they need what the graph then holds.
 */
import type { AccountRef } from "../../networks/activity.ts";
import { actId } from "../act-id.ts";
import type { ActFact, PostFact } from "../facts.ts";
import { byHandle, postKey } from "../identity.ts";
import { markLine } from "../write/mark.ts";
import { UNTOLD } from "../write/statement.ts";
import { type CsvFiles, cell, LIST_SEPARATOR, quoted } from "./csv-files.ts";
import { createFingerprints } from "./fingerprints.ts";

/** A bulk load is the first import of its graph. */
export const FIRST_IMPORT = 1;

const actColumns =
  ":START_ID,:END_ID,id,fromKey,toKey,at:long,precision,of,post,act,topic,list,source,saidAt:long,toAs,imports:long[]";
const postColumns = ":ID(post),key,network,nativeId,at:long,topics:string[],claims:string[]";
const postedColumns = ":START_ID,:END_ID(post),claims:string[]";

/** Named by one id or one handle, so that no two references need to be brought together. */
export const isPlain = ({ nativeId, handle, name }: AccountRef): boolean =>
  name === undefined && (nativeId === undefined) !== (handle === undefined);

/**
 * @param numberOf takes an account up and gives its number
 * @param keyOf the key of a number
 */
export function createActTaker(
  numberOf: (ref: AccountRef) => number,
  keyOf: (number: number) => string,
  csv: CsvFiles,
) {
  const acts = createFingerprints();
  const posts = createFingerprints();
  const owners = createFingerprints();
  let taken = 0;

  return {
    /** Acts taken so far. */
    get taken(): number {
      return taken;
    },
    /** False where its owner has several names, it was listed before, or is somebody else's by then. */
    takePost({ post, owner, at, topics }: PostFact): boolean {
      if (!isPlain(owner)) return false;
      const key = postKey(post);
      const owned = numberOf(owner);
      if ((owners.claim(key, owned) ?? owned) !== owned) return false;
      const number = posts.size;
      if (posts.claim(key, number) !== null) return false;
      const words = topics.length > 0 ? quoted(topics.join(LIST_SEPARATOR)) : "";
      const said = { import: FIRST_IMPORT, as: null, at: at ?? 0, more: [topics] };
      const line = `${number},${quoted(key)},${post.network},${quoted(post.post)},${cell(at)},${words},${quoted(markLine(said))}`;
      csv.add("posts", postColumns, line);
      const mark = markLine({ ...said, as: byHandle(owner), more: [] });
      csv.add("posted", postedColumns, `${owned},${number},${quoted(mark)}`);
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
      const to =
        post === null ? named : named === null ? owners.get(post) : (owners.claim(post, named) ?? named);
      if (to === null || (named !== null && to !== named)) return false;
      // What an owner does to the own post is nobody's attention.
      if (to === from) return true;
      const [fromKey, toKey] = [keyOf(from), keyOf(to)];
      const id = actId({ kind, fromKey, toKey, post, act, topic, list, at, of });
      if (acts.claim(id, 1) !== null) return false;
      const clock = at !== 0 && of === "event" ? null : at !== 0 && of === "export" ? at : saidAt;
      const cells = [
        id,
        fromKey,
        toKey,
        at,
        precision,
        of,
        post,
        act,
        topic,
        list,
        source,
        clock,
        post !== null && named === null ? UNTOLD : null,
        FIRST_IMPORT,
      ];
      csv.add(kind, actColumns, `${from},${to},${cells.map(cell).join()}`);
      taken++;
      return true;
    },
  };
}

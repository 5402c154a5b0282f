/** Likes, with the author in `title`, the post by its address. */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { byHandle, entriesOf, ofUrl } from "./archive.ts";

/** The post of the address; a like of a comment or story is toward its author, as neither has an address. */
export function likedThing(
  url: string,
  author: AccountRef | null,
  isPost: boolean,
): AccountRef | PostRef | null {
  const { account, post } = ofUrl(url);
  const owner = author ?? account ?? undefined;
  if (isPost && post !== null) return { network: "instagram", post, owner };
  return owner ?? null;
}

/** Likes of one list. */
export const likes =
  (isPost: boolean) =>
  (record: JsonObject, me: AccountRef): ToldAll => {
    const entries = entriesOf(record);
    if (typeof entries === "string") return entries;
    const author = byHandle(word(record.title));
    if (author !== null && author.handle === me.handle)
      return [{ type: "NotKept", what: "likes of one's own posts" }];
    const acts = entries.flatMap(({ url, when }): Activity[] => {
      const object = likedThing(url, author, isPost);
      return object === null ? [] : [{ type: "Like", actor: me, object, when }];
    });
    return acts.length > 0 ? acts : "the entry names no post and nobody";
  };

/** Flickr as its API answers to `flickr.activity.userPhotos`: what others did with a member's photos of late. */
import type { InteractionKind } from "../../../src/words.ts";
import { grouped, jsonLines, type NativeExport } from "./export.ts";

const types: Partial<Record<InteractionKind, string>> = { LIKE: "fave", REPLY: "comment" };

/** Faves and comments; contacts have no date there, and galleries are lists of photos, not of people. */
export const flickr: NativeExport = {
  network: "flickr",
  tellsAct: ({ kind }) => types[kind] !== undefined,
  files({ acts, person }) {
    const replies = [...grouped(acts, ({ target }) => target)].map(([target, toward]) => {
      const owner = person(target);
      const item = [...grouped(toward, ({ post }) => post ?? "")].map(([id, events]) => ({
        type: "photo",
        id,
        owner: owner.nativeId,
        ownername: owner.name,
        activity: {
          event: events.map(({ kind, actor, at }, n) => ({
            type: types[kind],
            ...(kind === "REPLY" ? { commentid: `${owner.nativeId.split("@")[0]}-${id}-${n + 1}` } : {}),
            user: person(actor).nativeId,
            username: person(actor).name,
            dateadded: String(at / 1000),
          })),
        },
      }));
      return { items: { item, page: 1, pages: 1, perpage: item.length }, stat: "ok" };
    });
    return [["flickr-activity.jsonl", jsonLines(replies)]];
  },
};

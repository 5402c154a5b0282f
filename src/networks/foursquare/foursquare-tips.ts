/** Tips: `tips.json` of the export, API v2 `users/self/tips`, `lists/self/tips`, `tips/<id>`. Their text is not read. */
import type { Importer } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { bodies, subjectOf, things } from "./bodies.ts";
import { countsOf, likesOf } from "./received.ts";
import { archive, hasThing, listedIn, momentOf, places, userOf } from "./shapes.ts";

const network = "foursquare" as const;
const at = places("tip", "tips");

function find(body: JsonObject): readonly Json[] {
  if (body.text !== undefined && body.createdAt !== undefined) return [body];
  return [...(body.tip === undefined ? [] : [body.tip]), ...listedIn(body), ...listedIn(body.tips)];
}

/** Tips about places, who likes them, how many agree. */
export const foursquareTips: Importer = {
  id: "foursquare-tips",
  title: "Foursquare and Swarm: tips",
  network,
  archive,
  cannotKnow: "Likes of a tip have no time; the export has only their number.",
  recognise: (sample) =>
    ["canonicalUrl", "agreeCount", "venue", "todo", "logView"].some((mark) =>
      hasThing(sample, at, ["createdAt", "text", mark], ["timeZoneOffset"]),
    ),
  async subject(file) {
    for await (const read of bodies(file)) {
      if ("fault" in read) continue;
      const isExport =
        outlineOf(file).root === "object" && read.body.items !== undefined && read.request === null;
      for (const tip of find(read.body)) {
        const user = member(tip, "user");
        // An export has the owner's tips alone; replies have those of others, too.
        const isOwner = member(user, "relationship") === "self" || isExport;
        const account = isOwner ? userOf(user) : null;
        if (account !== null) return { account };
      }
    }
    return null;
  },
  read: (file, context) =>
    things(file, context, find, (tip): ToldAll => {
      const id = word(tip.id);
      if (id === undefined) return 'the tip has no "id"';
      const actor = userOf(tip.user) ?? subjectOf(file, context);
      const post = { network, post: id, owner: actor };
      const likesReceived = member(tip.likes, "count") ?? tip.agreeCount;
      return [
        { type: "Create", actor, object: { network, post: id }, when: momentOf(tip.createdAt) },
        ...likesOf(post, tip),
        ...countsOf(post, { likesReceived, views: tip.viewCount }),
      ];
    }),
};

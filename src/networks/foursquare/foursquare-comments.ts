/** `comments.json` of the export: `{"time", "comment", "userId"}`. It does not say on what, so only the owner is learnt. */
import type { Importer } from "../importer.ts";
import { word } from "../reading/json-values.ts";
import { bodies, things } from "./bodies.ts";
import { archive, hasThing, listedIn } from "./shapes.ts";

/** Your own comments on check-ins nobody names. */
export const foursquareComments: Importer = {
  id: "foursquare-comments",
  title: "Foursquare and Swarm export: comments",
  network: "foursquare",
  archive,
  cannotKnow: "The export does not say whose check-in a comment was on.",
  recognise: (sample) => hasThing(sample, ["items."], ["time", "comment", "userId"], []),
  async subject(file) {
    for await (const read of bodies(file)) {
      if ("fault" in read) continue;
      for (const comment of listedIn(read.body)) {
        const nativeId = word((comment as { userId?: string } | null)?.userId);
        if (nativeId !== undefined) return { account: { network: "foursquare", nativeId } };
      }
    }
    return null;
  },
  read: (file, context) =>
    things(file, context, listedIn, () => [{ type: "NotKept", what: "comments on unknown check-ins" }]),
};

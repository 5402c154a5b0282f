/** What can have a score: users and accounts. */
import { builder } from "../builder.ts";
import { encodeId } from "../global-id.ts";
import { accountScore, userScore } from "../reads/scores.ts";
import { Score, Scored } from "../refs.ts";

builder.interfaceType(Scored, {
  description: "Anything that can have a score: a user or an account.",
  fields: (t) => ({
    id: t.id({
      description: "Opaque and global: what `node` and `nodes` take. The same for ever.",
      resolve: (scored) =>
        "slug" in scored ? encodeId("User", scored.slug) : encodeId("Account", scored.key),
    }),
    score: t.field({
      type: Score,
      nullable: true,
      description: "The score of the current run; null until the first run that knows it.",
      resolve: (scored, _args, context) =>
        "slug" in scored ? userScore(context, scored.slug) : accountScore(context, scored.key),
    }),
  }),
});

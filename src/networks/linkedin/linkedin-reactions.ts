/** `Reactions.csv`: what you liked, in whichever of LinkedIn's seven ways (LIKE, PRAISE, EMPATHY, INTEREST, …). */
import { feedLink } from "./linkedin-refs.ts";
import { isExactly, linkedinTable, timeIn } from "./table.ts";

const columns = ["date", "type", "link"];

/** Reactions to posts and comments. LinkedIn does not say whose they are. */
export const linkedinReactions = linkedinTable({
  id: "linkedin-reactions",
  title: "LinkedIn export: reactions",
  columns,
  cannotKnow: "The export does not say whose post a reaction or comment was for.",
  recognise: (sample) => isExactly(sample, columns),
  says(cell, me) {
    if (cell("link") === "") return [{ type: "NotKept", what: "reactions to what is gone" }];
    const link = feedLink(cell("link"));
    if (link === null) return '"Link" names no post';
    const when = timeIn(cell, "date");
    if (typeof when === "string") return when;
    return [{ type: "Like", actor: me, object: link.reply ?? link.comment ?? link.post, when }];
  },
});

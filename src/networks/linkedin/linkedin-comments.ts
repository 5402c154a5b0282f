/** `Comments.csv`: your comments; their text is not read. */
import { feedLink } from "./linkedin-refs.ts";
import { isExactly, linkedinTable, timeIn } from "./table.ts";

const columns = ["date", "link", "message"];

/** Comments on posts. A link into a comment is not told from a link to your own, so the post is what is answered. */
export const linkedinComments = linkedinTable({
  id: "linkedin-comments",
  title: "LinkedIn export: comments",
  columns,
  cannotKnow: "The export does not say whose post a comment was for.",
  recognise: (sample) => isExactly(sample, columns),
  says(cell, me) {
    if (cell("link") === "") return [{ type: "NotKept", what: "comments on what is gone" }];
    const link = feedLink(cell("link"));
    if (link === null) return '"Link" names no post';
    const when = timeIn(cell, "date");
    if (typeof when === "string") return when;
    const inReplyTo = link.reply !== null && link.comment !== null ? link.comment : link.post;
    return [{ type: "Create", actor: me, object: link.reply ?? undefined, inReplyTo, when }];
  },
});

/** `InstantReposts.csv`: posts of others shared with one press. */
import { feedLink } from "./linkedin-refs.ts";
import { isExactly, linkedinTable, timeIn } from "./table.ts";

const columns = ["date", "link"];

/** Reposts without words; whose the posts are is not said. */
export const linkedinReposts = linkedinTable({
  id: "linkedin-reposts",
  title: "LinkedIn export: instant reposts",
  columns,
  cannotKnow: "The export does not say whose post was reposted.",
  recognise: (sample) => isExactly(sample, columns),
  says(cell, me) {
    if (cell("link") === "") return [{ type: "NotKept", what: "reposts of what is gone" }];
    const link = feedLink(cell("link"));
    if (link === null) return '"Link" names no post';
    const when = timeIn(cell, "date");
    return typeof when === "string" ? when : [{ type: "Announce", actor: me, object: link.post, when }];
  },
});

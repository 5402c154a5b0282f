/** `Shares.csv`: your posts. Of their text only the hashtags are kept. */
import { feedLink } from "./linkedin-refs.ts";
import { linkedinTable, timeIn } from "./table.ts";

const hashtag = /(?:^|[\s("])#([\p{L}\p{N}_]{1,100})/gu;
/** Words of "Visibility" for posts that not everybody may read: connections, a group. */
const isHidden = (visibility: string): boolean => /^(?:connections|container|group)/i.test(visibility);

/** Posts, and posts of others shared with or without words of your own. */
export const linkedinShares = linkedinTable({
  id: "linkedin-shares",
  title: "LinkedIn export: posts and shares",
  columns: ["date", "sharelink", "sharecommentary"],
  others: ["sharedurl", "mediaurl", "visibility"],
  cannotKnow: "Who reacted to your posts, commented on them or shared them.",
  says(cell, me) {
    const link = feedLink(cell("sharelink"));
    const when = timeIn(cell, "date");
    if (typeof when === "string") return when;
    const isPrivate = isHidden(cell("visibility")) || undefined;
    const words = cell("sharecommentary");
    const shared = /linkedin\.com/i.test(cell("sharedurl")) ? feedLink(cell("sharedurl"))?.post : undefined;
    if (shared !== undefined && words === "")
      return [{ type: "Announce", actor: me, object: shared, when, isPrivate }];
    const hashtags = [...words.matchAll(hashtag)].map(([, tag = ""]) => tag);
    return [
      {
        type: "Create",
        actor: me,
        object: link?.post,
        quote: shared,
        when,
        isPrivate,
        ...(hashtags.length === 0 ? {} : { hashtags: [...new Set(hashtags)] }),
      },
    ];
  },
});

/** `deleted-tweets.js`: posts the account took down in the last weeks before the archive was made. */
import { readTime } from "../reading/times.ts";
import { dataFile } from "./archive.ts";
import { postIdOf } from "./status.ts";

/** Posts that the archive's account deleted; an earlier archive may hold them. */
export const twitterDeletedTweets = dataFile({
  id: "twitter-deleted-tweets",
  title: "X archive: deleted posts",
  names: ["deleted_tweet", "deleted_tweets"],
  wrapper: "tweet",
  activities: (record, me) => {
    const post = postIdOf(record);
    if (post === undefined) return 'the post has no "id_str"';
    const deleted = readTime(record.deleted_at);
    return [
      {
        type: "Undo",
        actor: me,
        object: { network: "twitter", post, owner: me },
        when: deleted ? { ...deleted, of: "event" } : undefined,
      },
    ];
  },
});

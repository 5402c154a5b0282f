/**
 * `data/js/tweets/2012_11.js` of archives made from 2012 to 2018: `Grailbird.data.tweets_2012_11 = [ … ]`, posts as API v1.1
 * wrote them, retweets with the post inside.
 */
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, records, subjectOf } from "./archive.ts";
import { actsOfStatus } from "./status.ts";

function read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const me = subjectOf(file, context);
  return itemsOfEach(records(file, "tweet"), ({ record }) => actsOfStatus(record, me));
}

/** Posts by the archive's account, a month a file. */
export const twitterGrailbirdTweets: Importer = {
  id: "twitter-grailbird-tweets",
  title: "X archive to 2018: posts",
  network: "twitter",
  archive,
  needsSubject: true,
  cannotKnow: "Who reacted to the posts, and how many: archives to 2018 have no counts.",
  recognise: (sample) => /^\s*Grailbird\.data\.tweets_\w+\s*=/.test(sample.text.slice(0, 200)),
  read,
};

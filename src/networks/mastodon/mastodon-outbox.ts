/** `outbox.json`: what the account posted, answered and boosted, in the words of ActivityStreams. */
import { activitystreams } from "../activitystreams/activitystreams.ts";
import type { Importer, InputFile, Subject } from "../importer.ts";
import { archive, isCollection } from "./archive.ts";

/** The actor of the first act; actor.json says more, where it is there. */
async function subject(file: InputFile): Promise<Subject | null> {
  const nobody = { subject: null, network: null, pseudonym: () => "" };
  for await (const item of activitystreams.read(file, nobody)) {
    if ("activity" in item && "actor" in item.activity) return { account: item.activity.actor };
  }
  return null;
}

/** Posts and boosts of a Mastodon archive. */
export const mastodonOutbox: Importer = {
  id: "mastodon-outbox",
  title: "Mastodon archive: posts and boosts",
  network: "mastodon",
  archive,
  cannotKnow: "Who liked, boosted or answered the posts: that is in the API's notifications alone.",
  recognise: (sample) => isCollection(sample, "outbox"),
  subject,
  read: activitystreams.read,
};

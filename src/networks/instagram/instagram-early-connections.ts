/**
 * `connections.json` of 2018 to 2020: maps of handles to times, `{"blocked_users": {}, "followers": {"bob": "2018-03-01T09:00:00"},
 * "following": {…}}`. What was only asked for, dismissed or a topic is passed over.
 */
import type { AccountRef, Activity, When } from "../activity.ts";
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { jsonMembers } from "../reading/json-members.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { quotedJson } from "../reading/refs.ts";
import { archive, byHandle, subjectOf, timeOf } from "./archive.ts";

type Act = (me: AccountRef, other: AccountRef, when: When | undefined) => Activity;

/** What each map says. */
const maps: Readonly<Record<string, Act>> = {
  followers: (me, other, when) => ({ type: "Follow", actor: other, object: me, when }),
  following: (me, other, when) => ({ type: "Follow", actor: me, object: other, when }),
  blocked_users: (me, other, when) => ({ type: "Block", actor: me, object: other, when }),
  close_friends: (me, other, when) => ({
    type: "Add",
    actor: me,
    object: other,
    target: "close friends",
    when,
    isPrivate: true,
  }),
};
/** Two of these together are nobody else's. */
const signs = ["followers", "following", "blocked_users", "dismissed_suggested_users", "following_hashtags"];

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const me = subjectOf(file, context);
  let place = 0;
  for (const [map, act] of Object.entries(maps)) {
    for await (const member of jsonMembers(file, map)) {
      place++;
      if ("fault" in member) {
        yield { skipped: member.fault, place };
        return;
      }
      const when = timeOf(member.value);
      const other = byHandle(member.name);
      if (other === null) yield { skipped: "the entry names nobody", place };
      else if (when === null) yield { skipped: `the time is ${quotedJson(member.value)}`, place };
      else yield { activity: act(me, other, when), place };
    }
  }
}

/** Followers, followed and blocked accounts of the oldest exports. */
export const instagramEarlyConnections: Importer = {
  id: "instagram-early-connections",
  title: "Instagram export of 2018 to 2020: connections",
  network: "instagram",
  archive,
  needsSubject: true,
  recognise(sample) {
    const { root, paths } = outlineOf(sample);
    // Handles stand where others have members: nothing but times is in these maps.
    const isMap = (name: string): boolean => new RegExp(`"${name}"\\s*:\\s*\\{`).test(sample.text);
    return root === "object" && signs.filter((name) => paths.has(name) && isMap(name)).length >= 2;
  },
  read,
};

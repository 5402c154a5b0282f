/**
 * Check-ins: `checkins1.json` of the export, API v2 `users/self/checkins`, `checkins/recent`, `checkins/<id>`. Where
 * somebody was is not kept; whom the check-in names, who likes it and who answers is.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { list, member, word } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { subjectOf, things } from "./bodies.ts";
import { commentsOf, countsOf, likesOf } from "./received.ts";
import { archive, hasThing, listedIn, momentOf, places, userOf } from "./shapes.ts";

const network = "foursquare" as const;
const at = [...places("checkin", "checkins"), "user.checkins.items.", "response.user.checkins.items."];
/** Members that no check-in has: of tips, photos, lists and visits. */
const none = ["text", "prefix", "listItems", "timeArrived", "startTime"];
const host = /foursquare\.com|4sqi\.net|swarmapp\.com|"type"\s*:\s*"(?:checkin|shout)"/;

function isCheckins(sample: FileSample): boolean {
  if (hasThing(sample, at, ["createdAt", "timeZoneOffset"], none)) return true;
  const looksLikeOne = [["venue"], ["shout"]].some((mark) =>
    hasThing(sample, at, ["createdAt", ...mark], none),
  );
  return looksLikeOne && host.test(sample.text.replaceAll("\\/", "/"));
}

function find(body: JsonObject): readonly Json[] {
  if (body.createdAt !== undefined) return [body];
  const { checkin, checkins, recent, user } = body;
  const one = checkin === undefined ? [] : [checkin];
  return [
    ...one,
    ...listedIn(body),
    ...listedIn(checkins),
    ...listedIn(recent),
    ...listedIn(member(user, "checkins")),
  ];
}

/** Those named in a check-in: `with`, and users marked in its text; each once, without the one who checks in. */
function companions(checkin: JsonObject, actor: AccountRef): AccountRef[] {
  const marked = list(checkin.entities).filter((entity) => member(entity, "type") === "user");
  const users = [...listedIn(checkin.with), ...marked].flatMap((user) => userOf(user) ?? []);
  return users.filter(
    (user, index) =>
      !isSame(user, actor) && users.findIndex(({ nativeId }) => nativeId === user.nativeId) === index,
  );
}

const isHidden = ({ private: off, visibility }: JsonObject): boolean =>
  off === true || visibility === "private" || visibility === "closeFriends";

/** Check-ins as visits are not kept; what people do around them is. */
export const foursquareCheckins: Importer = {
  id: "foursquare-checkins",
  title: "Foursquare and Swarm: check-ins",
  network,
  archive,
  cannotKnow: "Likes of a check-in have no time, and the export has only the number of comments.",
  recognise: isCheckins,
  read: (file, context) =>
    things(file, context, find, (checkin): ToldAll => {
      const id = word(checkin.id);
      if (id === undefined) return 'the check-in has no "id"';
      const actor = userOf(checkin.user) ?? subjectOf(file, context);
      const isPrivate = isHidden(checkin) || undefined;
      const post = { network, post: id, owner: actor };
      const mentions = companions(checkin, actor);
      const when = momentOf(checkin.createdAt);
      const received: Activity[] = [...likesOf(post, checkin), ...commentsOf(post, checkin)];
      const own: Activity =
        mentions.length === 0
          ? { type: "NotKept", what: "check-ins" }
          : { type: "Create", actor, object: { network, post: id }, mentions, when, isPrivate };
      const likesReceived = member(checkin.likes, "count");
      const repliesReceived = member(checkin.comments, "count");
      return [
        own,
        ...received.map((act) => ({ ...act, isPrivate }) as Activity),
        ...countsOf(post, { likesReceived, repliesReceived }),
      ];
    }),
};

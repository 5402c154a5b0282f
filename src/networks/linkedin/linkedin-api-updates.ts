/**
 * API v1 `people/~/network/updates`: what happened in somebody's network, by type (developer.linkedin.com, "Network Update
 * Types"). Likes and comments of an update are acts received.
 */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { apiReply, momentOf, personOf, receivedBy, valuesOf } from "./api-v1.ts";

const network = "linkedin" as const;

interface Update {
  readonly person: AccountRef;
  readonly content: JsonObject;
  readonly post: PostRef;
  readonly when: ReturnType<typeof momentOf>;
  readonly me: AccountRef | null;
}

const connected = (one: AccountRef, other: AccountRef, when: Update["when"]): Activity[] => [
  { type: "Follow", actor: one, object: other, when },
  { type: "Follow", actor: other, object: one, when },
];

const people = (list: readonly Json[], key?: string): AccountRef[] =>
  list.flatMap((one) => personOf(key === undefined ? one : member(one, key)) ?? []);

/** What the update itself says, by its type. */
const types: Readonly<Record<string, (update: Update) => Activity[]>> = {
  SHAR: ({ person, post, when, content }) => {
    const visibility = word(member(member(member(content.person, "currentShare"), "visibility"), "code"));
    const isPrivate = visibility === undefined || visibility === "anyone" ? undefined : true;
    return [{ type: "Create", actor: person, object: post, when, isPrivate }];
  },
  STAT: ({ person, post, when }) => [{ type: "Create", actor: person, object: post, when }],
  CONN: ({ person, when, content }) =>
    people(valuesOf(member(content.person, "connections"))).flatMap((other) =>
      connected(person, other, when),
    ),
  NCON: ({ person, when, me }) => (me === null ? [] : connected(me, person, when)),
  PREC: ({ person, when, content }) => [
    ...people(valuesOf(member(content.person, "recommendationsReceived")), "recommender").map(
      (actor): Activity => ({ type: "Endorse", actor, object: person, when }),
    ),
    ...people(valuesOf(member(content.person, "recommendationsGiven")), "recommendee").map(
      (object): Activity => ({ type: "Endorse", actor: person, object, when }),
    ),
  ],
  VIRL: ({ person, when, content }) => {
    const original = member(content.updateAction, "originalUpdate");
    const code = word(member(member(content.updateAction, "action"), "code"));
    const said = isObject(original) ? postOf(original) : null;
    if (said === null || !isObject(original)) return [];
    const acts: Activity[] =
      code === "LIKE"
        ? [{ type: "Like", actor: person, object: said, when }]
        : code === "COMMENT"
          ? [{ type: "Create", actor: person, inReplyTo: said, when }]
          : [{ type: "Announce", actor: person, object: said, when }];
    return [...acts, ...receivedBy(said, original)];
  },
};

function postOf(update: JsonObject): PostRef | null {
  const key = word(update.updateKey);
  if (key === undefined) return null;
  return { network, post: key, owner: personOf(member(update.updateContent, "person")) ?? undefined };
}

/** What an update says, for JSON and XML alike. */
export function updateSays(update: JsonObject, me: AccountRef | null): ToldAll {
  const type = word(update.updateType);
  if (type === undefined) return update._total === undefined ? 'the update has no "updateType"' : [];
  const content = isObject(update.updateContent) ? update.updateContent : {};
  const person = personOf(content.person);
  const post = postOf(update);
  if (person === null || post === null)
    return [{ type: "NotKept", what: "updates of companies and hidden members" }];
  const says = types[type]?.({ person, content, post, when: momentOf(update.timestamp), me }) ?? [];
  const all = [...says, ...receivedBy(post, update)];
  return all.length > 0 ? all : [{ type: "NotKept", what: "updates of profiles, groups and jobs" }];
}

export const isUpdates = (sample: FileSample): boolean =>
  outlineOf(sample).paths.has("values.updateType") || outlineOf(sample).paths.has("updateType");

/** Updates of a network: shares, likes, comments, new connections, recommendations. */
export const linkedinApiUpdates = apiReply({
  id: "linkedin-api-updates",
  title: "LinkedIn API v1: network updates",
  cannotKnow: "Of long lists of likes and comments a reply holds the newest.",
  recognise: isUpdates,
  says: (update, { subject }) => updateSays(update, subject),
});

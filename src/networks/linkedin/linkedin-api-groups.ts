/** API v1 `groups/…/posts` and `posts/…/comments`: discussions in groups. */
import type { Activity } from "../activity.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { word } from "../reading/json-values.ts";
import { apiReply, momentOf, personOf, receivedBy } from "./api-v1.ts";

const network = "linkedin" as const;
/** `g-<group>-S-<post>`, and `-<comment>` behind it. */
const groupId = /^(g-\d+-\w+-\d+)(-\d+)?$/;

/** Posts in groups with their likes, and comments on them. */
export const linkedinApiGroups = apiReply({
  id: "linkedin-api-groups",
  title: "LinkedIn API v1: posts in groups",
  cannotKnow: "Authors of posts in groups come by first name and initial, mostly without an id.",
  recognise: (sample) => {
    const { paths } = outlineOf(sample);
    return (
      paths.has("values.creator") &&
      paths.has("values.creationTimestamp") &&
      /"g-\d+-\w+-\d+/.test(sample.text)
    );
  },
  says(element) {
    const actor = personOf(element.creator);
    if (actor === null) return [{ type: "NotKept", what: "posts of hidden members" }];
    const when = momentOf(element.creationTimestamp);
    // Some replies leave the id out: that there was a post is all they say.
    if (element.id === undefined) return [{ type: "Create", actor, when }];
    const [id, post, comment] = groupId.exec(word(element.id) ?? "") ?? [];
    if (id === undefined || post === undefined) return '"id" is no post of a group';
    // Ids of comments are not unique: several bear the id of the last one.
    if (comment !== undefined) return [{ type: "Create", actor, inReplyTo: { network, post }, when }];
    const object = { network, post, owner: actor };
    const created: Activity = { type: "Create", actor, object: { network, post }, when };
    return [created, ...receivedBy(object, element)];
  },
});

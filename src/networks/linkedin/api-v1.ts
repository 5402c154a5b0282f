/**
 * What replies of LinkedIn's API of 2009 to 2015 (v1) share: people by an id of the application that asked, lists under
 * `values`, times in milliseconds. XML replies become the same objects (`linkedin-api-xml.ts`).
 */
import type { AccountRef, Activity, PostRef, When } from "../activity.ts";
import type { Importer, ReadContext } from "../importer.ts";
import { accountOfAddress } from "../reading/addresses.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { fullName } from "./linkedin-refs.ts";

const network = "linkedin" as const;

/** A person of a reply; null for one who hides, whom LinkedIn calls `private`. */
export function personOf(value: Json | undefined): AccountRef | null {
  if (!isObject(value)) return null;
  const id = word(value.id);
  // Where asked for, the address joins the application's id with the name that everybody sees.
  const address = accountOfAddress(word(value.publicProfileUrl) ?? "");
  const handle = address?.network === network ? address.handle?.toLowerCase() : undefined;
  const name = fullName(word(value.firstName) ?? "", word(value.lastName) ?? "");
  if (id !== undefined) return id === "private" ? null : { network, nativeId: id, handle, name };
  return name === undefined || /^private private$/i.test(name) ? null : { network, name };
}

/** The list of a collection: its `values`; a collection of none has no such member. */
export const valuesOf = (collection: Json | undefined): readonly Json[] => list(member(collection, "values"));

/** Milliseconds as the time of an act. */
export function momentOf(value: Json | undefined): When | undefined {
  const read = readTime(value);
  return read ? { ...read, of: "event" } : undefined;
}

/** Who liked and who commented on a post, as far as a reply lists them. */
export function receivedBy(post: PostRef, holder: JsonObject): Activity[] {
  const likes = valuesOf(holder.likes).flatMap((like): Activity[] => {
    const actor = personOf(member(like, "person"));
    return actor === null
      ? []
      : [{ type: "Like", actor, object: post, when: momentOf(member(like, "timestamp")) }];
  });
  const comments = valuesOf(holder.updateComments ?? holder.comments).flatMap((comment): Activity[] => {
    const actor = personOf(member(comment, "person") ?? member(comment, "creator"));
    if (actor === null) return [];
    const when = momentOf(member(comment, "timestamp") ?? member(comment, "creationTimestamp"));
    const id = word(member(comment, "id"));
    const object = id === undefined ? undefined : { network, post: `${post.post}-${id}` };
    return [{ type: "Create", actor, object, inReplyTo: post, when }];
  });
  return [...likes, ...comments];
}

/** What one element of a reply says: activities, or why it is left out. */
export type ElementSays = (element: JsonObject, context: ReadContext) => ToldAll;

interface ApiReply {
  readonly id: string;
  readonly title: string;
  readonly needsSubject?: boolean;
  readonly cannotKnow: string;
  readonly recognise: Importer["recognise"];
  readonly says: ElementSays;
}

/** An importer of replies whose elements stand alone. */
export function apiReply({ says, ...importer }: ApiReply): Importer {
  return {
    ...importer,
    network,
    archive: null,
    read: (file, context) =>
      itemsOfEach(replies(file, { itemKey: "values" }), ({ body }) => {
        const values = valuesOf(body);
        const elements = values.length > 0 || !isObject(body) ? values : [body];
        return elements.map((element) =>
          isObject(element) ? says(element, context) : "an element is no object",
        );
      }),
  };
}

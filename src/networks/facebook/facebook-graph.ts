/** Replies of Facebook's Graph API about a person: friends; of check-ins, friend lists and profiles nothing is kept. */

import type { AccountRef, Activity } from "../activity.ts";
import { parseRequest, requestOf } from "../facebook-pages/graph-request.ts";
import type { Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";

const edges =
  /graph\.facebook\.com\\?\/(?:v[\d.]+\\?\/)?[\w.]+\\?\/(?:friends|friendlists|tagged_places|subscribers|subscribedto)\b/;

function person(node: Json): AccountRef | null {
  const nativeId = word(member(node, "id"));
  if (nativeId === undefined || !/^\d{1,25}$/.test(nativeId)) return null;
  return { network: "facebook", nativeId, name: word(member(node, "name"))?.slice(0, maxNameLength) };
}

function actsOf(node: Json, me: AccountRef | null, edge: string | null): ToldAll {
  if (!isObject(node)) return "the item is no object";
  if (node.place !== undefined) return [{ type: "NotKept", what: "check-ins" }];
  if (edge === "friendlists") return [{ type: "NotKept", what: "friend lists" }];
  const other = person(node);
  if (other === null) return 'the item has no "id"';
  if (node.first_name !== undefined) return [{ type: "Profile", account: other }];
  if (me === null) return "the reply does not say whose friends these are; add --as facebook:<id>";
  if (me.nativeId === other.nativeId) return "the account is its own friend";
  const [mine, theirs]: readonly Activity[] = [
    { type: "Follow", actor: me, object: other },
    { type: "Follow", actor: other, object: me },
  ];
  if (edge === "subscribers") return theirs === undefined ? [] : [theirs];
  return [mine, ...(edge === "subscribedto" ? [] : [theirs])].filter((act) => act !== undefined);
}

const read = (file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> =>
  itemsOfEach(replies(file, { itemKey: "data" }), (reply) => {
    const { node, edge } = requestOf(reply.request, reply.body);
    const isNamed = node !== null && /^\d{1,25}$/.test(node);
    const me: AccountRef | null = isNamed ? { network: "facebook", nativeId: node } : subject;
    const data = member(reply.body, "data");
    const nodes = Array.isArray(data) ? (data as readonly Json[]) : list(reply.body);
    return nodes.map((one) => actsOf(one, me, edge));
  });

/** A person's replies of the Graph API; posts and pages are read by `facebook-pages-graph`. */
export const facebookGraph: Importer = {
  id: "facebook-graph",
  title: "Facebook: Graph API of a person",
  network: "facebook",
  archive: null,
  cannotKnow: "Facebook names only those friends who use the same app.",
  recognise(sample) {
    const { paths, request } = outlineOf(sample);
    if (request !== null && /graph\.facebook\.com/.test(request))
      return /^(?:friends|friendlists|tagged_places|subscribers|subscribedto)$/.test(
        parseRequest(request).edge ?? "",
      );
    if (edges.test(sample.text) && paths.has("data")) return true;
    if (paths.has("id") && paths.has("first_name") && paths.has("last_name") && paths.has("link"))
      return true;
    return paths.has("data.place.id") && paths.has("data.created_time");
  },
  read,
};

/** What a reply of Flickr's API says, told by its members, whether it came as JSON or as XML. */
import type { AccountRef } from "../activity.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { activityOf, contactsOf, person } from "./api-people.ts";
import { comments, favorites, favoritesOf, info } from "./api-photo.ts";
import { memberOf } from "./refs.ts";

const whose = "the reply does not say whose it is; keep its request with it, or add --as flickr:12345678@N00";

/** Whom a request asked about: `user_id` in its address. */
function askedFor(request: string | null): AccountRef | null {
  const id = /[?&]user_id=([^&#]+)/.exec(request ?? "")?.[1];
  return id === undefined ? null : memberOf({ nsid: id.replaceAll(/%40/gi, "@") });
}

/** Activities of one body, or why there are none. */
export function apiSays(body: Json, request: string | null, subject: AccountRef | null): ToldAll {
  if (!isObject(body)) return "a reply is no object";
  if (body.stat === "fail") return `Flickr answered with an error${errorCode(body.code)}`;
  const me = askedFor(request) ?? subject;
  const says: Readonly<Record<string, (value: JsonObject) => ToldAll>> = {
    photo: (photo) =>
      photo.dates === undefined && photo.visibility === undefined ? favorites(photo) : info(photo),
    comments,
    person,
    contacts: ({ contact }) => (me === null ? whose : contactsOf(me, list(contact))),
    photos: ({ photo }) => (me === null ? whose : favoritesOf(me, list(photo))),
    items: ({ item }) => activityOf(list(item)),
  };
  const found = Object.keys(says).find((key) => isObject(body[key]));
  const value = found === undefined ? undefined : member(body, found);
  return found === undefined || !isObject(value)
    ? "the reply is none that is known of Flickr"
    : (says[found]?.(value) ?? []);
}

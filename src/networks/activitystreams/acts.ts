/** ActivityStreams activities as ours, by type; what is understood but not kept is counted by its type. */
import type { NetworkId } from "../../words.ts";
import { type AccountRef, type Activity, isPost } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame, maxNameLength, quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { ToldAll } from "../reading/told.ts";
import type { Act } from "./act.ts";
import { create, isPrivate } from "./notes.ts";
import { notKept } from "./profiles.ts";
import { accountOrPost, accountRef, actId } from "./refs.ts";
import { accept, block, remove, takeBack, undo } from "./undo.ts";
import { idOf, textOf, typesOf } from "./values.ts";

function add({ source, actor, when, nativeId, network }: Act): ToldAll {
  const object = accountOrPost(source.object, network);
  if (object === null) return notKept("Add of a thing");
  if (isPost(object)) return notKept("Add of a post");
  const target = (textOf(list(source.target)[0], "name") ?? idOf(source.target))?.slice(0, maxNameLength);
  return [{ type: "Add", actor, object, target, when, nativeId }];
}

function endorse({ source, actor, when, nativeId, network }: Act): ToldAll {
  const object = accountRef(source.object, network);
  if (object === null) return '"object" names no account';
  const tag = list(source.tag)[0];
  const topic = (word(tag) ?? textOf(tag, "name"))?.replace(/^#/, "").slice(0, maxNameLength);
  return [{ type: "Endorse", actor, object, topic, when, nativeId }];
}

function follow({ source, actor, when, nativeId, network }: Act): ToldAll {
  const object = accountRef(source.object, network);
  if (object === null) return '"object" names no account';
  if (isSame(actor, object)) return "the account follows itself";
  return [{ type: "Follow", actor, object, when, nativeId }];
}

/** The one account that a share is addressed to besides the public and the sharer's followers: whose post it is. */
function sharedFrom({ source, actor, network }: Act): AccountRef | undefined {
  const known = network === "mastodon" ? null : network;
  const addressed = [...list(source.to), ...list(source.cc)]
    .filter((one) => !/\/followers$|#Public$/.test(idOf(one) ?? ""))
    .map((one) => accountRef(one, known))
    .filter((account) => account !== null)
    .filter((account) => account.network !== "web" && !isSame(account, actor));
  return addressed.length === 1 ? addressed[0] : undefined;
}

function react(type: "Like" | "Announce", act: Act): ToldAll {
  const { source, actor, when, nativeId, network } = act;
  const object = accountOrPost(source.object, network);
  if (object === null) return '"object" names no account or post';
  const shared = type === "Announce" && isPost(object) && object.owner === undefined;
  const owned = shared ? { ...object, owner: sharedFrom(act) } : object;
  const hidden = (type === "Announce" && isPrivate(source)) || undefined;
  return [{ type, actor, object: owned, when, nativeId, isPrivate: hidden } as Activity];
}

const makers: Readonly<Record<string, (act: Act) => ToldAll>> = {
  Endorse: endorse,
  Follow: follow,
  Like: (act) => react("Like", act),
  Announce: (act) => react("Announce", act),
  Create: (act) => create(act, list(act.source.object)[0]),
  Add: add,
  Undo: (act) => undo(act, innerOf),
  Reject: (act) => undo(act, innerOf),
  Accept: (act) => accept(act, innerOf),
  Remove: (act) => remove(act, innerOf),
  Delete: takeBack,
  Block: block,
};

/** The activity that another is about, given whole; its actor is the other's where it names none. */
function innerOf({ source, network }: Act, type?: string): ToldAll | null {
  const value = list(source.object)[0];
  if (!isObject(value)) return null;
  const types = type === undefined ? typesOf(value) : [type];
  return types.some((one) => Object.hasOwn(makers, one))
    ? actOf({ ...value, actor: value.actor ?? source.actor }, types, network)
    : null;
}

/** An activity; `types` are its types, of which the first known one decides (an Endorse is a Like too). */
export function actOf(source: JsonObject, types: readonly string[], network: NetworkId | null): ToldAll {
  const type = types.includes("Endorse") ? "Endorse" : types.find((one) => Object.hasOwn(makers, one));
  const make = type === undefined ? undefined : makers[type];
  if (!make) return notKept(types[0] ?? "");
  const note = list(source.object)[0];
  const actor =
    accountRef(source.actor, network) ??
    (type === "Create" ? accountRef(member(note, "attributedTo"), network) : null);
  if (actor === null) return '"actor" names no account';
  const published = source.published ?? (type === "Create" ? member(note, "published") : undefined);
  const time = readTime(published);
  if (time === null) return `"published" is ${quoted(String(published))}`;
  const nativeId = actId(idOf(source));
  // What an account of the Fediverse acts on is of it, too, whatever software wrote the address.
  const within = network ?? (actor.network === "mastodon" ? actor.network : null);
  return make({ source, actor, when: time && { ...time, of: "event" }, nativeId, network: within });
}

/** A post that stands alone is one that its author created; without author it says nothing of anybody. */
export function postAlone(note: JsonObject, network: NetworkId | null): ToldAll {
  const author = list(note.attributedTo)[0];
  if (author === undefined) return notKept("posts without author");
  const source: Json = { actor: author, object: note, published: note.published };
  return isObject(source) ? actOf(source, ["Create"], network) : notKept("posts");
}

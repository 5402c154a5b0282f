/** ActivityStreams activities as ours, by type (networks.md 2); what is understood but not kept is counted by its type. */
import type { NetworkId } from "../../words.ts";
import { type AccountRef, type Activity, isPost, type PostRef, type When } from "../activity.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { isSame, maxNameLength, quoted } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import type { Mapped } from "./profiles.ts";
import { accountOrPost, accountRef, postRef } from "./refs.ts";
import { idOf, textOf, typesOf } from "./values.ts";

/** What every act is made of, read once. */
interface Act {
  readonly source: JsonObject;
  readonly actor: AccountRef;
  readonly when: When | undefined;
  readonly nativeId: string | undefined;
  readonly network: NetworkId | null;
}

const publicIds = new Set(["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"]);
const quoteProperties = ["quote", "quoteUrl", "quoteUri", "_misskey_quote"] as const;

/** True for what was sent to named people alone; kept private, never scored. */
function isPrivate(...objects: readonly (Json | undefined)[]): boolean {
  const to = objects.flatMap((object) => [...list(member(object, "to")), ...list(member(object, "cc"))]);
  return to.length > 0 && !to.some((one) => publicIds.has(idOf(one) ?? ""));
}

const notKept = (what: string): Mapped => [{ type: "NotKept", what: what.slice(0, 80) }];

function tags(note: Json | undefined, type: string): readonly Json[] {
  return list(member(note, "tag")).filter((tag) => typesOf(tag).includes(type));
}

function ownerOf(target: AccountRef | PostRef | undefined): AccountRef | undefined {
  return target === undefined ? undefined : isPost(target) ? target.owner : target;
}

/** A post by the actor; `note` is the post itself, in a Create or alone. */
function create({ source, actor, when, nativeId, network }: Act, note: Json | undefined): Mapped {
  if (isPrivate(source, note)) return notKept("private post");
  const target = (value: Json | undefined): AccountRef | PostRef | undefined =>
    list(value).length === 0 ? undefined : (accountOrPost(value, network) ?? undefined);
  const inReplyTo = target(member(note, "inReplyTo"));
  const quote = target(quoteProperties.map((property) => member(note, property)).find((one) => one != null));
  const parent = ownerOf(inReplyTo);
  const mentions = tags(note, "Mention")
    .map((tag) => accountRef(tag, network))
    .filter((account) => account !== null)
    .filter((account) => !isSame(account, actor) && (parent === undefined || !isSame(account, parent)))
    // A Mention's name is the handle as it stands in the text, no display name.
    .map((account) => ({ ...account, name: undefined }));
  const links = tags(note, "Link")
    .map((tag) => accountRef(tag, network))
    .filter((account) => account !== null);
  const object = postRef(note, network, actor) ?? undefined;
  return [{ type: "Create", actor, when, nativeId, object, inReplyTo, quote, mentions, links }];
}

function add({ source, actor, when, nativeId, network }: Act): Mapped {
  const object = accountOrPost(source.object, network);
  if (object === null) return { refused: '"object" names no account' };
  if (isPost(object)) return notKept("Add of a post");
  const target = (textOf(list(source.target)[0], "name") ?? idOf(source.target))?.slice(0, maxNameLength);
  return [{ type: "Add", actor, object, target, when, nativeId }];
}

function endorse({ source, actor, when, nativeId, network }: Act): Mapped {
  const object = accountRef(source.object, network);
  if (object === null) return { refused: '"object" names no account' };
  const tag = list(source.tag)[0];
  const topic = (word(tag) ?? textOf(tag, "name"))?.replace(/^#/, "").slice(0, maxNameLength);
  return [{ type: "Endorse", actor, object, topic, when, nativeId }];
}

function follow({ source, actor, when, nativeId, network }: Act): Mapped {
  const object = accountRef(source.object, network);
  if (object === null) return { refused: '"object" names no account' };
  if (isSame(actor, object)) return { refused: "the account follows itself" };
  return [{ type: "Follow", actor, object, when, nativeId }];
}

function react(type: "Like" | "Announce", { source, actor, when, nativeId, network }: Act): Mapped {
  const object = accountOrPost(source.object, network);
  if (object === null) return { refused: '"object" names no account or post' };
  return [{ type, actor, object, when, nativeId } as Activity];
}

const makers: Readonly<Record<string, (act: Act) => Mapped>> = {
  Endorse: endorse,
  Follow: follow,
  Like: (act) => react("Like", act),
  Announce: (act) => react("Announce", act),
  Create: (act) => create(act, list(act.source.object)[0]),
  Add: add,
};

/** An activity; `types` are its types, of which the first known one decides (an Endorse is a Like too). */
export function actOf(source: JsonObject, types: readonly string[], network: NetworkId | null): Mapped {
  const type = types.includes("Endorse") ? "Endorse" : types.find((one) => Object.hasOwn(makers, one));
  const make = type === undefined ? undefined : makers[type];
  if (!make) return notKept(types[0] ?? "");
  const note = list(source.object)[0];
  const actor =
    accountRef(source.actor, network) ??
    (type === "Create" ? accountRef(member(note, "attributedTo"), network) : null);
  if (actor === null) return { refused: '"actor" names no account' };
  const published = source.published ?? (type === "Create" ? member(note, "published") : undefined);
  const time = readTime(published);
  if (time === null) return { refused: `"published" is ${quoted(String(published))}` };
  const id = idOf(source);
  const nativeId = id !== undefined && id.length <= maxNameLength ? id : undefined;
  return make({ source, actor, when: time && { ...time, of: "event" }, nativeId, network });
}

/** A post that stands alone is one that its author created. */
export function postAlone(note: JsonObject, network: NetworkId | null): Mapped {
  const author = list(note.attributedTo)[0];
  if (author === undefined) return { refused: 'the post has no "attributedTo"' };
  const source: Json = { actor: author, object: note, published: note.published };
  return isObject(source) ? actOf(source, ["Create"], network) : notKept("post");
}

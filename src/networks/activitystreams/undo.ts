/**
 * What takes something back: Undo and Reject of an act, Remove from a list, Delete of a post, Block of an account. An act may
 * be given whole or by its id.
 */
import type { Activity, Undo } from "../activity.ts";
import { isObject, list } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import type { Act } from "./act.ts";
import { notKept } from "./profiles.ts";
import { accountOrPost, accountRef, actId, postRef } from "./refs.ts";
import { actorTypes, idOf, typesOf } from "./values.ts";

/** Reads the activity in `object`; with a type, as if it were of that. */
type ReadInner = (act: Act, type?: string) => ToldAll | null;

const kept = new Set<Activity["type"]>(["Follow", "Like", "Announce", "Add", "Endorse"]);

function takenBack(act: Act, inner: ToldAll): ToldAll {
  if (typeof inner === "string") return inner;
  const [first] = inner;
  if (first === undefined || first.type === "NotKept")
    return notKept(`${typesOf(act.source)[0]} of nothing kept`);
  const { when } = act;
  // A rejected follow is taken back for the one who asked.
  if (kept.has(first.type)) {
    const object = first as Extract<Undo["object"], { type: string }>;
    return [{ type: "Undo", actor: object.actor, object, when }];
  }
  if (first.type === "Create" && first.object)
    return [{ type: "Undo", actor: first.actor, object: first.object, when }];
  return notKept(`Undo of a ${first.type}`);
}

/** Undo and Reject. */
export function undo(act: Act, readInner: ReadInner): ToldAll {
  const inner = readInner(act);
  if (inner !== null) return takenBack(act, inner);
  const object = list(act.source.object)[0];
  const id = isObject(object) && typesOf(object).length > 0 ? undefined : actId(idOf(object));
  const { actor, when } = act;
  if (id === undefined) return notKept(`${typesOf(act.source)[0]} of nothing kept`);
  return [{ type: "Undo", actor, object: { network: actor.network, act: id }, when }];
}

/** An accepted follow is one; acceptance of anything else (invitations) is not kept. */
export function accept(act: Act, readInner: ReadInner): ToldAll {
  const inner = readInner(act);
  const follows = inner !== null && typeof inner !== "string" && inner[0]?.type === "Follow";
  return follows ? inner : notKept("Accept");
}

/** Takes an account off a list. */
export function remove(act: Act, readInner: ReadInner): ToldAll {
  const { actor, when, source } = act;
  const object = accountOrPost(source.object, act.network);
  if (object === null || "post" in object) return notKept("Remove of a post");
  const added = readInner({ ...act, source: { object: { ...source, id: null, type: "Add" } } }, "Add");
  const [add] = added === null || typeof added === "string" ? [] : added;
  return add?.type === "Add"
    ? [{ type: "Undo", actor, object: { ...add, when: undefined }, when }]
    : notKept("Remove of a post");
}

/** Delete of a post, which takes back all that it did. */
export function takeBack({ source, actor, when, network }: Act): ToldAll {
  const value = list(source.object)[0];
  const account = accountOrPost(value, network);
  if (typesOf(value).some((type) => actorTypes.has(type))) return notKept("deletions of accounts");
  if (account !== null && !("post" in account) && isSame(account, actor))
    return notKept("deletions of accounts");
  const post = postRef(value, network, actor);
  return post === null
    ? '"object" names no post'
    : [{ type: "Undo", actor, object: { ...post, owner: post.owner ?? actor }, when }];
}

/** Ends the follows between two accounts. */
export function block({ source, actor, when, network }: Act): ToldAll {
  const object = accountRef(source.object, network);
  if (object === null) return notKept("Block of no account");
  return isSame(actor, object) ? "the account blocks itself" : [{ type: "Block", actor, object, when }];
}

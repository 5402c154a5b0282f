/**
 * Acts as ActivityStreams 2.0 objects (W3C Recommendation of 23 May 2017), the form in which networks that federate hand
 * them out. The host of an id names its network.
 */
import { isoTime } from "../clock.ts";
import { postId, type Someone } from "./story.ts";

const context = "https://www.w3.org/ns/activitystreams";
const host = "https://x.com";

function person(someone: Someone): object {
  return {
    type: "Person",
    id: `${host}/${someone.handle}`,
    preferredUsername: someone.handle,
    name: someone.name,
  };
}

function postOf(owner: Someone, post: number): string {
  return `${host}/${owner.handle}/status/${postId(owner, post)}`;
}

function note(author: Someone, number: number, about: Record<string, unknown>, when: number): object {
  return {
    "@context": context,
    type: "Create",
    id: `${host}/${author.handle}/status/${postId(author, number)}/activity`,
    actor: person(author),
    published: isoTime(when),
    object: {
      type: "Note",
      id: `${host}/${author.handle}/status/${postId(author, number)}`,
      attributedTo: person(author),
      ...about,
    },
  };
}

/** `author` answers post number `post` of `owner`; `number` tells this author's notes apart. */
export function replying(
  author: Someone,
  owner: Someone,
  post: number,
  number: number,
  when: number,
): object {
  const inReplyTo = { type: "Note", id: postOf(owner, post), attributedTo: person(owner) };
  return note(author, number, { inReplyTo }, when);
}

/** `author` quotes post number `post` of `owner`. */
export function quoting(author: Someone, owner: Someone, post: number, number: number, when: number): object {
  const quote = { type: "Note", id: postOf(owner, post), attributedTo: person(owner) };
  return note(author, number, { quote }, when);
}

/** `curator` puts `whom` on a list. */
export function listed(curator: Someone, whom: Someone, number: number, when: number): object {
  return {
    "@context": context,
    type: "Add",
    id: `${host}/${curator.handle}/lists/${number}/add/${whom.handle}`,
    actor: person(curator),
    published: isoTime(when),
    object: person(whom),
    target: { type: "Collection", id: `${host}/${curator.handle}/lists/${number}`, name: "Worth reading" },
  };
}

/**
 * Lines of Jetstream, the stream of all changes on Bluesky (github.com/bluesky-social/jetstream): one JSON object a line,
 * `kind` commit, identity or account. A deletion names the record alone; it takes back the act of that id.
 */
import type { Importer, InputFile, Item } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { accountOf, actId, didOf, postCollection, postOf, type RecordId } from "./ids.ts";
import { activitiesOf, type Lists } from "./records.ts";

/** Acts that are known by their ids, so that a deletion takes them back. */
const acts = new Set([
  "app.bsky.feed.like",
  "app.bsky.feed.repost",
  "app.bsky.graph.follow",
  "app.bsky.graph.listitem",
]);

const notKept = (what: string): ToldAll => [{ type: "NotKept", what }];

/** Milliseconds of `time_us`, microseconds since 1970; beyond 2^53 in no century of ours. */
function seenOf(line: Json): number | undefined {
  const micros = Number(word(member(line, "time_us")));
  return Number.isFinite(micros) && micros > 0 ? Math.trunc(micros / 1000) : undefined;
}

function deleted(id: RecordId, seenAt: number | undefined): ToldAll {
  const when = seenAt === undefined ? undefined : ({ at: seenAt, precision: "second", of: "event" } as const);
  const actor = accountOf(id.did);
  if (id.collection === postCollection) return [{ type: "Undo", actor, object: postOf(id), when }];
  if (acts.has(id.collection))
    return [{ type: "Undo", actor, object: { network: "bluesky", act: actId(id) }, when }];
  return notKept("deletions of other records");
}

function commitOf(line: Json, did: string, lists: Lists): ToldAll {
  const commit = member(line, "commit");
  const collection = word(member(commit, "collection"));
  const rkey = word(member(commit, "rkey"));
  if (collection === undefined || rkey === undefined) return 'the commit has no "collection" or "rkey"';
  const seenAt = seenOf(line);
  const id = { did, collection, rkey };
  if (member(commit, "operation") === "delete") return deleted(id, seenAt);
  const record = member(commit, "record");
  if (!isObject(record)) return 'the commit has no "record"';
  return activitiesOf({ ...id, record, author: accountOf(did), seenAt }, lists);
}

function readLine(line: Json, lists: Lists): ToldAll {
  const did = didOf(member(line, "did"));
  if (did === undefined) return '"did" is no DID';
  switch (member(line, "kind")) {
    case "commit":
      return commitOf(line, did, lists);
    case "identity": {
      const handle = word(member(member(line, "identity"), "handle"));
      return handle === undefined
        ? notKept("changes of identity")
        : [{ type: "Profile", account: accountOf(did, handle) }];
    }
    case "account":
      return notKept("changes of accounts");
    default:
      return '"kind" is not commit, identity or account';
  }
}

function read(file: InputFile): AsyncGenerator<Item> {
  const lists: Lists = new Map();
  return itemsOfEach(replies(file), ({ body }) => readLine(body, lists));
}

/** Changes as Jetstream sends them: acts of everybody it was asked about, with what they took back. */
export const blueskyJetstream: Importer = {
  id: "bluesky-jetstream",
  title: "Bluesky stream (Jetstream)",
  network: "bluesky",
  archive: null,
  cannotKnow: "A stream holds what happened while it was recorded, not what held before.",
  recognise: ({ text }) => {
    const start = text.slice(0, 4000);
    return (
      /^\s*\[?\s*\{/.test(start) &&
      /"did"\s*:\s*"did:/.test(start) &&
      /"time_us"\s*:/.test(start) &&
      /"kind"\s*:\s*"(?:commit|identity|account)"/.test(start)
    );
  },
  read,
};

/**
 * `repo.car`: everything an account has written, as Bluesky's "Export my data" and `com.atproto.sync.getRepo` give it (CARv1
 * of DAG-CBOR blocks, atproto.com/specs/repository). Records come as their blocks do; a damaged one costs itself.
 */
import { fromStream, type RepoEntry } from "@atcute/repo";
import { GravitasError } from "../../errors.ts";
import type { Importer, InputFile, Item, Subject } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject } from "../reading/json-values.ts";
import { itemsOf } from "../reading/told.ts";
import { accountOf, timeOfTid } from "./ids.ts";
import { activitiesOf, type Lists, rememberList } from "./records.ts";

/** The commit block, in which map keys stand by length: `did`, then `rev`, a TID. */
const commit = /cdidx[\s\S](did:[a-z]+:[\w.:%-]+?)crev(?:m([2-7a-z]{13}))/;
/** Longer than the part of a commit that is looked for. */
const overlap = 512;

async function commitOf(file: InputFile): Promise<{ did: string; at: number | null } | null> {
  let tail = "";
  for await (const chunk of await file.open()) {
    const text = tail + (chunk as Buffer).toString("latin1");
    const [, did, rev = ""] = commit.exec(text) ?? [];
    if (did !== undefined) return { did, at: timeOfTid(rev) };
    tail = text.slice(-overlap);
  }
  return null;
}

async function subject(file: InputFile): Promise<Subject | null> {
  const found = await commitOf(file);
  return found && { account: accountOf(found.did), exportedAt: found.at ?? undefined };
}

/**
 * The file as atcute reads it. Not `Readable.toWeb`: that throws outside of any catch when the reader gives up a damaged
 * file (Node 20).
 */
function webStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

/** Entries by number from 1; the last is a fault where the file is damaged or cut. */
async function* entries(file: InputFile): AsyncGenerator<{ entry: RepoEntry; place: number } | Item> {
  let place = 0;
  const repository = fromStream(webStream(await file.open()));
  try {
    for await (const entry of repository) yield { entry, place: ++place };
    const missing = repository.missingBlocks.length;
    if (missing > 0)
      yield { skipped: `${missing} blocks that others name are not in the file; it may be cut short`, place };
  } catch {
    yield {
      skipped: "the repository is damaged or cut short here; the rest of the file is not read",
      place: place + 1,
    };
  } finally {
    await repository.dispose();
  }
}

/** The record of an entry, or null where its bytes are damaged. */
function recordIn(entry: RepoEntry): Json {
  try {
    return entry.record as Json;
  } catch {
    return null;
  }
}

async function listsOf(file: InputFile, did: string): Promise<Lists> {
  const lists: Lists = new Map();
  for await (const item of entries(file)) {
    if (!("entry" in item) || item.entry.collection !== "app.bsky.graph.list") continue;
    const { collection, rkey } = item.entry;
    const record = recordIn(item.entry);
    if (isObject(record)) rememberList(lists, { did, collection, rkey }, record);
  }
  return lists;
}

async function* read(file: InputFile): AsyncGenerator<Item> {
  const owner = await commitOf(file);
  if (owner === null)
    throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} holds no signed commit that says whose it is.`, {
      hint: "Export the repository again (Settings > Account > Export my data).",
    });
  const { did } = owner;
  const author = accountOf(did);
  const lists = await listsOf(file, did);
  for await (const item of entries(file)) {
    if (!("entry" in item)) {
      yield item;
      continue;
    }
    const { entry, place } = item;
    const { collection, rkey } = entry;
    const record = recordIn(entry);
    const result = isObject(record)
      ? activitiesOf({ did, collection, rkey, record, author }, lists)
      : "the record is damaged";
    yield* itemsOf(result, place);
  }
}

/** An account's own repository. */
export const blueskyRepository: Importer = {
  id: "bluesky-repository",
  title: "Bluesky repository (CAR)",
  network: "bluesky",
  archive: "bluesky",
  cannotKnow: "A repository holds its owner's own acts: not who follows, likes, shares or answers.",
  // A CBOR map of `roots` and `version`, behind its length.
  recognise: ({ head }) => /^[\s\S]{1,2}\xa2eroots/.test(head.subarray(0, 16).toString("latin1")),
  subject,
  read,
};

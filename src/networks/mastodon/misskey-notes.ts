/**
 * `notes-2026-11-01-10-00-00.json` of Misskey and its kin (Firefish, Sharkey, CherryPick …): one's own notes, as
 * packages/backend/src/queue/processors/ExportNotesProcessorService.ts of github.com/misskey-dev/misskey writes them. It names
 * notes by the server's number, so `--as` has to give the server; handles and topics are taken from the text by @ and #.
 */
import { GravitasError } from "../../errors.ts";
import type { AccountRef, Activity, PostRef, When } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, list, word } from "../reading/json-values.ts";
import { isSame, quotedJson } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { handleOf } from "./accounts.ts";
import { archive, subjectOf } from "./archive.ts";

const members = [
  "id",
  "createdAt",
  "fileIds",
  "replyId",
  "renoteId",
  "visibility",
  "visibleUserIds",
  "localOnly",
];
const noteId = /^[\w-]{1,64}$/;
/** `@bob` of the same server, `@bob@other.example`; not inside a word or address. */
const mention = /(?<![\w@/.])@([\w-]{1,64})(?:@([\w-]+(?:\.[\w-]+)+))?/g;
const hashtag = /(?<![\w&/])#([\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu;
/** More names than a note can hold in earnest. */
const maxNamed = 50;

/** The account whose notes they are, and its server. @throws SUBJECT_UNKNOWN */
function owner(file: InputFile, context: ReadContext): { readonly me: AccountRef; readonly home: string } {
  const me = subjectOf(file, context);
  const home = /@([^@]+)$/.exec(me.handle ?? "")?.[1];
  if (home !== undefined) return { me, home };
  throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say on which server its notes are.`, {
    hint: "Add the handle with its server, for example --as mastodon:@nora@misskey.example.",
  });
}

function mentionsIn(text: string, home: string, me: AccountRef): AccountRef[] {
  const handles = [...text.matchAll(mention)].map(([, user, host]) => handleOf(user, host ?? home));
  return [...new Set(handles)]
    .filter((handle) => handle !== null)
    .slice(0, maxNamed)
    .map((handle) => ({ network: "mastodon" as const, handle }))
    .filter((account) => !isSame(account, me));
}

const topicsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(hashtag)].map(([, topic]) => topic ?? ""))].slice(0, maxNamed);

function tells(note: JsonObject, me: AccountRef, home: string): ToldAll {
  const address = (id: string): string => `https://${home}/notes/${id}`;
  const other = (id: string | undefined): PostRef | undefined =>
    id === undefined || !noteId.test(id) ? undefined : { network: "mastodon", post: address(id) };
  const id = word(note.id);
  if (id === undefined || !noteId.test(id)) return 'the note has no "id"';
  const time = readTime(note.createdAt);
  if (time === null) return `"createdAt" is ${quotedJson(note.createdAt)}`;
  const when: When | undefined = time && { ...time, of: "event" };
  const isPrivate = /^(?:followers|specified)$/.test(word(note.visibility) ?? "") || undefined;
  const act = { actor: me, when, nativeId: `${address(id)}/activity`, isPrivate };
  const text = word(note.text) ?? "";
  const shared = other(word(note.renoteId));
  const hasOwn =
    text !== "" || word(note.cw) !== undefined || list(note.fileIds).length > 0 || isObject(note.poll);
  if (shared !== undefined && !hasOwn) return [{ type: "Announce", ...act, object: shared }];
  const named = mentionsIn(text, home, me);
  const answered = other(word(note.replyId));
  // Servers mention the author of what is answered: a lone mention is theirs.
  const parent = answered !== undefined && named.length === 1 ? named[0] : undefined;
  const hashtags = topicsIn(text);
  const create: Activity = {
    type: "Create",
    ...act,
    object: { network: "mastodon", post: address(id), owner: me },
    inReplyTo: answered && { ...answered, owner: parent },
    quote: shared,
    mentions: parent === undefined ? named : [],
    hashtags: hashtags.length > 0 ? hashtags : undefined,
  };
  return [create];
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const { me, home } = owner(file, context);
  yield* itemsOfEach(jsonRecords(file), ({ value }) =>
    isObject(value) ? tells(value, me, home) : "the note is no object",
  );
}

/** Notes of a Misskey account. */
export const misskeyNotes: Importer = {
  id: "misskey-notes",
  title: "Misskey: notes",
  network: "mastodon",
  archive,
  needsSubject: true,
  cannotKnow: "Whose note was answered or renoted, unless it mentions them, and who reacted to the notes.",
  recognise(sample: FileSample): boolean {
    const { root, paths } = outlineOf(sample);
    return root === "array" && members.every((path) => paths.has(path));
  },
  read,
};

/** `actor.json`: whose archive it is. Told from any other actor by its `outbox`, which is a file beside it. */
import type { AccountRef } from "../activity.ts";
import { activitystreams } from "../activitystreams/activitystreams.ts";
import type { Importer, InputFile, Item, ReadContext, Subject } from "../importer.ts";
import { addressOf, fediverseHandle, fediverseRef } from "../reading/addresses.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { archive } from "./archive.ts";

/** The owner: handle by `webfinger` where the archive has it (4.5), else by the host; users by number keep that, too. */
async function ownerOf(file: InputFile): Promise<AccountRef | null> {
  for await (const record of jsonRecords(file)) {
    if ("fault" in record || !isObject(record.value)) return null;
    const { id, preferredUsername, webfinger, name } = record.value;
    const address = addressOf(word(id) ?? "");
    const user = word(preferredUsername);
    if (address === null || user === undefined) return null;
    const ref = fediverseRef(address);
    const [, domain = address.host] = /@([^@]+)$/.exec(word(webfinger) ?? "") ?? [];
    return {
      network: "mastodon",
      nativeId: ref !== null && "nativeId" in ref ? ref.nativeId : undefined,
      handle: fediverseHandle(user, domain),
      name: word(name)?.slice(0, maxNameLength),
    };
  }
  return null;
}

async function subject(file: InputFile): Promise<Subject | null> {
  const account = await ownerOf(file);
  return account && { account };
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<Item> {
  const account = await ownerOf(file);
  for await (const item of activitystreams.read(file, context)) {
    const own = "activity" in item && account !== null ? item.activity : null;
    // The same words for the owner as the other files of the archive use.
    if (own?.type === "Profile" && account !== null) yield { activity: { ...own, account }, place: 1 };
    else yield item;
  }
}

/** The owner of a Mastodon archive. */
export const mastodonActor: Importer = {
  id: "mastodon-actor",
  title: "Mastodon archive: account",
  network: "mastodon",
  archive,
  recognise: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"preferredUsername"\s*:/.test(text) &&
    /"(?:outbox|likes|bookmarks)"\s*:\s*"(?:outbox|likes|bookmarks)\.json"/.test(text),
  subject,
  read,
};

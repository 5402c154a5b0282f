/** Handles and topics that a caption names itself (`@nora`, `#coffee`): Instagram makes links of them. Nothing else of it is read. */
import type { AccountRef } from "../activity.ts";
import { byHandle } from "./archive.ts";

/** Not inside a word, so that no mail address is taken for a handle. */
const mention = /(?<![\w.@])@([A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?)(?![\w@])/g;
const hashtag = /(?<![\w&])#([\p{L}\p{N}_]{1,100})/gu;
/** Instagram allows 20 mentions and 30 topics; longer texts are none of its own. */
const maxNamed = 50;

/** Accounts mentioned, each once, without those given. */
export function mentionsIn(text: string, without: readonly AccountRef[]): AccountRef[] {
  const seen = new Set(without.map(({ handle }) => handle?.toLowerCase()));
  const found: AccountRef[] = [];
  for (const [, handle] of text.matchAll(mention)) {
    const account = byHandle(handle);
    if (account === null || seen.has(account.handle?.toLowerCase()) || found.length >= maxNamed) continue;
    seen.add(account.handle?.toLowerCase());
    found.push(account);
  }
  return found;
}

/** Topics named, lower case, each once. */
export function hashtagsIn(text: string): string[] {
  const topics = [...text.matchAll(hashtag)].map(([, topic]) => (topic ?? "").toLowerCase());
  return [...new Set(topics)].slice(0, maxNamed);
}

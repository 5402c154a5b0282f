/**
 * Circles of a Google+ Takeout: one vCard file a circle (RFC 6350), a card a person. Whoever is in a circle is followed. Names
 * of circles are private and not kept; of a card only name and profile are read.
 */

import { GravitasError } from "../../errors.ts";
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { readLines } from "../reading/lines.ts";
import { isSame, maxNameLength } from "../reading/refs.ts";
import { accountOfProfile, archive, isPersonId } from "./person.ts";

/** Cards of an address book have telephone numbers; they are none of ours. */
function recognise(sample: FileSample): boolean {
  const { text } = sample;
  return (
    /^\s*BEGIN:VCARD/i.test(text) &&
    /plus\.google\.com|google\.com\/profiles\//i.test(text) &&
    !/^(?:item\d+\.)?(?:TEL|ADR)[;:]/im.test(text)
  );
}

/** A value of a card, without the marks that keep its commas and colons. */
const plain = (value: string): string => value.replaceAll(/\\([:;,\\])/g, "$1").trim();

/** A person by the lines of a card. */
function personOf(lines: readonly string[]): AccountRef | null {
  const values = (name: string): string[] =>
    lines
      .filter((line) => new RegExp(`^(?:item\\d+\\.)?${name}[;:]`, "i").test(line))
      .map((line) => plain(line.slice(line.search(/:(?!\/\/)/) + 1)));
  const name = values("FN")[0]?.slice(0, maxNameLength) || undefined;
  for (const url of values("URL")) {
    const number = /google\.com\/profiles\/(\d+)/.exec(url)?.[1];
    const account = isPersonId(number)
      ? ({ network: "google-plus", nativeId: number } as const)
      : accountOfProfile(url);
    if (account !== null) return { ...account, name };
  }
  return name === undefined ? null : { network: "google-plus", name };
}

async function* read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  if (subject === null)
    throw new GravitasError("SUBJECT_UNKNOWN", `${file.path} does not say whose circle it is.`, {
      hint: "Give the whole Takeout (its posts name their author), or add --as google-plus:<number of the profile>.",
    });
  let card: string[] | null = null;
  let place = 0;
  for await (const batch of readLines(file)) {
    for (const raw of batch.lines) {
      const line = raw.replace(/\r$/, "");
      if (/^BEGIN:VCARD/i.test(line)) {
        card = [];
        place++;
      } else if (card !== null && /^[ \t]/.test(line)) card.push((card.pop() ?? "") + line.slice(1));
      else if (card !== null && /^END:VCARD/i.test(line)) {
        const object = personOf(card);
        card = null;
        if (object === null) yield { skipped: "the card has neither name nor profile", place };
        else if (isSame(object, subject)) yield { skipped: "the account is in its own circle", place };
        else yield { activity: { type: "Follow", actor: subject, object }, place };
      } else if (card !== null && card.length < 1000) card.push(line);
    }
  }
  if (card !== null) yield { skipped: "the file ends in the middle; it may be cut short", place };
}

/** People in the circles of the Takeout's owner. */
export const googlePlusCircles: Importer = {
  id: "google-plus-circles",
  title: "Google+ Takeout: circles",
  network: "google-plus",
  archive,
  needsSubject: true,
  cannotKnow: "When somebody was put into a circle, and who had you in theirs.",
  recognise,
  read,
};

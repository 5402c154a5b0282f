/**
 * What a writer of a network's own format is: it says which facts the format can tell, and tells them. What it cannot tell
 * (who is verified, when somebody followed, who liked) stays in the tables of `csv.ts` beside it.
 */
import type { NetworkId } from "../../../src/words.ts";
import type { AccountRow } from "../../csv.ts";
import { castAccounts } from "../cast.ts";
import type { ActFact, FollowFact, Someone, Story } from "../story.ts";

/** Path inside the story's folder, and the text. */
export type NamedFile = readonly [path: string, text: string];

/** The facts of one network that a writer has claimed, in the order of their times. */
export interface Telling {
  readonly follows: readonly FollowFact[];
  readonly acts: readonly ActFact[];
  /** The account of `@handle`; stops where nobody introduced it. */
  person(at: string): Someone;
  /** Whose archive the folder is; stops where it is nobody's. */
  readonly owner: Someone;
}

export interface NativeExport {
  readonly network: NetworkId;
  tellsFollow?(follow: FollowFact): boolean;
  tellsAct?(act: ActFact): boolean;
  files(telling: Telling): readonly NamedFile[];
}

/** One JSON value a line, as APIs are dumped and streams recorded. */
export const jsonLines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** A file with a list in it, one record a line, so that a change of one record is a change of one line. */
export const jsonList = (values: readonly object[]): string =>
  `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;

/** Lists of the values that share a key, in the order of their first. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** True for a blog of the cast: it has an export of its own; the others are people who comment. */
export const isOfCast = ({ network, target }: ActFact): boolean =>
  castAccounts.some((one) => one.network === network && `@${one.handle}` === target);

/** Everybody of the cast and of a story, by network and `@handle`. */
function peopleOf(rows: readonly AccountRow[]): Map<string, Someone> {
  const people = new Map<string, Someone>(
    castAccounts.map((one) => [`${one.network} @${one.handle}`, one] as const),
  );
  for (const { network, native_id, handle, name, created_at = "" } of rows) {
    const key = `${network} @${handle}`;
    if (people.has(key)) continue;
    const one = { nativeId: String(native_id), handle: String(handle), name: String(name) };
    people.set(key, { network: network as NetworkId, created: String(created_at), ...one });
  }
  return people;
}

/** Files of the networks' own formats, and what of the story they leave to our tables. */
export function toldNatively(
  story: Story,
  exports: readonly NativeExport[],
): { readonly files: readonly NamedFile[]; readonly rest: Story } {
  const people = peopleOf(story.accounts ?? []);
  const taken = new Set<object>();
  const files = exports.flatMap((one) => {
    const claim = <T extends FollowFact | ActFact>(
      facts: readonly T[] = [],
      tells?: (fact: T) => boolean,
    ): T[] => {
      const told = facts.filter((fact) => fact.network === one.network && tells?.(fact));
      for (const fact of told) taken.add(fact);
      return told;
    };
    return one.files({
      follows: claim(story.follows, one.tellsFollow).sort((a, b) => a.since - b.since),
      acts: claim(story.acts, one.tellsAct).sort((a, b) => a.at - b.at),
      person(at) {
        const found = people.get(`${one.network} ${at}`);
        if (!found) throw new Error(`Seeds: nobody is ${at} on ${one.network}`);
        return found;
      },
      get owner() {
        if (!story.owner) throw new Error(`Seeds: ${story.folder} is nobody's archive`);
        return story.owner;
      },
    });
  });
  const rest = <T extends object>(facts: readonly T[] = []): T[] => facts.filter((fact) => !taken.has(fact));
  return { files, rest: { ...story, follows: rest(story.follows), acts: rest(story.acts) } };
}

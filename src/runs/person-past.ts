/** What the current run saw of one person, in the places of the person's world: what a rescore explains a change against. */
import type { KnownPerson, PersonState } from "./known-person.ts";
import type { Past, PastRun } from "./ledger/past.ts";
import type { Actors } from "./person-actors.ts";

/** @param ended follows that have ended since */
export function pastOf(
  run: PastRun,
  { accounts, sources, userThen, asked: { slug } }: KnownPerson,
  { clocksThen, statedThen }: PersonState,
  { quality, qualityThen, standing }: Actors,
  ended: Past["ended"],
): Past {
  const connected = new Set(run.connected);
  const places = new Map(accounts.map(({ key }, position) => [key, position]));
  const then = userThen?.accounts.flatMap((key) => places.get(key) ?? []) ?? [];
  const score = new Float64Array(quality.length).fill(Number.NaN);
  score.set(accounts.map((account) => account.past?.score ?? Number.NaN));
  return {
    run,
    score,
    judged: { quality: Uint8Array.from(qualityThen), standing: Float64Array.from(standing) },
    // Of whom it did not know, the queries tell what counts now.
    knew: (position) => position >= accounts.length || accounts[position]?.past !== null,
    clocks: clocksThen,
    stated: statedThen,
    connected: new Set(
      sources.flatMap(({ id, subject }) => (subject !== null && connected.has(id) ? [subject] : [])),
    ),
    ended,
    users: new Map(userThen ? [[slug ?? "", { score: userThen.score, accounts: then }]] : []),
    owner: new Map(then.map((position) => [position, slug ?? ""])),
  };
}

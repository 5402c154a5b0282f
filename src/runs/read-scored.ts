/** The inputs of one scored thing as a rescore would read them now: what a what-if and an advice start from. */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import type { ScoreInputs } from "../scoring/inputs.ts";
import { knownPerson } from "./known-person.ts";
import type { PastRun } from "./ledger/past.ts";
import { pastRun } from "./ledger/past-run.ts";
import type { PersonAsked } from "./person-asked.ts";
import { personByKey } from "./person-by-key.ts";
import { personBySlug } from "./person-by-slug.ts";
import { type PersonWorld, readPerson } from "./read-person.ts";
import { present } from "./scene.ts";
import { scoreInputs } from "./score-inputs.ts";

/** An account by its key, or a user by its slug. */
export type Scored = { readonly key: string } | { readonly slug: string };

export type Call = Pick<CallOptions, "deadlineMs" | "signal">;

export interface ScoredRead {
  readonly scored: Scored;
  readonly run: PastRun;
  /** Keys of the person's accounts, and the user's slug where there is one. */
  readonly person: { readonly keys: readonly string[]; readonly slug: string | null };
  readonly inputs: ScoreInputs;
}

/**
 * Reads an account or a user, and whoever follows or engages them; null where the graph has neither.
 * @param now milliseconds
 * @throws BAD_USER_INPUT before the first run
 */
export async function readScored(
  graph: Graph,
  scored: Scored,
  now: number,
  call?: Call,
): Promise<ScoredRead | null> {
  const [before] = await pastRun(graph, {}, call);
  if (before === undefined) {
    throw new GravitasError(
      "BAD_USER_INPUT",
      "Nothing has been scored yet, so there is nothing to suppose.",
      {
        hint: "Start a run first: gravitas score, or the mutation startRun.",
      },
    );
  }
  const [person] =
    "key" in scored
      ? await personByKey(graph, { key: scored.key }, call)
      : await personBySlug(graph, { slug: scored.slug }, call);
  if (person === undefined) return null;
  const read = await readUnjudged(graph, before, person, now, call);
  return { scored, run: before, person, inputs: inputsIn(read, scored, read.own) };
}

/** The inputs in another reading of the same person, one in which something is supposed. */
export async function readSupposed(
  graph: Graph,
  { run, scored }: ScoredRead,
  asked: PersonAsked,
  now: number,
  call?: Call,
): Promise<{ readonly world: PersonWorld; readonly inputs: ScoreInputs }> {
  const world = await readUnjudged(graph, run, asked, now, call);
  return { world, inputs: inputsIn(world, scored, world.own) };
}

/** A person's world under the verdicts that the graph has. */
async function readUnjudged(graph: Graph, run: PastRun, asked: PersonAsked, now: number, call?: Call) {
  const known = await knownPerson(graph, run, asked, now, call);
  // How each fact became known matters to ledgers, and to what a run kept of a hub's engagers.
  const hasNews = run.hasNews && known.accounts.some(({ stored }) => stored !== null && stored.days !== null);
  return readPerson(graph, { ...run, hasNews }, known, new Map(), now, call);
}

/**
 * The inputs of a scored thing in a person's world.
 * @param person positions of the accounts that are taken to be one's own
 */
export function inputsIn(
  { world, judged, accounts, own }: PersonWorld,
  scored: Scored,
  person: readonly number[],
): ScoreInputs {
  const positions = "key" in scored ? own.filter((n) => accounts[n]?.key === scored.key) : own;
  return scoreInputs(world, present(world, judged), positions, person);
}

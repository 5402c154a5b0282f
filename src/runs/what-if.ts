/**
 * What a score would be if something were otherwise, on the live graph and by the code of a rescore; nothing is written.
 * Linking and reconnecting change what is read; followers and acts are supposed of what was read.
 */
import type { Graph } from "../graph/driver.ts";
import type { ScoreInputs } from "../scoring/inputs.ts";
import { model } from "../scoring/models/index.ts";
import type { Supposed } from "../scoring/what-if/held-fixed.ts";
import { badChange, type Hypothesis } from "../scoring/what-if/hypothesis.ts";
import { type SupposedStage, stagesOf, type WhatIf, whatIf } from "../scoring/what-if/what-if.ts";
import { linkedKeys } from "./linked-keys.ts";
import type { Linking, PlacedChange, Reconnecting } from "./placed-change.ts";
import { type Call, inputsIn, readScored, readSupposed, type ScoredRead } from "./read-scored.ts";

/**
 * The score under all the changes: first linking, then reconnecting, then the others in their order.
 * @param now milliseconds
 * @throws BAD_USER_INPUT naming the change that makes no sense here
 */
export async function whatIfOf(
  graph: Graph,
  read: ScoredRead,
  changes: readonly PlacedChange[],
  now: number,
  call?: Call,
): Promise<WhatIf> {
  const [linking, reconnecting, hypotheses] = sorted(changes);
  const stages: SupposedStage[] = [];
  let inputs = read.inputs;
  let keys = read.person.keys;
  if (linking.length > 0) {
    keys = await linkedKeys(graph, read, linking, call);
    stages.push(...(await linkedStages(graph, read, keys, now, call)));
    inputs = stages.at(-1)?.inputs ?? inputs;
  }
  if (reconnecting.length > 0) {
    checkReconnecting(inputs, reconnecting);
    const reconnected = new Set(reconnecting.map(({ change }) => change.network));
    const asked = { keys, slug: read.person.slug, apart: apartFrom(read, keys), reconnected };
    inputs = (await readSupposed(graph, read, asked, now, call)).inputs;
    stages.push({ cause: "CONNECTION", inputs });
  }
  stages.push(...stagesOf(inputs, hypotheses));
  const supposed = changes.map(({ change }): Supposed => change.kind);
  return whatIf(read.inputs, stages, supposed, model);
}

/**
 * What linking or unlinking an account would do to a user: the score before and after, and the causes, the removal of what
 * one's own accounts do for each other apart. Exactly what a rescore after it computes. Null where there is no such user.
 */
export async function linkEffect(
  graph: Graph,
  slug: string,
  linking: Linking,
  now: number,
  call?: Call,
): Promise<WhatIf | null> {
  const read = await readScored(graph, { slug }, now, call);
  return read === null ? null : whatIfOf(graph, read, [{ change: linking, path: "account" }], now, call);
}

const isLinking = (change: PlacedChange["change"]): change is Linking => "key" in change;

/** Changes by what they change: ownership, clocks, and what was seen. */
function sorted(
  changes: readonly PlacedChange[],
): [PlacedChange<Linking>[], PlacedChange<Reconnecting>[], PlacedChange<Hypothesis>[]] {
  const linking: PlacedChange<Linking>[] = [];
  const reconnecting: PlacedChange<Reconnecting>[] = [];
  const hypotheses: PlacedChange<Hypothesis>[] = [];
  for (const { change, path } of changes) {
    if (isLinking(change)) linking.push({ change, path });
    else if (change.kind === "RECONNECT") reconnecting.push({ change, path });
    else hypotheses.push({ change, path });
  }
  return [linking, reconnecting, hypotheses];
}

const apartFrom = ({ person }: ScoredRead, keys: readonly string[]): string[] =>
  person.keys.filter((key) => !keys.includes(key));

/** The other accounts first, while those who were one's own still are; then with one's own as they would be. */
async function linkedStages(
  graph: Graph,
  read: ScoredRead,
  keys: readonly string[],
  now: number,
  call?: Call,
): Promise<SupposedStage[]> {
  const asked = { keys, slug: read.person.slug, apart: apartFrom(read, keys) };
  const { world, inputs } = await readSupposed(graph, read, asked, now, call);
  const ownBefore = [...world.accounts.keys()].filter((n) =>
    read.person.keys.includes(world.accounts[n]?.key ?? ""),
  );
  return [
    { cause: "LINKING", inputs: inputsIn(world, read.scored, ownBefore) },
    { cause: "SELF_ENGAGEMENT", inputs },
  ];
}

function checkReconnecting(inputs: ScoreInputs, reconnecting: readonly PlacedChange<Reconnecting>[]): void {
  for (const { change, path } of reconnecting) {
    if (inputs.networks.some(({ network }) => network === change.network)) continue;
    throw badChange(path, "names a network without an account of this one, so nothing can be reconnected");
  }
}

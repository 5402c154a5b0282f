/** Advice on the live graph: reads what each silent network would be if it were heard of again; everything else is supposed of what was read. */
import type { Graph } from "../graph/driver.ts";
import { type Advice, adviceFor, type Reconnected } from "../scoring/advice/advice-for.ts";
import { closed } from "../scoring/advice/network-traits.ts";
import { model } from "../scoring/models/index.ts";
import { type Call, readSupposed, type ScoredRead } from "./read-scored.ts";

/**
 * What would raise the score of what was read, most points first.
 * @param titleOf a network's name for people
 * @param now milliseconds
 */
export async function adviceOn(
  graph: Graph,
  read: ScoredRead,
  titleOf: (network: string) => string,
  now: number,
  call?: Call,
): Promise<Advice[]> {
  const reconnected: Reconnected[] = [];
  for (const { network, status } of read.inputs.networks) {
    if (status !== "FROZEN" || closed.has(network)) continue;
    const asked = { ...read.person, reconnected: new Set([network]) };
    const { inputs } = await readSupposed(graph, read, asked, now, call);
    reconnected.push({ network, inputs });
  }
  return adviceFor(read.inputs, reconnected, model, titleOf);
}

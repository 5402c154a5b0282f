/** Judges every account, then ranks them over the follow graph without those judged spam. */
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { gdsThreads } from "../graph/gds-threads.ts";
import { fill } from "../spam/measures/packed.ts";
import { qualities } from "../words.ts";
import { authority } from "./authority.ts";
import { dropProjections } from "./drop-projections.ts";
import type { Judge } from "./judge.ts";
import { withoutOwnAuthority } from "./own-authority.ts";
import { projectReal } from "./project-real.ts";
import type { ReadWorld } from "./read-world.ts";
import { standingOf } from "./standing.ts";
import type { Judged, World } from "./world.ts";

const SPAM = qualities.indexOf("SPAM");

/** Bands and signs of every account; `onAccount` is told how many are judged. */
export async function judgeAll(
  world: World,
  judge: Judge,
  onAccount: (done: number) => Promise<void>,
): Promise<Omit<Judged, "standing">> {
  const count = world.accounts.length;
  const judged = { quality: new Uint8Array(count), signs: new Int32Array(count) };
  for (let position = 0; position < count; position++) {
    const { quality, signs } = judge.summary(position);
    judged.quality[position] = quality;
    judged.signs[position] = signs;
    if ((position + 1) % 10_000 === 0) await onAccount(position + 1);
  }
  return judged;
}

/** Standing of every account, 0..1; 0 for those judged spam, which are not in the graph that is ranked. */
export async function rankAll(
  graph: Graph,
  projection: string,
  { world, positionOf }: ReadWorld,
  quality: Uint8Array,
): Promise<Float64Array> {
  const { accounts } = world;
  if (accounts.length === 0) return new Float64Array(0);
  const spam = accounts.flatMap(({ id }, position) => (quality[position] === SPAM ? [id] : []));
  const threads = gdsThreads(accounts.length);
  // Without spam the graph that was measured is the graph to rank.
  const [real] =
    spam.length === 0
      ? []
      : await projectReal(graph, { name: projection, spam, threads }, { deadlineMs: BATCH_DEADLINE_MS });
  const ranks = new Float64Array(accounts.length);
  // Where spam is all that anybody follows, there is nothing to rank.
  if (real?.relationships !== 0) {
    const ranked = real === undefined ? projection : `${projection}-real`;
    const rows = authority.stream(graph, { graph: ranked, threads });
    await fill(ranks, rows, positionOf);
  }
  await dropProjections(graph, { prefix: projection });
  withoutOwnAuthority(ranks, world, (position) => quality[position] === SPAM);
  return ranks.map(standingOf);
}

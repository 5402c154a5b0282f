/** Judges every account, then ranks them over the follow graph without those judged spam. */
import type { Graph } from "../graph/driver.ts";
import { fill } from "../spam/measures/packed.ts";
import { qualities } from "../words.ts";
import { authority } from "./authority.ts";
import { createMark } from "./create-mark.ts";
import { dropProjections } from "./drop-projections.ts";
import type { Judge } from "./judge.ts";
import { markSpam } from "./mark-spam.ts";
import type { OpenRun } from "./open-run.ts";
import { withoutOwnAuthority } from "./own-authority.ts";
import { projectReal } from "./project-real.ts";
import type { ReadWorld } from "./read-world.ts";
import { standingOf } from "./standing.ts";
import type { Judged, World } from "./world.ts";

const MARK_PAGE = 20_000;
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
  run: OpenRun,
  projection: string,
  { world, positionOf, markedSpam }: ReadWorld,
  quality: Uint8Array,
): Promise<Float64Array> {
  const options = { slot: run.slot, deadlineMs: 5 * 60_000 };
  await createMark(graph, {}, options);
  const changed = (spam: boolean) =>
    world.accounts
      .filter((_, n) => (quality[n] === SPAM) === spam && (markedSpam[n] === 1) !== spam)
      .map(({ key }) => key);
  for (const spam of [true, false]) {
    const keys = changed(spam);
    for (let from = 0; from < keys.length; from += MARK_PAGE) {
      await markSpam(graph, { keys: keys.slice(from, from + MARK_PAGE), spam }, options);
    }
  }
  if (world.accounts.length === 0) return new Float64Array(0);
  // Without spam the graph that was measured is the graph to rank.
  const spam = quality.includes(SPAM);
  if (spam) {
    await dropProjections(graph, { prefix: projection });
    await projectReal(graph, { name: projection }, options);
  }
  const ranks = new Float64Array(world.accounts.length);
  const rows = authority.stream(graph, { graph: spam ? `${projection}-real` : projection });
  await fill(ranks, rows, positionOf);
  await dropProjections(graph, { prefix: projection });
  withoutOwnAuthority(ranks, world, (position) => quality[position] === SPAM);
  return ranks.map(standingOf);
}

/**
 * Takes an import out of the graph again, as if it had never been: whatever it alone said goes, what others said too stays as they
 * said it, and accounts that it made one are two again. Every step can be repeated, so after a kill the same call goes on.
 */
import { GravitasError } from "../errors.ts";
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { interactionKinds } from "../words.ts";
import { endImport } from "./record/end-import.ts";
import { importStatus } from "./undo/import-status.ts";
import { markUndone } from "./undo/mark-undone.ts";
import { unsayAccounts } from "./undo/unsay-accounts.ts";
import { unsayActs } from "./undo/unsay-acts.ts";
import { unsayFollows } from "./undo/unsay-follows.ts";
import { unsayGone } from "./undo/unsay-gone.ts";
import { unsayMetrics } from "./undo/unsay-metrics.ts";
import { unsayOwners } from "./undo/unsay-owners.ts";
import { unsayPosts } from "./undo/unsay-posts.ts";
import { unsaySources } from "./undo/unsay-sources.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Told while it goes on: how many things of a sort have been looked at. */
export type UndoProgress = (what: "follows" | "acts" | "posts" | "accounts", done: number) => void;

/** How many of each sort the import had said something of. */
export interface Undone {
  readonly follows: number;
  readonly acts: number;
  readonly posts: number;
  readonly accounts: number;
}

/**
 * @param number of the import
 * @param now milliseconds
 * @throws BAD_OPTION where there is no such import
 */
export async function undoImport(
  graph: Graph,
  number: number,
  now: number,
  progress: UndoProgress = () => undefined,
): Promise<Undone> {
  const [found] = await importStatus(graph, { number });
  if (found === undefined) {
    throw new GravitasError("BAD_OPTION", `There is no import ${number}.`, {
      hint: "gravitas status lists the imports with their numbers.",
    });
  }
  if (found.status === "UNDONE") return { follows: 0, acts: 0, posts: 0, accounts: 0 };
  await endImport(graph, { number, status: "UNDOING", finishedAt: null, message: null }, patient);
  await unsayGone(graph, number);
  const follows = await unsayFollows(graph, number, (done) => progress("follows", done));
  let acts = 0;
  for (const kind of interactionKinds) {
    const before = acts;
    acts += await unsayActs(graph, kind, number, (done) => progress("acts", before + done));
  }
  await unsayMetrics(graph, number);
  await unsayOwners(graph, number);
  const posts = await unsayPosts(graph, number, (done) => progress("posts", done));
  const accounts = await unsayAccounts(graph, number, now, (done) => progress("accounts", done));
  await unsaySources(graph, number);
  await markUndone(graph, { number, at: now }, patient);
  return { follows, acts, posts, accounts };
}

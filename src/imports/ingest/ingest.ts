/**
 * Takes activities that a program pushes, by the very pipeline that files go through: the same reading, the same ids, sources
 * and claims, an import of its own that can be undone. What was taken before is known again by its id and changes nothing.
 */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Graph } from "../../graph/driver.ts";
import { mapped } from "../../networks/activitystreams/activitystreams.ts";
import type { Importer } from "../../networks/importer.ts";
import { itemsOf } from "../../networks/reading/told.ts";
import type { FoundFile } from "../files/found.ts";
import { importPaths } from "../import-paths.ts";
import { asActivityStreams, type GivenActivity } from "./given-activity.ts";

/** What stands in the list of imports as the path. */
const PATH = "ingest";

export interface Skipped {
  /** Place in the list that was given, from 0. */
  readonly index: number;
  readonly reason: string;
}

export interface Ingested {
  /** Number of the import. */
  readonly import: number;
  readonly accepted: number;
  readonly skipped: readonly Skipped[];
  /** Follows and acts that the graph did not have. */
  readonly added: number;
  /** Those that it had. */
  readonly known: number;
  readonly kept: Readonly<Record<string, number>>;
  /** Keys of the accounts whose scores these may move, most concerned first. */
  readonly touched: readonly string[];
}

/** The ingest under way on each graph; the next waits, so that one sent twice at once finds what the first wrote. */
const underWay = new WeakMap<Graph, Promise<unknown>>();

export interface IngestOptions {
  /** Milliseconds. */
  readonly now: number;
  /** Key of the suppression list: whoever was erased or opted out stays away. */
  readonly suppressionSecret: string;
}

/** Writes the activities and says what became of each. */
export function ingest(
  graph: Graph,
  activities: readonly GivenActivity[],
  options: IngestOptions,
): Promise<Ingested> {
  const before = underWay.get(graph) ?? Promise.resolve();
  const ingested = before.then(() => write(graph, activities, options));
  underWay.set(
    graph,
    ingested.catch(() => undefined),
  );
  return ingested;
}

async function write(
  graph: Graph,
  activities: readonly GivenActivity[],
  options: IngestOptions,
): Promise<Ingested> {
  const skipped = new Map<number, string>();
  const touched = new Map<string, number>();
  let added = 0;
  const report = await importPaths(
    graph,
    { ...options, paths: [PATH], importers: [importerOf(activities)], find: () => only(fileOf(activities)) },
    {
      progress() {},
      skipped: (reason, place) => skipped.set(place - 1, reason),
      wrote(written) {
        added += written.added;
        for (const [key, facts] of written.touched) touched.set(key, (touched.get(key) ?? 0) + facts);
      },
    },
  );
  const [file] = report.files;
  return {
    import: report.number ?? 0,
    accepted: activities.length - skipped.size,
    skipped: [...skipped].map(([index, reason]) => ({ index, reason })).sort((a, b) => a.index - b.index),
    added,
    known: file?.duplicates ?? 0,
    kept: file?.kept ?? {},
    touched: [...touched].sort(([, one], [, other]) => other - one).map(([key]) => key),
  };
}

function importerOf(activities: readonly GivenActivity[]): Importer {
  return {
    id: PATH,
    title: "Activities sent to the API",
    network: null,
    archive: null,
    recognise: () => true,
    async *read() {
      for (const [index, given] of activities.entries()) {
        const result = mapped(asActivityStreams(given), given.network ?? null);
        const place = index + 1;
        yield* itemsOf(result, place);
      }
    },
  };
}

/** The list as a file: its fingerprint is that of all it says, so that the same list cut short is taken up again. */
function fileOf(activities: readonly GivenActivity[]): FoundFile {
  const text = JSON.stringify(activities);
  const head = createHash("sha256").update(text).digest();
  const open = async () => Readable.from([text]);
  const place = { path: PATH, archive: PATH, location: PATH, input: PATH };
  return { kind: "file", ...place, size: text.length, head, text: head.toString("base64url"), open };
}

async function* only(file: FoundFile): AsyncGenerator<FoundFile> {
  yield file;
}

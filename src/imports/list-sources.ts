/**
 * The sources of a graph and whether each is up to date: one that is silent for longer than expected is frozen
 * (docs/imports.md).
 */
import { stat } from "node:fs/promises";
import { DAY_MS } from "../durations.ts";
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import type { AccountRef } from "../networks/activity.ts";
import { type NetworkId, networkOf } from "../words.ts";
import type { ImportOptions } from "./import-options.ts";
import { allSources } from "./record/all-sources.ts";

type Row = Awaited<ReturnType<typeof allSources>>[number];

export interface Source extends Row {
  readonly status: "CURRENT" | "FROZEN";
}

/** Milliseconds; what is expected of a source whose first import is not through. */
const DEFAULT_INTERVAL_MS = 30 * DAY_MS;

/** Every source, by network; `now` in milliseconds. */
export async function listSources(graph: Graph, now: number, options: CallOptions = {}): Promise<Source[]> {
  return (await allSources(graph, { id: null }, options)).map((row) => {
    const silent = now - (row.clock ?? row.lastImportAt);
    return {
      ...row,
      status: silent <= (row.expectedIntervalMs ?? DEFAULT_INTERVAL_MS) ? "CURRENT" : "FROZEN",
    };
  });
}

/**
 * How to read a source again: the paths it came from, and what its files do not say themselves.
 * @throws BAD_OPTION for an id that no source has, NO_SUCH_INPUT when its files are not there any more
 */
export async function readAgain(
  graph: Graph,
  id: string,
): Promise<Pick<ImportOptions, "paths" | "network" | "as" | "coversNetwork" | "includePrivate">> {
  const [source] = await allSources(graph, { id });
  if (source === undefined) {
    throw new GravitasError("BAD_OPTION", `--source: there is no source "${id}".`, {
      hint: "gravitas sources lists them with their ids.",
    });
  }
  const gone: string[] = [];
  for (const path of source.paths) if (!(await exists(path))) gone.push(path);
  if (gone.length > 0 || source.paths.length === 0) {
    const where =
      gone.length > 0 ? `${gone.join(" and ")}, which is not there any more` : "nobody knows where";
    throw new GravitasError("NO_SUCH_INPUT", `The source ${id} was read from ${where}.`, {
      hint: "Import its files from where they are now; the source then remembers the new place.",
    });
  }
  const network = networkOf(source.network) ?? undefined;
  return {
    paths: source.paths,
    network,
    as: network && source.subject !== null ? refOf(network, source.subject) : undefined,
    coversNetwork: source.covers ? network : undefined,
    includePrivate: source.includePrivate,
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The reference that an account key stands for (identity.ts). */
function refOf(network: NetworkId, key: string): AccountRef {
  const name = key.slice(network.length + 1);
  if (name.startsWith("@")) return { network, handle: name.slice(1) };
  if (name.startsWith("name:")) return { network, name: name.slice("name:".length) };
  return { network, nativeId: name };
}

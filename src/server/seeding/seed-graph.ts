/** Fills an empty graph with the small world and a crowd, through the same pipeline as anybody's files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayMs, newestSeedTime } from "../../../seeds/clock.ts";
import { writeCrowd } from "../../../seeds/crowd.ts";
import { type WorldImport, worldImports } from "../../../seeds/manifest.ts";
import type { Graph } from "../../graph/driver.ts";
import { graphOverview } from "../../graph/graph-overview.ts";
import { importPaths } from "../../imports/import-paths.ts";
import { counted } from "../../wording.ts";
import { accountOption } from "../account-option.ts";
import type { Console } from "../console.ts";
import { beginSeeding } from "./begin-seeding.ts";
import { endSeeding } from "./end-seeding.ts";

/** The crowd: accounts, the seed it is drawn with, and a thinner mesh than the generator's own, for a quick first start. */
const CROWD = { size: 5_000, seed: 7, followsPerAccount: 4, actsPerAccount: 2 };

type SeedImport = Omit<WorldImport, "title">;

/**
 * Loads the seeds, shifted by whole days so that the newest time is yesterday. A loading that was cut short is marked in the
 * graph and is done again by the next start; what was written already is met again and stays as it is.
 */
export async function seedGraph(graph: Graph, console: Console, today: number): Promise<void> {
  const [{ now } = { now: today }] = await beginSeeding(graph, { now: today });
  const shiftDays = Math.floor(now / dayMs) - 1 - Math.floor(newestSeedTime / dayMs);
  const folder = mkdtempSync(join(tmpdir(), "gravitas-crowd-"));
  const bar = console.progress("Seeds", "loading a small world and a crowd");
  try {
    const [cast, ...stories] = worldImports;
    const crowd: SeedImport = { paths: (await writeCrowd(folder, CROWD)).paths };
    let done = 0;
    const load = async (imports: readonly SeedImport[]): Promise<void> => {
      for (const { as, ...one } of imports) {
        await importPaths(graph, { ...one, as: accountOption(as), shiftDays, now });
        bar.update(++done, worldImports.length + 1, "imports");
      }
    };
    // The cast first, as all the others name it; then the stories and the crowd at once.
    if (cast) await load([cast]);
    await Promise.all([load(stories), load([crowd])]);
    await endSeeding(graph, {});
    const [overview] = await graphOverview(graph, {});
    const people = counted(overview?.users ?? 0, "person or brand", "people and brands");
    bar.end(
      `${people} and a crowd of ${CROWD.size.toLocaleString("en-US")} (the graph was empty; --empty starts with none)`,
    );
  } catch (error) {
    bar.end();
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

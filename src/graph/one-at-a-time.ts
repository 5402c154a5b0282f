/**
 * Work that reads the graph and writes what follows from it, one after another: whoever comes second reads what the first has
 * written, in whatever process it runs. A transaction of its own holds the lock of one node, of which nobody else needs any
 * lock, so it cannot be in a deadlock; it ends with the connection of a process that dies.
 */
import { asGravitasError, BATCH_DEADLINE_MS, type Graph } from "./driver.ts";

// The first migration is in every graph, once. The write takes its lock and changes nothing.
const LOCK = "MATCH (m:Migration) WITH m ORDER BY m.name LIMIT 1 SET m.locked = true REMOVE m.locked";

/** @param work is done again where the lock is lost meanwhile; must not lock itself */
export async function oneAtATime<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  const session = graph.driver.session({ database: graph.database });
  try {
    return await session.executeWrite(
      async (lock) => {
        await lock.run(LOCK);
        return work();
      },
      { timeout: BATCH_DEADLINE_MS, metadata: { query: "one-at-a-time" } },
    );
  } catch (error) {
    throw asGravitasError(error);
  } finally {
    await session.close();
  }
}

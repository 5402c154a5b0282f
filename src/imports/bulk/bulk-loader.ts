/**
 * How a managed Neo4j takes a whole graph at once: the server is stopped (or was never started), the offline import tool fills the
 * empty store, the server starts again. The process layer implements it, as it alone may touch the server.
 */

export interface BulkLoader {
  /** A folder for files in between, on the disk of the graph; exists, and is emptied by whoever uses it. */
  readonly folder: string;
  /** True where nobody else uses the server. */
  isOurs(): boolean;
  /**
   * Fills the empty graph; false, with nothing changed, where somebody else has come to use it. From here on a killed process
   * leaves a graph that the next start empties, until `complete`.
   * `args` are those of `neo4j-admin database import full` that say what to load.
   */
  load(args: readonly string[]): Promise<boolean>;
  /** The graph is whole. */
  complete(): void;
}

import { defineConfig } from "vitest/config";
import { graphWorkers } from "./test/graph-workers.ts";

/** The copy of graphql that Node gives to packages: Vite alone would pick the other one, and two do not know each other's types. */
export const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/**
 * Two projects, one after the other: "pure" touches no database; "graph" (every `*.graph.test.ts`) has a managed Neo4j for each of
 * its workers, whose files run one after another in one process.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "pure",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.graph.test.ts", "test/**/*.long.test.ts"],
          testTimeout: 30_000,
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: "graph",
          include: ["test/**/*.graph.test.ts"],
          globalSetup: ["test/global-setup.ts"],
          pool: "forks",
          maxWorkers: graphWorkers,
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

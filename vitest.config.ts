import { defineConfig } from "vitest/config";

/** The copy of graphql that Node gives to packages: Vite alone would pick the other one, and two do not know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/**
 * Two projects: "pure" runs in parallel and touches no database; "graph" (every `*.graph.test.ts`) shares one
 * managed Neo4j, so its files run one after another in one process.
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
        },
      },
      {
        resolve,
        test: {
          name: "graph",
          include: ["test/**/*.graph.test.ts"],
          globalSetup: ["test/global-setup.ts"],
          pool: "forks",
          maxWorkers: 1,
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

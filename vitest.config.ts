import { defineConfig } from "vitest/config";

/**
 * Two projects: "pure" runs in parallel and touches no database; "graph" (every `*.graph.test.ts`) shares one
 * managed Neo4j, so its files run one after another in one process.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.graph.test.ts", "test/**/*.long.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
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

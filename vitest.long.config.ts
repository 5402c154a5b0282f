import { defineConfig } from "vitest/config";
import { resolve } from "./vitest.config.ts";

/** The long cases (`npm run test:long`): each has a small twin in `npm test`. */
export default defineConfig({
  resolve,
  test: {
    include: ["test/**/*.long.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    pool: "forks",
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});

/** Every code of the catalogue is produced by some test; here are those that no other test has a place for. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../src/errors.ts";
import { asGravitasError } from "../src/graph/driver.ts";
import { migrate, readMigrations } from "../src/graph/migrate.ts";
import { readConfig } from "../src/server/config.ts";
import { createConsole } from "../src/server/console.ts";
import { withGraph } from "../src/server/with-graph.ts";
import { testGraph } from "./harness.ts";
import { neo4jOfTests } from "./neo4j.ts";

describe("codes", () => {
  it("a graph with a migration that this program does not have is GRAPH_NEWER", async () => {
    const graph = await testGraph();
    await expect(migrate(graph, [])).rejects.toMatchObject({
      code: "GRAPH_NEWER",
    });
  });

  it("a migration edited after it was applied is MIGRATION_CHANGED", async () => {
    const graph = await testGraph();
    const edited = readMigrations().map((migration, n) =>
      n === 0 ? { ...migration, checksum: "0" } : migration,
    );
    await expect(migrate(graph, edited)).rejects.toMatchObject({ code: "MIGRATION_CHANGED" });
  });

  it("a command that is stopped before its work is done is INTERRUPTED", async () => {
    const { uri, password } = neo4jOfTests();
    const config = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
    const input = { config, console: createConsole({ out: process.stderr }), args: [] };
    const stopped = withGraph(input as never, () => {
      process.emit("SIGTERM", "SIGTERM");
      return new Promise(() => undefined);
    });
    await expect(stopped).rejects.toMatchObject({ code: "INTERRUPTED", entry: { exit: 130 } });
  });

  it("a server that does not know gds.version is NO_GRAPH_DATA_SCIENCE", () => {
    const answer = Object.assign(new Error("Unknown function 'gds.version'"), {
      code: "Neo.ClientError.Statement.SyntaxError",
    });
    expect(asGravitasError(answer)).toMatchObject({ code: "NO_GRAPH_DATA_SCIENCE" });
  });

  it("each is looked for in some test", () => {
    const folder = new URL("./", import.meta.url);
    const tests = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .join("\n");
    const unseen = Object.keys(catalogue).filter((code) => !new RegExp(`\\b${code}\\b`).test(tests));
    expect(unseen).toEqual([]);
  });
});

/** The arrows of the design: reads every import of src and proves that layers point one way. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const src = new URL("../src", import.meta.url).pathname;

/** What each layer may import besides itself and the shared words, wording, errors and log at the top of src. */
const arrows: Record<string, readonly string[]> = {
  server: ["api", "graph", "scoring", "spam", "reach", "networks", "imports", "runs", "privacy", "seeds"],
  api: ["graph", "scoring", "spam", "reach", "runs", "imports", "privacy"],
  privacy: ["graph", "spam", "runs", "imports"],
  runs: ["graph", "scoring", "spam", "reach"],
  imports: ["networks", "graph"],
  spam: ["graph"],
  reach: ["graph"],
  graph: [],
  networks: [],
  scoring: [],
};
const shared = ["errors.ts", "words.ts", "wording.ts", "durations.ts", "log.ts"];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
const layerOf = (path: string): string => path.split("/")[0] ?? "";

describe("architecture", () => {
  it("has only the layers of the design", () => {
    const layers = new Set(files.map(layerOf).filter((layer) => !layer.endsWith(".ts")));
    expect([...layers].sort()).toEqual(Object.keys(arrows).sort());
  });

  it("imports point one way", () => {
    const wrong: string[] = [];
    for (const file of files) {
      const layer = layerOf(file);
      for (const specifier of importsOf(file).filter((name) => name.startsWith("."))) {
        const target = relative(src, join(src, dirname(file), specifier));
        const to = target.startsWith("../seeds/") ? "seeds" : layerOf(target);
        const allowed = shared.includes(to)
          ? true
          : layer.endsWith(".ts")
            ? false
            : to === layer || arrows[layer]?.includes(to);
        if (!allowed) wrong.push(`${file} -> ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("no file imports itself by way of others, not even for a type", () => {
    const left = new Map(
      files.map((file) => [
        file,
        importsOf(file).map((specifier) => relative(src, join(src, dirname(file), specifier))),
      ]),
    );
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const [file, imported] of left) if (!imported.some((one) => left.has(one))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });

  it("only graph/ imports the driver", () => {
    const users = files.filter((file) => importsOf(file).some((name) => name.startsWith("neo4j-driver")));
    expect(users.filter((file) => layerOf(file) !== "graph")).toEqual([]);
  });

  it("scoring reads no clock, no environment and does no I/O", () => {
    const impure = files.filter(
      (file) =>
        layerOf(file) === "scoring" &&
        /Date\.now|new Date\(\)|Math\.random|process\.|from "node:/.test(
          readFileSync(join(src, file), "utf8"),
        ),
    );
    expect(impure).toEqual([]);
  });

  it("keeps one idea a file: none above 250 lines", () => {
    const long = files.filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 250);
    expect(long).toEqual([]);
  });

  it("every query has its Cypher file beside it, and every Cypher file its query", () => {
    const cypher = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".cypher"),
    );
    const defined = files.filter((file) => /defineQuery\(/.test(readFileSync(join(src, file), "utf8")));
    expect(cypher.map((file) => file.replace(/\.cypher$/, "")).sort()).toEqual(
      defined
        .filter((file) => file !== "graph/query.ts")
        .map((file) => file.replace(/\.ts$/, ""))
        .sort(),
    );
  });

  it("no query text is put together at run time", () => {
    const suspicious = files.filter(
      (file) =>
        layerOf(file) !== "graph" && /\.run\(\s*`|executeQuery\(/.test(readFileSync(join(src, file), "utf8")),
    );
    expect(suspicious).toEqual([]);
  });
});

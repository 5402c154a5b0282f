/** Every `.cypher` file is EXPLAINed by the real server: no warnings, parameters as declared, no unplanned full scan. */
import { readdirSync, readFileSync } from "node:fs";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queries } from "../src/graph/query.ts";
import { cypher, testGraph } from "./harness.ts";
import { neo4jOfTests } from "./neo4j.ts";

const src = new URL("../src/", import.meta.url);
const names = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cypher"))
  .sort();

/** Whole-graph reads that are meant to be so, with the reason. */
const plannedScans: Record<string, string> = {
  "read-ended": "ended follows are few, and a run reads those of all accounts",
  ...Object.fromEntries(
    ["follows", "acts", "gone", "metrics", "accounts", "posts"].map((what) => [
      `${what}-of-import`,
      "an import that is undone may have said something of anything",
    ]),
  ),
  "untold-acts": "whose posts are may have been known from the undone import alone, wherever they are",
  "untold-posts": "the same of the posts",
  "unsay-same-owners": "verified same owners are few",
  "drop-gone-by-source": "deletions are few, and only those told by an erased person's own archive go",
  "naming-texts":
    "reports of imports, sources and decisions are few, and an erased name may stand in any of them",
  "unname-sources": "an erased person's own archive may have told of anybody",
  "read-follows": "a run reads all follows, in the order of the store",
  "read-acts": "and all acts",
  "newest-edge": "its first step ends it: the scan runs backwards",
  "said-topics": "a run tells what all accounts are known for",
};

/** EXPLAIN is asked without parameters on purpose. */
const PARAMETER_NOT_GIVEN = "01N60";
/** Runs speak in internal ids on purpose: docs/decisions/011. */
const ID_IS_DEPRECATED = "warn: feature deprecated without replacement. id is deprecated";

const scans = [
  "AllNodesScan",
  "NodeByLabelScan",
  "DirectedAllRelationshipsScan",
  "UndirectedAllRelationshipsScan",
  "DirectedRelationshipTypeScan",
  "UndirectedRelationshipTypeScan",
];

/** The same for both slots: `score0` and `score1` become `score_`. */
const slotless = (text: string): string => text.replaceAll(/(?<=[a-z])[01]\b/g, "_");

function operators(plan: Plan): string[] {
  const own = plan.operatorType.split("@")[0] ?? "";
  return [own, ...(plan.children ?? []).flatMap(operators)];
}

/** Every name the graph model knows becomes a token of the database, so that a misspelt one is a warning. */
async function createTokens(): Promise<void> {
  const graph = await testGraph();
  const model = readFileSync(new URL("../schema/graph-model.md", import.meta.url), "utf8");
  const words = [...model.matchAll(/`([^`]+)`/g)].flatMap(
    (match) => (match[1] ?? "").match(/[A-Za-z_][A-Za-z_0-9]*/g) ?? [],
  );
  for (const word of new Set(words)) {
    if (/^[A-Z][a-z]/.test(word)) await cypher(graph, "CALL db.createLabel($word)", { word });
    else if (/^[A-Z_]+$/.test(word)) await cypher(graph, "CALL db.createRelationshipType($word)", { word });
    else await cypher(graph, "CALL db.createProperty($word)", { word });
  }
}

describe("Cypher plans", () => {
  let driver: Driver;
  beforeAll(async () => {
    await createTokens();
    for (const file of names) await import(new URL(file.replace(/\.cypher$/, ".ts"), src).href);
    const { uri, user, password } = neo4jOfTests();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      notificationFilter: { minimumSeverityLevel: "WARNING" },
    });
  });
  afterAll(() => driver.close());

  it("query names are unique", () => {
    const base = names.map((file) => file.split("/").at(-1));
    expect(base.length).toBe(new Set(base).size);
    expect(queries.size).toBe(names.length);
  });

  it("both slots of a run have the same indexes", async () => {
    const { records } = await driver.executeQuery(
      "SHOW INDEXES YIELD type, labelsOrTypes, properties RETURN type, labelsOrTypes, properties",
      {},
      { database: neo4jOfTests().database },
    );
    const slotted = records
      .map((record) => JSON.stringify(record.toObject()))
      .filter((index) => index !== slotless(index));
    expect(slotted.length).toBeGreaterThan(0);
    const first = slotted.filter((index) => index.includes('0"')).map(slotless);
    const second = slotted.filter((index) => index.includes('1"')).map(slotless);
    expect(first.sort()).toEqual(second.sort());
  });

  it.each(names)("%s", async (file) => {
    const name =
      file
        .split("/")
        .at(-1)
        ?.replace(/\.cypher$/, "") ?? "";
    const query = queries.get(name);
    expect(query, `${file} has no defineQuery beside it`).toBeDefined();
    // The slots differ in a digit, and have the same indexes (above).
    for (const text of new Map(query?.texts.map((each) => [slotless(each), each])).values()) {
      const { summary } = await driver.executeQuery(
        `EXPLAIN ${text}`,
        {},
        { database: neo4jOfTests().database },
      );
      const warnings = summary.gqlStatusObjects.filter(
        ({ severity, gqlStatus, statusDescription }) =>
          severity === "WARNING" &&
          gqlStatus !== PARAMETER_NOT_GIVEN &&
          !(file.startsWith("runs/") && statusDescription.startsWith(ID_IS_DEPRECATED)),
      );
      expect(warnings.map((status) => status.statusDescription)).toEqual([]);
      if (name in plannedScans) continue;
      const used = summary.plan ? operators(summary.plan as Plan) : [];
      expect(used.filter((operator) => scans.includes(operator))).toEqual([]);
    }
  });
});

/** The schema as a promise: committed as it is, described everywhere, and every ready operation fits it. */
import { readdirSync, readFileSync } from "node:fs";
import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { BUDGET } from "../../src/api/cost.ts";
import { exportSchema } from "../../src/api/export-schema.ts";
import { readOperations } from "../../src/api/operations.ts";
import { schema } from "../../src/api/schema.ts";

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("schema", () => {
  it("schema/schema.graphql is current (else: npm run schema)", () => {
    expect(exportSchema()).toBe(file("schema/schema.graphql"));
  });

  it("every type, field, argument and enum value is described", () => {
    const bare: string[] = [];
    const check = (name: string, { description }: { description?: string | null | undefined }) => {
      if ((description ?? "").length < 8) bare.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || (isScalarType(type) && isSpecifiedScalarType(type))) continue;
      check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
          for (const arg of args) check(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it("keeps the nullability that Relay wants", () => {
    const query = schema.getQueryType()?.getFields();
    expect(String(query?.node?.type)).toBe("Node");
    expect(String(query?.nodes?.type)).toBe("[Node]!");
    expect(String(query?.account?.type)).toBe("Account");
    expect(String(query?.accounts?.type)).toBe("AccountConnection!");
  });
});

describe("against the last release", () => {
  const released = buildSchema(file("schema/released.graphql"));
  const current = buildSchema(exportSchema());

  it("nothing breaks a client (docs/api.md, What may change)", () => {
    expect(findBreakingChanges(released, current)).toEqual([]);
  });

  it("what may surprise one is accepted, with its reason, in schema/accepted-changes.json", () => {
    const accepted = JSON.parse(file("schema/accepted-changes.json")) as { change: string; why: string }[];
    for (const { why } of accepted) expect(why.length).toBeGreaterThan(8);
    const dangerous = findDangerousChanges(released, current).map(({ description }) => description);
    expect(dangerous.sort()).toEqual(accepted.map(({ change }) => change).sort());
  });

  it("what is deprecated says the day it goes", () => {
    for (const [, reason = ""] of exportSchema().matchAll(/@deprecated\(reason: "([^"]*)"\)/g))
      expect(reason).toMatch(/Removal on \d{4}-\d{2}-\d{2} UTC/);
  });
});

describe("ready operations", () => {
  const operations = readOperations();

  it("are the files of schema/operations, numbered without a gap", () => {
    const names = readdirSync(new URL("../../schema/operations", import.meta.url)).sort();
    expect(names.map((name) => Number(name.split("-")[0]))).toEqual(names.map((_, n) => n + 1));
    expect(operations).toHaveLength(names.length);
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s is valid, explains itself and costs under half of the budget",
    (_name, { query, variables }) => {
      const [answers = "", lookAt = "", begin = ""] = query.split("\n");
      expect([answers[0], lookAt[0]]).toEqual(["#", "#"]);
      expect(begin).toMatch(/^(query|subscription) [A-Z]\w+/);
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const { complexity } = complexityFromQuery(document, { schema, ctx: {}, variables });
      expect(complexity).toBeLessThan(BUDGET.withoutToken / 2);
    },
  );
});

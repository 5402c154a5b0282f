/**
 * Whatever a caller sends: a typed error or an answer, the graph as it was, no Cypher's own error. Ten thousand random valid
 * operations are run by random-operations.long.test.ts.
 */

import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isLeafType,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { Random } from "../../seeds/random.ts";
import { schema } from "../../src/api/schema.ts";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { requiredArguments, type Scalars, valueFor } from "./arguments.ts";
import { type Answer, apiOn, ask, askAsAdmin } from "./ask.ts";
import { knownOf, runRandom } from "./random-operations.ts";
import { writeTown } from "./town.ts";

const hostile: Readonly<Record<string, string>> = {
  quotes: `'"'"`,
  backticks: "`nora`",
  "a Cypher fragment": "'}) DETACH DELETE n //",
  "escaped quotes": "\\u0027\\u0060\\",
  "a parameter": "$key {key} __SLOT__",
  NUL: "a\u0000b",
  "a lone surrogate": "a\ud800b",
  "a prototype": "__proto__",
  nothing: "",
  "900 kB": "x".repeat(900_000),
};
const idOf = (name: string): string => Buffer.from(name).toString("base64url");

let graph: Graph;
let api: Api;
let size: unknown;
const sizeOf = () =>
  cypher(graph, "MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() RETURN nodes, count(r) AS links");
beforeAll(async () => {
  graph = await writeTown();
  await scoreRun(graph, { now: NOON });
  api = apiOn(graph, { now: () => NOON, deadlineMs: 60_000 });
  size = await sizeOf();
});

/** Nothing but codes that tell the caller something. */
function expectTyped({ errors, status }: Answer): void {
  expect(status).toBeLessThan(500);
  for (const { message, extensions } of errors) {
    if (extensions.code === "INTERNAL_SERVER_ERROR" || /Neo\.|Cypher|at \w+ \(/.test(message))
      expect(message).toBe("typed");
  }
}

const scalars: Scalars = {
  ID: idOf("User:nora-lindqvist"),
  String: "nora",
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: "2026-11-01T00:00:00Z",
};
const takesText = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return (
    ["String", "ID"].includes(named.name) ||
    (isInputObjectType(named) &&
      Object.values(named.getFields()).some((field) =>
        ["String", "ID"].includes(getNamedType(field.type).name),
      ))
  );
};
const rootsOf = (kind: "query" | "mutation") =>
  Object.values((kind === "query" ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
    .filter(({ args }) => args.some(({ type }) => takesText(type)))
    .map((field) => [`${kind} ${field.name}`, kind, field] as const);

/** The field with one text argument set to `text`. */
async function send(
  kind: string,
  field: GraphQLField<unknown, unknown>,
  name: string,
  text: string,
): Promise<Answer> {
  const others = requiredArguments(field.args, scalars);
  const arg = field.args.find((each) => each.name === name);
  if (arg === undefined) throw new Error(`${field.name} has no argument ${name}`);
  const variables = {
    ...others.variables,
    [name]: valueFor(arg.type, { ...scalars, String: text, ID: text }),
  };
  const given = field.args.filter((each) => each.name in variables);
  const defined = given.map((each) => `$${each.name}: ${each.type}`).join(", ");
  const used = given.map((each) => `${each.name}: $${each.name}`).join(", ");
  const below = isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
  return askAsAdmin(api, `${kind} Hostile(${defined}) { ${field.name}(${used}) ${below} }`, variables);
}

describe("texts that mean harm", () => {
  it.each([
    ...rootsOf("query"),
    ...rootsOf("mutation").filter(([, , { name }]) => name !== "ingest" && name !== "createUser"),
  ])("%s leaves the graph as it was", async (_name, kind, field) => {
    for (const { name } of field.args.filter(({ type }) => takesText(type)))
      for (const text of Object.values(hostile)) expectTyped(await send(kind, field, name, text));
    expect(await sizeOf()).toEqual(size);
  });

  it("a handle comes back byte for byte, or is left out with a reason", async () => {
    const ingest = `mutation ($a: [ActivityInput!]!) { ingest(activities: $a) { ... on IngestReport { accepted skipped { reason } } } }`;
    const account =
      "query ($h: String!) { account(network: TWITTER, handle: $h) { handle followers { totalCount } } }";
    for (const [name, handle] of Object.entries(hostile)) {
      const a = [
        { type: "FOLLOW", network: "TWITTER", actor: "twitter:nora", object: { account: `@${handle}` } },
      ];
      const { data, errors } = await askAsAdmin(api, ingest, { a });
      expect([name, errors]).toEqual([name, []]);
      const found = (await ask(api, account, { h: handle })).data?.account;
      if (data.ingest.accepted === 1) expect(found).toEqual({ handle, followers: { totalCount: 1 } });
      else expect([found ?? null, data.ingest.skipped[0].reason.length > 3]).toEqual([null, true]);
    }
    size = await sizeOf();
  });
});

describe("cursors and ids that are none", () => {
  const page = `query ($after: String, $before: String, $first: Int, $last: Int) {
    accounts(first: $first, after: $after, last: $last, before: $before) { edges { cursor } pageInfo { endCursor } } }`;
  const follows = `query ($after: String) { account(network: TWITTER, handle: "nora") { followers(after: $after) { totalCount } } }`;

  it("forged, cut short, of another list and endless cursors are BAD_CURSOR", async () => {
    const { data } = await ask(api, page, { first: 2 });
    const cursor: string = data.accounts.pageInfo.endCursor;
    const forged = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const foreign = (await ask(api, follows, { after: cursor })).errors;
    expect(foreign[0]?.extensions.code).toBe("BAD_CURSOR");
    for (const after of [
      cursor.slice(0, -4),
      "!",
      "",
      forged(["accounts"]),
      forged({}),
      forged(["accounts", null, {}]),
      forged(["x", 1, "y"]),
      "x".repeat(900_000),
      "\ud800",
    ]) {
      const { errors } = await ask(api, page, { after });
      expect(errors[0]?.extensions.code).toBe("BAD_CURSOR");
    }
  });

  it.each([
    [0, undefined],
    [-1, "BAD_USER_INPUT"],
    [101, "BAD_USER_INPUT"],
    [2_147_483_648, "invalid"],
  ])("first: %d", async (first, code) => {
    for (const name of ["first", "last"]) {
      const { data, errors } = await ask(api, page, { [name]: first });
      if (code === undefined) expect(data.accounts.edges).toEqual([]);
      else if (code === "invalid") expect(errors[0]?.message).toContain("32-bit");
      else
        expect([errors[0]?.extensions.code, errors[0]?.message.includes(`\`${name}\``)]).toEqual([
          code,
          true,
        ]);
    }
  });

  it("first and last together name both", async () => {
    const { errors } = await ask(api, page, { first: 1, last: 1 });
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain("`first` and `last`");
  });

  it("ids forged, cut short, of another type or with a Cypher fragment lead nowhere", async () => {
    const node = "query ($id: ID!) { node(id: $id) { id } }";
    const nora = idOf("Account:twitter:nora");
    for (const id of [
      "",
      "nora",
      nora.slice(0, -3),
      `${nora}=`,
      idOf("Run:1"),
      idOf("Account:"),
      idOf("Account:'}) DETACH DELETE n //"),
      idOf("User:__proto__"),
      `${nora}\u0000`,
    ]) {
      const answer = await ask(api, node, { id });
      expectTyped(answer);
      expect(answer.data?.node ?? null).toBeNull();
    }
    expect(await sizeOf()).toEqual(size);
  });
});

it("150 random valid operations: no unmasked error, nothing above its declared cost", async () => {
  const { ran, faults } = await runRandom(api, schema, await knownOf(api), new Random(7), 150);
  expect(faults).toEqual([]);
  expect(ran).toBeGreaterThan(50);
  expect(await sizeOf()).toEqual(size);
});

/** Nora and Olga with their accounts, and people made and linked by an administrator of the API. */
import { expect } from "vitest";
import type { Api } from "../../src/api/server.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { emptyGraph } from "../harness.ts";
import { NOON, type Person, writeWorld } from "../runs/small-world.ts";
import { apiOn, askAsAdmin } from "./ask.ts";

export const idOf = (type: "User" | "Account", key: string) =>
  Buffer.from(`${type}:${key}`).toString("base64url");

// Nobody knows enough of dan and the shop to judge them: each counts 0.6.
const world: readonly Person[] = [
  { name: "nora", stated: { followers: 300 } },
  { name: "instagram:nora", stated: { followers: 100 } },
  { name: "olga" },
  { name: "shop", follows: ["olga"] },
  { name: "dan", follows: ["olga"] },
];

export async function peopleWorld(): Promise<{ graph: Graph; api: Api }> {
  const graph = await emptyGraph();
  await writeWorld(graph, world, { nora: ["nora"], olga: ["olga"] });
  return { graph, api: apiOn(graph, { now: () => NOON, deadlineMs: 60_000 }) };
}

export const fields = `__typename ... on Error { message } ... on InvalidInputError { issues { path } }
  ... on Linking { dryRun before after difference user { slug score { value } accounts { nodes { key } } } account { key user { slug } }
    causes { kind network factor { name } points } contributions { network kind factor { name } points } }`;

export async function change(
  api: Api,
  verb: "link" | "unlink",
  user: string,
  key: string,
  { dryRun = false } = {},
) {
  const mutation = `mutation ($user: ID!, $account: ID!, $dryRun: Boolean!) {
    done: ${verb}Account(user: $user, account: $account, dryRun: $dryRun) { ${fields} } }`;
  const variables = { user: idOf("User", user), account: idOf("Account", key), dryRun };
  const { data, errors } = await askAsAdmin(api, mutation, variables);
  expect(errors).toEqual([]);
  return data.done;
}

export async function create(api: Api, name: string, slug: string | null = null) {
  const mutation = `mutation ($name: String!, $slug: String) { createUser(name: $name, slug: $slug) {
    __typename ... on User { slug name score { value } accounts { totalCount } } ... on Error { message } ... on InvalidInputError { issues { path } } } }`;
  const { data, errors } = await askAsAdmin(api, mutation, { name, slug });
  expect(errors).toEqual([]);
  return data.createUser;
}

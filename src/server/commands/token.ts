/** `gravitas token`: creates, lists and revokes tokens of the API. */

import { type Scope, scopeMeanings, scopes } from "../../api/access/scopes.ts";
import { issueToken } from "../../api/access/tokens.ts";
import { GravitasError } from "../../errors.ts";
import { allTokens } from "../../graph/tokens/all-tokens.ts";
import { revokeToken } from "../../graph/tokens/revoke-token.ts";
import type { Command, CommandInput } from "../command.ts";
import { type OpenGraph, withGraph } from "../with-graph.ts";

const usage = "token <create|list|revoke> [--name text] [--scope s]… [id] [--json]";

export const token: Command = {
  usage,
  help: `create   creates a token and prints it once: gravitas token create --name "newsletter" --scope read --scope write:graph
list     every token with its scopes, without its secret
revoke   ends a token for good: gravitas token revoke 3f9a04c1b7e2

Scopes:
${scopes.map((scope) => `  ${scope.padEnd(12)} ${scopeMeanings[scope]}`).join("\n")}`,
  options: { name: { type: "string" }, scope: { type: "string", multiple: true } },
  run: (input) => withGraph(input, (open) => verbOf(input)(open, input)),
};

type Verb = (open: OpenGraph, input: CommandInput) => Promise<number>;

function verbOf({ rest: [verb, ...more] }: CommandInput): Verb {
  if (verb === "create" && more.length === 0) return create;
  if (verb === "list" && more.length === 0) return list;
  if (verb === "revoke" && more.length === 1) return revoke;
  throw new GravitasError("BAD_OPTION", "Say what to do with tokens: create, list or revoke.", {
    hint: `Usage: gravitas ${usage}`,
  });
}

function scopesIn(input: CommandInput): Scope[] {
  const asked = input.lists.scope ?? [];
  const wrong = asked.find((word) => !(scopes as readonly string[]).includes(word));
  if (wrong !== undefined || asked.length === 0) {
    throw new GravitasError(
      "BAD_OPTION",
      wrong === undefined ? "A token needs at least one --scope." : `There is no scope "${wrong}".`,
      { hint: `Scopes: ${scopes.join(", ")}.` },
    );
  }
  return scopes.filter((scope) => asked.includes(scope));
}

const create: Verb = async ({ graph }, input) => {
  const granted = scopesIn(input);
  const name = String(input.values.name ?? "unnamed");
  const { id, text } = await issueToken(graph, { name, granted, now: Date.now() });
  if (input.values.json) process.stdout.write(`${JSON.stringify({ id, token: text, scopes: granted })}\n`);
  else {
    input.console.status("Token", text);
    input.console.say(
      `  It is shown only once. Id ${id}, scopes ${granted.join(", ")}; gravitas token revoke ${id} ends it.`,
    );
  }
  return 0;
};

const list: Verb = async ({ graph }, input) => {
  const rows = await allTokens(graph, {});
  if (input.values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) input.console.say("There are no tokens yet.");
  for (const row of input.values.json ? [] : rows) {
    const state = row.revokedAt === null ? "" : `, revoked ${new Date(row.revokedAt).toISOString()}`;
    input.console.say(
      `${row.id}  ${row.name}: ${row.scopes.join(", ")}, created ${new Date(row.createdAt).toISOString()}${state}`,
    );
  }
  return 0;
};

const revoke: Verb = async ({ graph }, input) => {
  const [revoked] = await revokeToken(graph, { id: input.rest[1] ?? "", now: Date.now() });
  if (revoked === undefined) {
    throw new GravitasError("BAD_OPTION", `There is no token ${input.rest[1]}.`, {
      hint: "gravitas token list shows their ids.",
    });
  }
  if (input.values.json) process.stdout.write(`${JSON.stringify(revoked)}\n`);
  else
    input.console.say(`Token ${revoked.id} (${revoked.name}) is revoked; it stops working within 5 seconds.`);
  return 0;
};

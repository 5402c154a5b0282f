/**
 * Everything held about a person as JSON, a piece at a time, so that a million edges take no more memory than one: accounts, where
 * data came from, edges, posts, counts, verdicts, labels, contests, every score with its parts and the run that made it.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { ownedAccounts } from "../../graph/users/owned-accounts.ts";
import { unpackLedger } from "../../runs/history/stored-ledger.ts";
import { unpackCard } from "../../runs/stored-card.ts";
import { unpackVerdict } from "../../spam/stored-verdict.ts";
import type { Erasable } from "../erase.ts";
import { personPart, personParts } from "./person-part.ts";
import { userPart } from "./user-part.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Pieces of one JSON text. @param now milliseconds */
export async function* exportPerson(graph: Graph, thing: Erasable, now: number): AsyncGenerator<string> {
  yield `{\n"exportedAt": ${JSON.stringify(new Date(now).toISOString())}`;
  if ("slug" in thing) yield* section("person", userPart.stream(graph, { slug: thing.slug }, patient));
  const keys = "key" in thing ? [thing.key] : await keysOf(graph, thing.slug);
  for (const form of personParts) {
    yield* section(form, personPart.stream(graph, { keys }, { ...patient, form }));
  }
  yield "\n}\n";
}

async function keysOf(graph: Graph, slug: string): Promise<string[]> {
  const owned = await ownedAccounts(graph, { slugs: [slug] }, patient);
  return owned.flatMap(({ accounts }) => accounts.map(({ key }) => key)).sort();
}

async function* section(
  name: string,
  rows: AsyncIterable<{ readonly part: Record<string, unknown> }>,
): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}: [`;
  let between = "\n";
  for await (const { part } of rows) {
    yield between + JSON.stringify(readable(part));
    between = ",\n";
  }
  yield "]";
}

/** What is packed in the graph, unpacked; lines of JSON as what they say. */
function readable(part: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (typeof value === "string") return [name, unpacked(name.replace(/[01]$/, ""), value)];
      if (Array.isArray(value) && LINES.has(name))
        return [name, value.map((line) => JSON.parse(String(line)))];
      return [name, value];
    }),
  );
}

const LINES = new Set(["claims", "splits", "others", "said", "undoings"]);
const packed = new Set(["audience", "growth", "kept", "reasons", "unknownFields"]);

function unpacked(name: string, text: string): unknown {
  if (name === "card") return unpackCard(text);
  if (name === "ledger") return unpackLedger(text);
  if (name === "verdict") return unpackVerdict(text);
  return packed.has(name) ? JSON.parse(text) : text;
}

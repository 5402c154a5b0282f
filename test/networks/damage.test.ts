/**
 * Every fixture of every network, cut short and with bytes changed: recognising and reading never throw anything but an error
 * of the catalogue, never hang, and never yield an activity with a reference, time or count that is none.
 */
import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GravitasError } from "../../src/errors.ts";
import type { Activity } from "../../src/networks/activity.ts";
import type { Importer, ReadContext } from "../../src/networks/importer.ts";
import { importers, recognise } from "../../src/networks/index.ts";
import { networkIds } from "../../src/words.ts";
import { fileOf, nobody } from "./reading.ts";

const folder = new URL(".", import.meta.url);
const networks = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/fixtures.ts`, folder)));
/** Milliseconds for all fixtures together, and for reading one of them once. */
const budget = 12_000;
const patience = 5_000;

type Fixture = readonly [name: string, content: Buffer];
async function fixturesOf(network: string): Promise<Fixture[]> {
  const module = (await import(`./${network}/fixtures.ts`)) as { fixtures?: Record<string, string | Buffer> };
  return Object.entries(module.fixtures ?? {}).map(([name, content]) => [name, Buffer.from(content)]);
}
const all = new Map<string, Fixture[]>();
for (const network of networks) all.set(network, await fixturesOf(network));
const total = [...all.values()].reduce((sum, fixtures) => sum + fixtures.length, 0);

/** What is wrong with a part of an activity, or null. */
function faultOf(value: unknown, path: string): string | null {
  if (Array.isArray(value))
    return (
      value.map((one, index) => faultOf(one, `${path}.${index}`)).find((fault) => fault !== null) ?? null
    );
  if (typeof value === "number") return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (value === null) return `${path} is null`;
  if (typeof value !== "object") return null;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if ("network" in value) {
    if (!networkIds.includes(value.network as never)) return `${path} has an unknown network`;
    const names = entries.filter(([key]) => key !== "network" && key !== "owner");
    if (names.length === 0) return `${path} names nobody`;
    const bad = names.find(([, name]) => typeof name !== "string" || name.trim() === "");
    if (bad) return `${path}.${bad[0]} is ${JSON.stringify(bad[1])}`;
  }
  if ("at" in value && !((value.at as number) >= 0)) return `${path}.at is ${String(value.at)}`;
  return (
    entries.map(([key, member]) => faultOf(member, `${path}.${key}`)).find((fault) => fault !== null) ?? null
  );
}

const actors = new Set<Activity["type"]>([
  "Follow",
  "Like",
  "Announce",
  "Create",
  "Add",
  "Endorse",
  "Undo",
  "Block",
]);

async function readAll(importer: Importer, content: Buffer, path: string, judge = faultOf): Promise<void> {
  const subject: ReadContext["subject"] = {
    network: importer.network ?? "twitter",
    nativeId: "1",
    handle: "me",
    name: "Me",
  };
  const file = fileOf(content, path);
  const context = { ...nobody, subject, network: importer.network ?? ("twitter" as const) };
  try {
    await importer.subject?.(file);
    for await (const item of importer.read(file, context)) {
      if (!("activity" in item)) continue;
      const { activity } = item;
      const missing =
        actors.has(activity.type) && !("actor" in activity && activity.actor) ? "no actor" : null;
      const fault = missing ?? judge(activity, activity.type);
      if (fault !== null) throw new Error(`${importer.id}: ${fault} in ${JSON.stringify(activity)}`);
    }
  } catch (error) {
    if (!(error instanceof GravitasError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
  }
}

async function inTime(reading: Promise<void>, name: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} is still being read after ${patience} ms`)), patience);
  });
  await Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

/** A cut somewhere, then bytes changed anywhere; places are shares of the length, so that they shrink to the beginning. */
const damage = fc.record({
  keep: fc.double({ min: 0, max: 1, noNaN: true }),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
    maxLength: 4,
  }),
});

function damaged(content: Buffer, { keep, flips }: { keep: number; flips: [number, number][] }): Buffer {
  const bytes = Buffer.from(
    content.subarray(0, Math.ceil(content.length * (flips.length > 0 ? Math.max(keep, 0.5) : keep))),
  );
  for (const [share, mask] of flips) {
    const at = Math.min(bytes.length - 1, Math.floor(share * bytes.length));
    if (at >= 0) bytes[at] = (bytes[at] ?? 0) ^ mask;
  }
  return bytes;
}

describe("damaged files", () => {
  it("there are fixtures of several networks to damage", () => {
    expect(networks).toEqual(expect.arrayContaining(["facebook", "facebook-pages", "instagram"]));
    expect(total).toBeGreaterThan(50);
  });

  it.each(networks)("%s: whatever is cut or changed costs its records only", async (network) => {
    for (const [name, content] of all.get(network) ?? []) {
      const whole = recognise(fileOf(content, name));
      // On a slow machine fewer damages are tried, at least one.
      const until = performance.now() + budget / total;
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(damage, async (how) => {
          if (tried++ > 0 && performance.now() > until) return;
          const bytes = damaged(content, how);
          const found = recognise(fileOf(bytes, name));
          // The importer of the whole file as well: a beginning that is whole may be all that recognising sees.
          const readers = new Set([found, whole].filter((one) => one !== null));
          for (const importer of readers) await inTime(readAll(importer, bytes, name), `${network}/${name}`);
        }),
        { numRuns: 40 },
      );
    }
  });

  it.each([
    "null",
    "[]",
    "{}",
    "[null]",
    "7",
    '""',
    "[[[[",
    '{"a":',
    "\u0000\u0001",
    "\ufeff{}",
    '[{"__proto__":1}]',
  ])("%j, which nobody would give them, makes no importer throw or hang", async (text) => {
    for (const importer of importers)
      await inTime(
        readAll(importer, Buffer.from(text), "file", () => null),
        importer.id,
      );
  });
});

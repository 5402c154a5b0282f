/**
 * Files cut anywhere, or with bytes changed, end with typed faults and a graph that is consistent; the right file imported
 * afterwards, all is there that it gives a clean graph. What a changed byte says besides, such as another id, stays.
 */
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { catalogue, GravitasError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/driver.ts";
import { foundFile } from "../../src/imports/files/found-file.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { graphLines } from "../graph-hash.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { now } from "./scripted.ts";

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const rows = (row: (n: number) => string): string => Array.from({ length: 12 }, (_, n) => row(n)).join("\n");
const follows = rows((n) => `person${n},person${(n + 1) % 12}`);
const acts = Array.from({ length: 8 }, (_, n) => ({
  type: n % 2 ? "Like" : "Follow",
  actor: `twitter:${n}`,
  object: `twitter:${n + 1}`,
  published: `2026-10-${10 + n}T08:00:00Z`,
}));
const ytd = (name: string, member: string, ids: number[]): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(ids.map((id) => ({ [member]: { accountId: String(id) } })))}`;

const fixtures: Readonly<Record<string, Buffer>> = {
  "follows.csv": Buffer.from(`source,target\n${follows}\n`),
  "acts.json": Buffer.from(JSON.stringify(acts)),
  "acts.jsonl": Buffer.from(`${acts.map((act) => JSON.stringify(act)).join("\n")}\n`),
  "acts.jsonl.gz": gzipSync(acts.map((act) => JSON.stringify(act)).join("\n")),
  "follower.js": Buffer.from(ytd("follower", "follower", [11, 12, 13])),
};

const importBytes = (name: string, bytes: Buffer) =>
  importPaths(graph, {
    paths: [name],
    network: "twitter",
    as: { network: "twitter", nativeId: "48120" },
    now,
    find: () =>
      foundFile({
        path: name,
        archive: "/test",
        location: `/test/${name}`,
        input: `/test/${name}`,
        size: bytes.length,
        open: async () => Readable.from([bytes]),
      }),
  });

/** Follows and acts whose ends or keys do not agree, and imports left open. */
const inconsistent = () =>
  cypher(
    graph,
    `MATCH (a:Account)-[r]->(b:Account) WHERE r.fromKey <> a.key OR r.toKey <> b.key OR r.source IS NULL RETURN type(r) AS what
     UNION ALL MATCH (a:Account) WHERE a.key IS NULL OR a.network IS NULL RETURN 'account' AS what
     UNION ALL MATCH (i:Import) WHERE i.status <> 'DONE' RETURN 'import ' + i.status AS what
     UNION ALL MATCH (f:ImportFile) WHERE f.read <> f.accepted + f.skipped RETURN 'file' AS what`,
  );

interface Damaged {
  readonly bytes: Buffer;
  readonly isCut: boolean;
}
const damaged = (bytes: Buffer): fc.Arbitrary<Damaged> =>
  fc.oneof(
    fc.nat(bytes.length - 1).map((length) => ({ bytes: bytes.subarray(0, length), isCut: true })),
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }).map((flips) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of flips) copy[at] = byte;
      return { bytes: copy, isCut: false };
    }),
  );

/** Who is bound to whom; a changed byte may have told another time of the same follow. */
const bonds = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^\S+ -\w+-> \S+/.exec(line)?.[0] ?? []);
const withoutSources = (lines: readonly string[]): string[] =>
  lines.filter((line) => !line.startsWith("(Source)"));

it.each(Object.keys(fixtures))(
  "%s cut or changed never crashes, hangs or half-writes",
  async (name) => {
    const right = fixtures[name] as Buffer;
    await importBytes(name, right);
    const clean = withoutSources(await graphLines(graph));
    expect(clean.length).toBeGreaterThan(3);

    await fc.assert(
      fc.asyncProperty(damaged(right), async ({ bytes, isCut }) => {
        await emptyGraph();
        try {
          const report = await importBytes(name, bytes);
          for (const { code } of report.unread)
            if (code !== null) expect(Object.keys(catalogue)).toContain(code);
        } catch (error) {
          expect(error).toBeInstanceOf(GravitasError);
          expect((error as GravitasError).code).not.toBe("INTERNAL_SERVER_ERROR");
        }
        expect(await inconsistent()).toEqual([]);
        await importBytes(name, right);
        expect(await inconsistent()).toEqual([]);
        const after = withoutSources(await graphLines(graph));
        if (isCut) expect(after).toEqual(expect.arrayContaining(clean));
        else expect(bonds(after)).toEqual(expect.arrayContaining(bonds(clean)));
      }),
      { numRuns: 6 },
    );
  },
  120_000,
);

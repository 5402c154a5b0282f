/** Whoever is scored can see where every fact about them came from and when it was told, down from the score itself. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/server.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { apiOn, ask } from "../api/ask.ts";
import { emptyGraph } from "../harness.ts";
import { account, day, follow, importOf, like, now, scriptedArchive } from "../imports/scripted.ts";

let api: Api;

/** Nobody of this world gave their data themselves but carol, whose archive tells of alice, too. */
beforeAll(async () => {
  const graph = await emptyGraph();
  const table = [follow("2@bob", "1@alice", now - 9 * day), like("2", "70", "1", now - day)];
  await importPaths(graph, importOf({ "table.txt": table }));
  await importPaths(
    graph,
    importOf(
      { "followers.txt": [follow("3@carol", "1", now - 2 * day), like("3", "71", "1", now - 3 * day)] },
      { importers: [scriptedArchive], as: account("3@carol"), now: now + day },
    ),
  );
  await scoreRun(graph, { now: now + day });
  api = apiOn(graph, { now: () => now + day, deadlineMs: 60_000 });
});

const whence = `{
  sources(first: 10) { nodes { key kind subject { handle } lastImportAt } }
  account(network: TWITTER, nativeId: "1") {
    followers { edges { source since node { handle } } }
    interactions { nodes { source kind from { handle } } }
    score { contributions { factor { name } kind points evidence(first: 10) { totalCount nodes {
      ... on Follow { source from { handle } } ... on Interaction { source from { handle } } } } } } } }`;

interface Fact {
  readonly source: string | null;
}
interface Line {
  readonly kind: string;
  readonly evidence: { readonly totalCount: number; readonly nodes: readonly Fact[] };
}
interface Source {
  readonly key: string;
  readonly kind: string;
  readonly subject: { readonly handle: string } | null;
  readonly lastImportAt: string;
}

describe("transparency", () => {
  it("each follow and interaction names its source, and each source when it was last read and whose it is", async () => {
    const { data, errors } = await ask(api, whence);
    expect(errors).toEqual([]);
    const sources = new Map<string, Source>(data.sources.nodes.map((source: Source) => [source.key, source]));
    const told = ({ source }: Fact) => {
      const { kind, subject, lastImportAt } = sources.get(source ?? "") ?? expect.fail("an unknown source");
      return [kind, subject?.handle ?? null, lastImportAt];
    };
    const table = ["scripted", null, new Date(now).toISOString()];
    const archive = ["scripted-archive", "carol", new Date(now + day).toISOString()];
    const { followers, interactions } = data.account;
    expect(followers.edges.map(told)).toEqual([archive, table]);
    expect(interactions.nodes.map(told)).toEqual([table, archive]);
  });

  it("a score leads to the very facts it was made of, each with its source", async () => {
    const { data } = await ask(api, whence);
    const lines: Line[] = data.account.score.contributions;
    const gross = lines.filter(({ kind }) => kind === "GROSS");
    expect(gross.length).toBeGreaterThan(1);
    const known = data.sources.nodes.map(({ key }: Source) => key);
    for (const { evidence } of gross) {
      expect(evidence.totalCount).toBe(2);
      expect(evidence.nodes).toHaveLength(2);
      for (const { source } of evidence.nodes) expect(known).toContain(source);
    }
  });
});

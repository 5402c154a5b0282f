/**
 * Secrets are planted in the fixtures of all eighteen networks, every shape of each, and in a repository of Bluesky; all are
 * imported, and the whole graph is looked through: texts, mail addresses, phone numbers, IP addresses and places are nowhere.
 */
import { readdirSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { noFacts } from "../../src/imports/facts.ts";
import { createTally } from "../../src/imports/file-tally.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { ImportReport } from "../../src/imports/import-report.ts";
import { pseudonymsBy } from "../../src/imports/pseudonym.ts";
import { readBatches } from "../../src/imports/read-batches.ts";
import { recogniseAll } from "../../src/imports/recognise.ts";
import { findSubjects } from "../../src/imports/subjects.ts";
import { nothingRemembered } from "../../src/imports/write/resolve-accounts.ts";
import { writeBatch } from "../../src/imports/write/write-batch.ts";
import { importers, recognise } from "../../src/networks/index.ts";
import type { NetworkId } from "../../src/words.ts";
import { cypher, emptyGraph } from "../harness.ts";
import { fileOf } from "../imports/scripted.ts";
import { repository } from "../networks/bluesky/car.ts";
import { bob, bobsRecords, tid } from "../networks/bluesky/fixtures.ts";
import { planted, plantedRecords, secretWords } from "./planting.ts";

const folder = new URL("../networks/", import.meta.url);
const networks = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("/fixtures.ts"))
  .map((path) => path.split("/")[0] as NetworkId);

interface Planted {
  readonly network: NetworkId;
  readonly name: string;
  readonly before: string | Buffer;
  readonly content: string | Buffer;
}
const files: Planted[] = [];
const now = Date.UTC(2026, 10, 20, 12);
/** Files that are told from others by having no field besides, so that planting one makes another file of them. */
const bare = [
  "likes-alone.json",
  "followers-2018.json",
  "followers_part002.json",
  "plans.json",
  "identity.json",
  "api-statistics.json",
];

let graph: Graph;
let report: ImportReport;
beforeAll(async () => {
  for (const network of networks) {
    const { fixtures } = (await import(`../networks/${network}/fixtures.ts`)) as {
      fixtures: Record<string, string | Buffer>;
    };
    for (const [name, before] of Object.entries(fixtures)) {
      const repo = () => repository(bob, tid, plantedRecords(bobsRecords));
      const isText = typeof before === "string" && !bare.includes(name);
      const content = isText ? planted(before) : name === "repo.car" ? repo() : before;
      files.push({ network, name, before, content });
    }
  }
  const as = networks.map((network) => ({ network, nativeId: "1", handle: "me", name: "Me" }));
  async function* find() {
    for (const { network, name, content } of files) {
      const location = `${network}/${name}`;
      yield { ...fileOf(location, content), archive: network, input: network, location };
    }
  }
  report = await importPaths(null, { paths: ["planted"], find, as, includePrivate: true, now });
  graph = await emptyGraph();
  // All facts at once: a batch for each of the files would take a minute.
  const facts = noFacts();
  const { files: owned } = await findSubjects((await recogniseAll(find(), importers)).files, as);
  for (const { file, importer, subject } of owned) {
    const read = { subject, network: null, pseudonym: pseudonymsBy("secret") };
    const options = { read, subject, size: 10_000, shiftMs: 0, now, undatedAt: now, includePrivate: true };
    for await (const batch of readBatches(importer, file, createTally(), {
      ...options,
      suppressed: undefined,
    })) {
      for (const [sort, list] of Object.entries(batch.facts))
        (facts[sort as keyof typeof facts] as unknown[]).push(...list);
    }
  }
  const context = { now, import: 1, saidAt: now, remembered: nothingRemembered() };
  await writeBatch(graph, facts, { ...context, sourceOf: (network) => network });
});

it("the secrets are in files of every network and change nothing of what reads them", () => {
  expect(networks).toHaveLength(18);
  for (const network of networks) {
    const own = files.filter((file) => file.network === network);
    if (network !== "bing")
      expect(
        own.some(({ before, content }) => before !== content),
        network,
      ).toBe(true);
    expect(
      report.files.some((file) => file.network === network && file.accepted > 0),
      network,
    ).toBe(true);
  }
  expect(files.filter(({ before, content }) => before !== content).length).toBeGreaterThan(180);
  const lost = files
    .filter(
      ({ name, before, content }) =>
        recognise(fileOf(name, content))?.id !== recognise(fileOf(name, before))?.id,
    )
    .map(({ name }) => name);
  expect(lost).toEqual([]);
});

it("no text, mail address, phone number, IP address or place of any network's files is in the graph or the report", async () => {
  const things = [
    ...(await cypher(graph, "MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS what, properties(n) AS p")),
    ...(await cypher(graph, "MATCH ()-[r]->() RETURN type(r) AS what, properties(r) AS p")),
  ];
  expect(things.length).toBeGreaterThan(500);
  // The report is kept with the import; "planted" alone would be a field's name, which it tells.
  const reasons = report.files.map(({ reasons, kept }) => ({ reasons, kept }));
  const found = [...things, ...reasons].filter((thing) => {
    const text = JSON.stringify(thing).toLowerCase();
    return secretWords.some((word) => text.includes(word));
  });
  expect(found.slice(0, 5)).toEqual([]);
});

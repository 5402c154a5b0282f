/** `gravitas evaluate spam` with follows goes through import, graph and run; without, straight from the table: the two agree. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { silent } from "../../../src/server/console.ts";
import { judgeOn } from "../../../src/server/labelled/judge-in-graph.ts";
import { readLabelledAccounts } from "../../../src/server/labelled/labelled-accounts.ts";
import { readLabelledFollows } from "../../../src/server/labelled/labelled-follows.ts";
import type { SpamMeasures } from "../../../src/spam/measures.ts";
import { type LabelledMeasures, reportOn } from "../../../src/spam/report.ts";
import { signals } from "../../../src/spam/signals/index.ts";
import { emptyGraph } from "../../harness.ts";

const folder = mkdtempSync(join(tmpdir(), "gravitas-labelled-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Thirty people and thirty shells, of each tenth something is unknown; ada is verified. */
const header =
  "id,handle,created_at,followers,following,posts,listed,likes_given,verified,has_bio,default_image,label";
const rows = Array.from({ length: 60 }, (_, n) => {
  const isSpam = n % 2 === 1;
  const [a, b, c] = [n % 7, n % 5, n % 11];
  const created = new Date(Date.UTC(2024, 0, 1 + 9 * n)).toISOString();
  const counts = isSpam
    ? [a, 300 + 90 * b, b, 0, c === 3 ? "" : a]
    : [40 + 90 * c, 100 + 40 * a, 60 * b, c, 30 * a];
  const known = n % 10 === 9 ? counts.map((count, place) => (place === a ? "" : count)) : counts;
  const profile = [n === 0 ? "true" : "", n % 3 === 0 ? "" : String(!isSpam), String(isSpam && a < 3)];
  return [
    n + 1,
    n === 0 ? "ada" : `user${n}`,
    created,
    ...known,
    ...profile,
    isSpam ? "spam" : "genuine",
  ].join();
});
/** Whoever has an odd number up to 19 follows the others of them; strangers follow each other; nobody else follows. */
const friends = Array.from({ length: 10 }, (_, n) => 2 * n + 1);
const follows = friends.flatMap((one) =>
  friends.filter((other) => other !== one).map((other) => `${one},${other}`),
);

const byKey = (judged: readonly LabelledMeasures[]) =>
  judged.toSorted((one, other) => (one.key < other.key ? -1 : 1));

let straight: LabelledMeasures[];
let throughGraph: LabelledMeasures[];
beforeAll(async () => {
  const [table, edges] = [join(folder, "accounts.csv"), join(folder, "follows.csv")];
  writeFileSync(table, [header, ...rows].join("\n"));
  writeFileSync(edges, ["source,target", ...follows, "901,902", "902,901"].join("\n"));
  const known = await readLabelledAccounts(table, "twitter");
  const asked = { known, follows: edges, network: "twitter" as const, folds: 1 };
  straight = byKey(known.profiles);
  throughGraph = byKey(
    await judgeOn(await emptyGraph(), silent, asked, await readLabelledFollows(edges, known)),
  );
});

it("whoever follows nobody and is followed by nobody is judged the same, in every figure of the report", () => {
  const alone = (judged: readonly LabelledMeasures[]) =>
    judged.filter(({ key }) => !friends.includes(Number(key.split(":")[1])));
  expect(alone(throughGraph)).toHaveLength(50);
  expect(reportOn(alone(throughGraph))).toEqual(reportOn(alone(straight)));
});

it("of everybody else the signals of the profile are the same, and those of the graph come on top", () => {
  const ofGraph = new Set(["widely-followed", "reciprocity", "trust-reach", "mutual-trust", "crowd-chasing"]);
  const groups = new Set(["company", "timing"]);
  const ofProfile = signals.filter(({ id, group }) => !ofGraph.has(id) && !groups.has(group));
  const valuesOf = (measures: SpamMeasures) => ofProfile.map(({ id, measure }) => [id, measure(measures)]);
  throughGraph.forEach(({ key, measures }, n) => {
    expect([key, valuesOf(measures)]).toEqual([key, valuesOf(straight[n]?.measures as SpamMeasures)]);
  });
  const ada = throughGraph.find(({ key }) => key === "twitter:1");
  expect(ada?.measures).toMatchObject({ following: 9, followers: 9, mutual: 9, followedCrowd: 9 });
});

/**
 * The story the project was founded on: nora's Facebook and LinkedIn connections went dead, and her score must not sink for
 * it. Told with the networks' own exports: 45 days of silence, then she connects again.
 */
import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { type ChangeBetween, changeBetween } from "../../src/runs/history/change-between.ts";
import { pointsPage } from "../../src/runs/history/points-page.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { userScores } from "../../src/runs/stored-scores.ts";
import type { Score } from "../../src/scoring/score.ts";
import { emptyGraph } from "../harness.ts";
import { exportOf } from "../networks/export-of.ts";

const DAY = 86_400_000;
const T0 = Date.UTC(2026, 7, 1, 12);
const LATER = T0 + 45 * DAY;
const iso = (at: number) => new Date(at).toISOString();
const asNora = {
  as: [
    { network: "facebook" as const, handle: "nora.lind" },
    { network: "linkedin" as const, handle: "nora-lind" },
  ],
};

/** Friends made a day apart, the newest the day before `until`. */
const facebook = (friends: number, until: number) =>
  JSON.stringify({
    friends_v2: Array.from({ length: friends }, (_, n) => ({
      name: `Friend ${n}`,
      timestamp: (until - (friends - n) * DAY) / 1000,
    })),
  });
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const day = (at: number) => {
  const date = new Date(at);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};
const linkedin = (count: number, until: number) =>
  `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${Array.from(
    { length: count },
    (_, n) =>
      `Ann${n},Berg,https://www.linkedin.com/in/ann-${n},,Acme,Baker,${day(until - (count - n) * DAY)}\n`,
  ).join("")}`;
/** What X's users did toward nora, one a day. */
const replies = (from: number, until: number) => {
  const rows = ["network,actor,target,kind,at,post"];
  for (let at = from, n = 0; at < until; at += DAY, n++)
    rows.push(`twitter,@fan${n % 20},@nora_l,REPLY,${iso(at)},`);
  return rows.join("\n");
};

let graph: Graph;
const scores: Score[] = [];
let number = 0;

async function scored(now: number): Promise<Score> {
  number = (await scoreRun(graph, { now })).number;
  const [score] = await userScores(graph, number, ["nora"]);
  if (!score) throw new Error("nora has no score");
  scores.push(score.card);
  return score.card;
}
const partOf = (score: Score, network: string) => score.networks.find((part) => part.network === network);
async function lastChange(): Promise<ChangeBetween> {
  const [to, from] = await pointsPage(
    graph,
    { of: ["user/nora"], at: Number.MAX_SAFE_INTEGER, run: number, limit: 2 },
    { form: "DESC" },
  );
  if (!from || !to) throw new Error("no change is kept");
  return changeBetween([from, to]);
}

beforeAll(async () => {
  graph = await emptyGraph();
  const bring = (folder: string, files: Record<string, string>, now: number) =>
    importPaths(graph, exportOf(folder, files, { now, ...asNora }));
  await bring("/facebook", { "your_friends.json": facebook(120, T0) }, T0);
  await bring("/linkedin", { "Connections.csv": linkedin(80, T0) }, T0);
  await bring(
    "/tables",
    {
      "users.csv":
        "slug,name,network,account\nnora,Nora Lind,facebook,@nora.lind\nnora,Nora Lind,linkedin,@nora-lind\nnora,Nora Lind,twitter,@nora_l\n",
      "interactions.csv": replies(T0 - 60 * DAY, T0),
    },
    T0,
  );
  await scored(T0);
  await bring("/x-goes-on", { "interactions.csv": replies(T0, LATER) }, LATER);
  await scored(LATER);
  await bring("/facebook-again", { "your_friends.json": facebook(130, LATER) }, LATER);
  await scored(LATER);
}, 120_000);

it("45 days later Facebook and LinkedIn are frozen: they say since when, and their strength has not moved", () => {
  const [before, after] = scores;
  for (const network of ["facebook", "linkedin"]) {
    const [then, now] = [before && partOf(before, network), after && partOf(after, network)];
    expect(then?.status).toBe("CURRENT");
    expect(now?.status).toBe("FROZEN");
    expect(now?.strength).toBe(then?.strength);
    expect(now?.sentence).toContain("As of 31 July 2026");
    expect(now?.sentence).toContain("kept, not lowered");
  }
});

it("her score has not sunk", () => {
  expect(scores[1]?.value).toBeGreaterThan((scores[0]?.value ?? 100) - 0.5);
});

it("after reconnecting, the change is told as CONNECTION and the ten new friends as AUDIENCE, and adds up", async () => {
  const change = await lastChange();
  const causes = new Set(change.lines.map(({ cause }) => cause));
  const sum = change.lines.reduce((total, { points }) => total + points, 0);
  expect(Math.abs(sum - (change.to.value - change.from.value))).toBeLessThan(1e-9);
  expect(causes).toContain("AUDIENCE");
  expect(change.lines.every(({ cause }) => cause !== "WINDOW_ROLL_OFF")).toBe(true);
  expect(change.notes.some(({ cause, network }) => cause === "CONNECTION" && network === "facebook")).toBe(
    true,
  );
  expect(partOf(scores[2] as Score, "facebook")?.status).toBe("CURRENT");
  expect(partOf(scores[2] as Score, "linkedin")?.status).toBe("FROZEN");
  expect(scores[2]?.value).toBeGreaterThan(scores[1]?.value ?? 100);
});

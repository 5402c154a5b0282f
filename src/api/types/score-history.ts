/** How a score stood over time: its points with what stands out at each, and the field `history` of a score. */
import { noteOf } from "../../runs/history/change-between.ts";
import type { StoredPoint } from "../../runs/history/points-page.ts";
import { unpackLedger } from "../../runs/history/stored-ledger.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import { cutPage, readPage } from "../pagination.ts";
import { historyOf, readPoints, runOf } from "../reads/history.ts";
import { Score } from "../refs.ts";
import { Run } from "./run.ts";

const ScoreMark = builder.enumType("ScoreMark", {
  description: "What stands out at a point of a score's history, besides its value.",
  values: {
    FIRST: { description: "The first point that is known." },
    MODEL: { description: "A new version of the model was taken." },
    LINK: { description: "An account was linked to the user." },
    UNLINK: { description: "An account was unlinked from the user." },
    ERASURE: { description: "Something was erased." },
  } as const,
});

function marksOf(ledger: string | null): ("FIRST" | "MODEL" | "LINK" | "UNLINK" | "ERASURE")[] {
  if (ledger === null) return ["FIRST"];
  const { lines, notes } = unpackLedger(ledger);
  const causes = new Set(lines.map(({ cause }) => cause));
  const { count, left } = noteOf(notes, "LINKING", null);
  return [
    ...(causes.has("MODEL") ? (["MODEL"] as const) : []),
    ...(count > 0 ? (["LINK"] as const) : []),
    ...(left > 0 ? (["UNLINK"] as const) : []),
    ...(causes.has("ERASURE") ? (["ERASURE"] as const) : []),
  ];
}

export const ScorePoint = builder.objectRef<StoredPoint>("ScorePoint").implement({
  description: "The value of a score at one time.",
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: "When it was computed." }),
    value: t.exposeFloat("value", { description: "The score, 1..100, as it was then; never rewritten." }),
    run: t.field({
      type: Run,
      nullable: true,
      description: "The run that computed it; null where the graph no longer keeps it.",
      resolve: async ({ run }, _args, context) => (await runOf(context, run))?.run ?? null,
    }),
    model: t.exposeString("model", { description: "The version of the model it was computed with." }),
    marks: t.field({
      type: [ScoreMark],
      description: "What stands out: model changes, accounts linked or unlinked, erasure, the first point.",
      resolve: ({ ledger }) => marksOf(ledger),
    }),
  }),
});

const ScorePointConnection = connectionType<
  StoredPoint,
  StoredPoint,
  { readonly count: () => Promise<number> }
>({
  name: "ScorePoint",
  of: "points of a score's history",
  node: ScorePoint,
  nodeOf: (point) => point,
  totalCount: ({ count }) => count(),
});

/** History is counted up to here. */
const MOST_COUNTED = 4_000;

builder.objectField(Score, "history", (t) =>
  t.field({
    type: ScorePointConnection,
    description: "How it stood over time, oldest first: one point for each run that moved it.",
    args: {
      from: t.arg({ type: "DateTime", description: "Only points from then on." }),
      to: t.arg({ type: "DateTime", description: "Only points before then." }),
      ...t.arg.connectionArgs(),
    },
    async resolve(score, { from, to, ...args }, context) {
      const of = historyOf(score);
      const page = readPage(args, { name: "history", direction: "ASC", by: "number" });
      const [first, end] = [from ?? 0, to ?? Number.MAX_SAFE_INTEGER];
      const start = Number(page.from.value);
      const at = page.direction === "ASC" ? Math.max(start, first - 1) : Math.min(start, end);
      const points = await readPoints(context, of, at, page.limit, page.direction);
      const inside = points.filter((point) => point.at >= first && point.at < end);
      return {
        ...cutPage(page, inside, (point) => ({ value: point.at, id: "" })),
        count: async () =>
          (await readPoints(context, of, first - 1, MOST_COUNTED, "ASC")).filter((point) => point.at < end)
            .length,
      };
    },
  }),
);

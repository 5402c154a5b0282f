/** What an account has that files said by a handle, given to the account that had the handle then. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { metricId } from "../act-id.ts";
import { belongings } from "./belongings.ts";
import { groupBy } from "./group-by.ts";
import type { HolderAt } from "./holder.ts";
import { kindsOnPosts } from "./kinds-on-posts.ts";
import { type Mark, markLine, markOf } from "./mark.ts";
import { redirect } from "./move-acts.ts";
import { moveBelonging } from "./move-belonging.ts";
import { pagesOf } from "./pages-of.ts";
import type { Handle } from "./place.ts";
import { saveMetrics, settleCounts } from "./save-metrics.ts";
import { untoldByPost } from "./untold-by-post.ts";

const patient = { deadlineMs: BATCH_DEADLINE_MS };
type Row = Awaited<ReturnType<typeof belongings>>[number];
interface Moved extends Pick<Row, "type" | "out" | "other" | "observedAt" | "windowDays"> {
  readonly to: string;
  readonly moved: readonly Mark[];
  readonly stay: readonly Mark[];
}

export async function moveBelongings(
  graph: Graph,
  key: string,
  handle: Handle,
  holderAt: HolderAt,
): Promise<void> {
  const asked = { key, quoted: JSON.stringify(handle.handleKey) };
  for await (const page of pagesOf(belongings.stream(graph, asked, patient))) {
    const moved = page.flatMap((row) => movedOf(row, key, handle, holderAt));
    for (const form of ["POSTED", "GONE", "OWNS", "NOT_OWNS", "VERIFIES", "VERIFIED"] as const) {
      const rows = moved
        .filter((row) => formsOf(row).includes(form))
        .map(({ other, to, moved: lines, stay }) => ({
          other,
          to,
          moved: lines.map(markLine),
          stay: stay.map(markLine),
        }));
      if (rows.length > 0) await moveBelonging(graph, { key, rows }, { ...patient, form });
    }
    await followPosts(graph, moved);
    await moveCounts(graph, moved);
  }
}

function formsOf({ type, out }: Moved): readonly string[] {
  if (type === "POSTED") return ["POSTED", "GONE"];
  if (type === "SAME_OWNER") return [out ? "VERIFIES" : "VERIFIED"];
  return type === "OWNS" || type === "NOT_OWNS" ? [type] : [];
}

function movedOf({ claims, ...row }: Row, key: string, { handleKey }: Handle, holderAt: HolderAt): Moved[] {
  const marks = claims.map(markOf);
  // Of two verified accounts the second one's handle stands further on in the line.
  const as = (mark: Mark): unknown => (row.type === "SAME_OWNER" && !row.out ? mark.more[0] : mark.as);
  const target = (mark: Mark): string => (as(mark) === handleKey ? holderAt(mark.at) : key);
  const groups = groupBy(marks, target);
  const stay = groups.get(key) ?? [];
  return [...groups].flatMap(([to, moved]) => (to === key ? [] : [{ ...row, to, moved, stay }]));
}

/** Acts on posts whose files did not say whose the posts are go along with the posts. */
async function followPosts(graph: Graph, moved: readonly Moved[]): Promise<void> {
  const rows = moved.filter(({ type }) => type === "POSTED").map(({ other, to }) => ({ post: other, to }));
  if (rows.length === 0) return;
  for (const kind of kindsOnPosts) {
    await redirect(graph, kind, await untoldByPost(graph, { rows }, { ...patient, form: kind }));
  }
}

/** The id of a count is made of its account's key, so it is written anew. */
async function moveCounts(graph: Graph, moved: readonly Moved[]): Promise<void> {
  const counts = moved.filter(({ type }) => type === "STATED");
  await saveMetrics(
    graph,
    counts.map(({ to, moved: marks, observedAt, windowDays }) => ({
      id: metricId(to, observedAt ?? 0, windowDays),
      account: to,
      post: null,
      observedAt: observedAt ?? 0,
      windowDays,
      marks,
    })),
  );
  await settleCounts(
    graph,
    counts.map(({ other, moved: before, stay }) => ({ id: other, marks: stay, before })),
  );
}

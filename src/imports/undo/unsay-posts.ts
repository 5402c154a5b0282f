/**
 * Takes out of the graph what an import said of posts. Where it alone knew whose a post is, the acts on it wait at the post again,
 * and the post stands alone.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { interactionKinds } from "../../words.ts";
import { type Mark, markLine, markOf } from "../write/mark.ts";
import { pagesOf } from "../write/pages-of.ts";
import { disownPosts } from "./disown-posts.ts";
import { dropEmptyPosts } from "./drop-empty-posts.ts";
import { prefixOf } from "./lines-of.ts";
import { postsOfImport } from "./posts-of-import.ts";
import { returnActs } from "./return-acts.ts";
import { settlePostClaims } from "./settle-post-claims.ts";
import { toldPosts } from "./told-posts.ts";
import { untoldActs } from "./untold-acts.ts";
import { untoldPosts } from "./untold-posts.ts";

/** Posts removed in one transaction. */
const PAGE = 5_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** Returns how many posts it had said something of. */
export async function unsayPosts(
  graph: Graph,
  number: number,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  const prefix = prefixOf(number);
  for await (const page of pagesOf(postsOfImport.stream(graph, { prefix }, patient))) {
    const rows = page.map(({ id, claims }) => {
      const marks = claims.map(markOf).filter((mark) => mark.import !== number);
      return { id, claims: marks.map(markLine), ...valuesOf(marks) };
    });
    await settlePostClaims(graph, { rows, prefix }, patient);
    done += page.length;
    progress(done);
  }
  for (const kind of interactionKinds) {
    for await (const page of pagesOf(untoldActs.stream(graph, {}, { ...patient, kind }))) {
      const told = await toldAmong(graph, page);
      const rows = page
        .filter(({ post }) => !told.has(post))
        .map((act) => ({ ...act, ...partsOf(act.post) }));
      if (rows.length > 0) await returnActs(graph, { rows }, { ...patient, kind });
    }
  }
  for await (const page of pagesOf(untoldPosts.stream(graph, {}, patient))) {
    const told = await toldAmong(graph, page);
    const posts = page.flatMap(({ post }) => (told.has(post) ? [] : [post]));
    if (posts.length > 0) await disownPosts(graph, { posts }, patient);
  }
  while ((await dropEmptyPosts(graph, { limit: PAGE }, patient))[0]?.dropped) {}
  return done;
}

async function toldAmong(graph: Graph, page: readonly { readonly post: string }[]): Promise<Set<string>> {
  const posts = [...new Set(page.map(({ post }) => post))];
  return new Set((await toldPosts(graph, { posts }, patient)).map(({ post }) => post));
}

/** What a post's key is made of (identity.ts). */
function partsOf(post: string): { network: string; nativeId: string } {
  const [network = ""] = post.split(":", 1);
  return { network, nativeId: post.slice(`${network}:post:`.length) };
}

/** The earliest time and the topics of all files. */
function valuesOf(marks: readonly Mark[]): { at: number | null; topics: string[] } {
  const times = marks.flatMap(({ at }) => (at === 0 ? [] : [at]));
  const topics = new Set(marks.flatMap(({ more }) => (more[0] ?? []) as string[]));
  return { at: times.length > 0 ? Math.min(...times) : null, topics: [...topics].sort() };
}

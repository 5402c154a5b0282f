/**
 * What accounts are known for, written after publication, from what stands in the graph then: endorsements, names of lists,
 * hashtags. Values only; nothing of it counts for any score.
 */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { type OpenRun, slotOf } from "../open-run.ts";
import { dropTopics } from "./drop-topics.ts";
import { ownTopics } from "./own-topics.ts";
import { saidTopics } from "./said-topics.ts";
import { TopicTally } from "./topic-tally.ts";
import { writeTopicPage } from "./write-topic-page.ts";

const PAGE = 1_000;

export async function writeTopics(graph: Graph, { number: run }: Pick<OpenRun, "number">): Promise<void> {
  const patient = { slot: slotOf(run), deadlineMs: BATCH_DEADLINE_MS };
  const tallies = new Map<string, TopicTally>();
  const tallyOf = (key: string): TopicTally => {
    const tally = tallies.get(key) ?? new TopicTally();
    tallies.set(key, tally);
    return tally;
  };
  for await (const { key, word, people } of saidTopics.stream(
    graph,
    { run },
    { ...patient, form: "ENDORSE" },
  ))
    tallyOf(key).add(word, { endorsers: people });
  for await (const { key, word, people } of saidTopics.stream(graph, { run }, { ...patient, form: "LIST" }))
    tallyOf(key).add(word, { listers: people });
  for await (const { key, word, posts } of ownTopics.stream(graph, {}, patient))
    tallyOf(key).add(word, { posts });
  const rows = [...tallies]
    .map(([key, tally]) => ({ key, topics: tally.result() }))
    .filter(({ topics }) => topics.length > 0);
  for (let start = 0; start < rows.length; start += PAGE)
    await writeTopicPage(graph, { rows: rows.slice(start, start + PAGE), run }, patient);
  await dropTopics(graph, { run }, patient);
}

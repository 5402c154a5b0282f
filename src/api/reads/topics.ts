/** What accounts and users are known for, batched per request. */
import { type TopicRow, topicsByKey } from "../../graph/topics/topics-by-key.ts";
import { groupByKey } from "../batches.ts";
import type { Context } from "../context.ts";
import { accountsOf } from "./accounts.ts";

export interface Topic extends Omit<TopicRow, "key"> {
  /** 0..1, of all the voices of its owner's topics. */
  readonly weight: number;
}

/** Topics of an account, the most voices first. */
export async function topicsOfAccount(context: Context, key: string): Promise<readonly Topic[]> {
  return weighed(await read(context, key));
}

/** Topics of a user over all accounts, the most voices first. */
export async function topicsOfUser(context: Context, slug: string): Promise<readonly Topic[]> {
  const owned = await accountsOf(context, slug);
  const rows = (await Promise.all(owned.map(({ key }) => read(context, key)))).flat();
  const topics = [...groupByKey(rows, ({ topic }) => topic)].map(([topic, same]) => {
    const sum = (of: "voices" | "endorsers" | "listers" | "posts"): number =>
      same.reduce((total, row) => total + row[of], 0);
    return {
      topic,
      voices: sum("voices"),
      endorsers: sum("endorsers"),
      listers: sum("listers"),
      posts: sum("posts"),
    };
  });
  topics.sort((one, other) => other.voices - one.voices || (one.topic < other.topic ? -1 : 1));
  return weighed(topics);
}

async function read({ graph, call, batches }: Context, key: string): Promise<readonly TopicRow[]> {
  const rows = await batches.load("topics", null, key, async (keys) =>
    groupByKey(await topicsByKey(graph, { keys: [...keys] }, call), (row) => row.key),
  );
  return rows ?? [];
}

function weighed(rows: readonly Omit<Topic, "weight">[]): Topic[] {
  const all = rows.reduce((sum, { voices }) => sum + voices, 0);
  return rows.map((row) => ({ ...row, weight: row.voices / all }));
}

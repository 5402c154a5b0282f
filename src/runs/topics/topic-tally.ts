/**
 * What an account is known for. Each person who endorses it on a topic, or puts it on a list of that name, is one voice; its
 * own posts are together less than one, however many there are: what others say counts more than what one says of oneself.
 */
import { LONGEST_TOPIC, topicName } from "../../graph/topics/topic-name.ts";

/** Posts of one's own on a topic that make half a voice. */
const HALF_A_VOICE = 5;
/** Fewer voices are no topic: one person, or five posts of one's own. */
const FEWEST_VOICES = 0.5;
/** Topics kept of one account. */
const MOST_TOPICS = 20;
/** Names of lists that say whom somebody knows, and nothing of what. */
const EMPTY = new Set(
  "list,lists,my list,friends,friend,family,people,people i know,favorites,favourites,follow,following,misc,other,others,stuff,general,starter pack".split(
    ",",
  ),
);

export interface KnownFor {
  readonly name: string;
  readonly voices: number;
  /** Distinct people. */
  readonly endorsers: number;
  readonly listers: number;
  /** Posts of its own. */
  readonly posts: number;
}

export class TopicTally {
  readonly #topics = new Map<string, { endorsers: Set<string>; listers: Set<string>; posts: number }>();

  add(
    word: string,
    said: { endorsers?: readonly string[]; listers?: readonly string[]; posts?: number },
  ): void {
    const name = topicName(word);
    if (name === "" || name.length > LONGEST_TOPIC || EMPTY.has(name)) return;
    const topic = this.#topics.get(name) ?? { endorsers: new Set(), listers: new Set(), posts: 0 };
    this.#topics.set(name, topic);
    for (const person of said.endorsers ?? []) topic.endorsers.add(person);
    for (const person of said.listers ?? []) topic.listers.add(person);
    topic.posts += said.posts ?? 0;
  }

  /** The topics that remain, the most voices first. */
  result(): KnownFor[] {
    return [...this.#topics]
      .map(([name, { endorsers, listers, posts }]) => ({
        name,
        voices: new Set([...endorsers, ...listers]).size + posts / (posts + HALF_A_VOICE),
        endorsers: endorsers.size,
        listers: listers.size,
        posts,
      }))
      .filter(({ voices }) => voices >= FEWEST_VOICES)
      .sort((one, other) => other.voices - one.voices || (one.name < other.name ? -1 : 1))
      .slice(0, MOST_TOPICS);
  }
}

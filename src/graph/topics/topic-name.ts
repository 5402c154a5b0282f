/** A topic as it is called in the graph: small letters, without #, hyphens and underscores read as spaces. */

/** The longest name of a topic, characters. */
export const LONGEST_TOPIC = 50;

export const topicName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^#/, "")
    .replace(/[-_\s]+/g, " ")
    .trim();

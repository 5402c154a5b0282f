/** Files of invented people for the benchmarks, in pieces, the same every time. */

const PEOPLE = 100_000;

/** The same numbers every time, 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Somebody does something to somebody, popular people more often; of each ten acts four are likes. */
function* acts(count: number) {
  const next = random(1);
  const kinds = ["like", "like", "like", "like", "share", "share", "reply", "mention", "quote", "link"];
  for (let n = 0; n < count; n++) {
    const actor = 1 + Math.floor(next() * PEOPLE);
    const target = 1 + Math.floor(next() ** 3 * PEOPLE);
    const at = new Date(Date.UTC(2026, 7, 1) + Math.floor(next() * 90 * 86_400) * 1_000).toISOString();
    const post = `${target}${1_000 + Math.floor(next() * 500)}`;
    yield { kind: kinds[n % kinds.length], actor, target: target === actor ? target + 1 : target, at, post };
  }
}

/** A table of acts. */
export function* interactionsCsv(count: number): Generator<string> {
  yield "network,actor,target,kind,at,post\n";
  for (const { kind, actor, target, at, post } of acts(count))
    yield `twitter,${actor},${target},${kind},${at},${post}\n`;
}
/** ActivityStreams 2.0, a like a line. */
export function* likeLines(count: number): Generator<string> {
  for (const { actor, target, at } of acts(count))
    yield `{"type":"Like","actor":"twitter:${actor}","object":"twitter:${target}","published":"${at}"}\n`;
}
/** An archive's posts of two kilobytes; what is written of it is little, what is read much. */
export function* tweets(bytes: number): Generator<string> {
  const text = "A sentence of some length, as people write them to each other every day. ".repeat(22);
  yield "window.YTD.tweets.part0 = [";
  let sent = 0;
  for (let n = 0; sent < bytes; n++) {
    const tweet = `${n === 0 ? "" : ","}{"tweet":{"id_str":"13736174567${String(n).padStart(8, "0")}","created_at":"Sun Mar 21 12:53:22 +0000 2021","full_text":"${text}","entities":{"user_mentions":[{"screen_name":"bob${n % PEOPLE}","id_str":"${1 + (n % PEOPLE)}"}]},"favorite_count":"2","retweet_count":"1"}}\n`;
    sent += tweet.length;
    yield tweet;
  }
  yield "]";
}

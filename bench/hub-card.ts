/**
 * The largest hub of a scored world over HTTP: its audience card, and its SPAM followers' 50th page against the first.
 * `npx tsx bench/hub-card.ts [accounts] [folder] [rounds]`. Data: the home folder that `bench/run.ts` left for so many accounts.
 */
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { median, post, quantile, serve } from "./measure.ts";

const [accounts = "100000", folder = "/tmp/gravitas-speed", rounds = "40"] = process.argv.slice(2);
/** The page that is compared with the first. */
const DEEP = 50;
/** Followers on a page, where there are enough for so many pages. */
const PAGE = 100;

const home = join(folder, `home-${accounts}`);
if (!existsSync(home)) throw new Error(`${home} is not there: run bench/run.ts ${accounts} ${folder} first.`);
const { url, stop } = await serve(home);

/** Asks again while a server that has just started takes longer than the deadline, three times at most. */
async function ask(query: string, patience = 3) {
  const { data, errors } = await post(url, query);
  if (errors === undefined) return data;
  if (patience > 0 && errors[0]?.extensions?.code === "DEADLINE_EXCEEDED") return ask(query, patience - 1);
  throw new Error(JSON.stringify(errors));
}

async function timed(query: string): Promise<number[]> {
  const times: number[] = [];
  // As many calls that are not counted warm the server up.
  for (let round = 0; round < 2 * Number(rounds); round++) {
    const begun = performance.now();
    await ask(query);
    if (round >= Number(rounds)) times.push(performance.now() - begun);
  }
  return times;
}

const ms = (times: readonly number[]): string =>
  `p50 ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;

try {
  const { nodes } = (
    await ask(
      "{ accounts(first: 1, orderBy: { field: FOLLOWERS, direction: DESC }) { nodes { id key audience { observed breakdown { quality count } } } } }",
    )
  ).accounts as {
    nodes: {
      id: string;
      key: string;
      audience: { observed: number; breakdown: { quality: string; count: number }[] };
    }[];
  };
  const [hub] = nodes;
  if (hub === undefined) throw new Error("Nobody has been scored: bench/run.ts did not come to its end.");
  const spam = hub.audience.breakdown.find(({ quality }) => quality === "SPAM")?.count ?? 0;
  const size = Math.min(PAGE, Math.floor(spam / DEEP));
  console.log(
    `${hub.key}: ${hub.audience.observed} followers, ${spam} of them SPAM; pages of ${size}; load ${loadavg()[0]?.toFixed(1)}`,
  );

  console.log(`an answer without a query ${ms(await timed("{ __typename }"))}`);
  const of = (fields: string) => `{ node(id: "${hub.id}") { ... on Account { ${fields} } } }`;
  const counts = "stated observed inactive automated breakdown { quality count share interval { low high } }";
  const card = `${counts} signals { name count share } groups { kind following sentence }`;
  console.log(`audience card            ${ms(await timed(of(`audience { ${card} }`)))}  bar 20 ms`);
  console.log(
    `the same with its growth ${ms(await timed(of(`audience { ${card} growth(bucket: MONTH) { undated points { at came left isBurst } } }`)))}`,
  );

  if (size === 0) console.log(`too few SPAM followers for ${DEEP} pages`);
  else {
    const page = (after: string | null) =>
      of(
        `followers(quality: [SPAM], first: ${size}${after === null ? "" : `, after: "${after}"`}) { nodes { key } pageInfo { endCursor } }`,
      );
    let after: string | null = null;
    for (let n = 1; n < DEEP; n++) after = (await ask(page(after))).node.followers.pageInfo.endCursor;
    // One after the other, twice: what warms up with time must not look like depth.
    const [first, deep] = [[...(await timed(page(null)))], [...(await timed(page(after)))]];
    first.push(...(await timed(page(null))));
    deep.push(...(await timed(page(after))));
    console.log(`first page of SPAM       ${ms(first)}`);
    console.log(
      `page ${DEEP}                  ${ms(deep)}  ratio ${(median(deep) / median(first)).toFixed(2)}, bar 2`,
    );
  }
} finally {
  await stop();
}

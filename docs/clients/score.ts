/**
 * A typed client of the API in one file and without a dependency: a score with its proof, then every change of it as it
 * happens. Run it against a started Gravitas: `npx tsx docs/clients/score.ts nora-lindqvist`, with GRAVITAS_TOKEN where one is
 * needed. Bigger clients let a generator make the types from schema/schema.graphql (docs/api.md).
 */
import { pathToFileURL } from "node:url";

export interface GravitasOptions {
  /** Such as `http://localhost:4000/graphql`. */
  readonly url: string;
  readonly token?: string | undefined;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly retryAfter?: number };
  }[];
}

/** A query with the types of its variables and of its data, which the text alone does not carry. */
export interface Operation<Data, Variables> {
  readonly text: string;
  /** Never there; carries the types. */
  readonly types?: (variables: Variables) => Data;
}

export interface ScoreCard {
  readonly user: {
    readonly id: string;
    readonly name: string | null;
    readonly score: {
      readonly value: number;
      readonly floor: number;
      readonly contributions: readonly {
        readonly network: string;
        readonly points: number;
        readonly sentence: string;
      }[];
    } | null;
  } | null;
}

export const scoreCard: Operation<ScoreCard, { slug: string }> = {
  text: `query ScoreCard($slug: String!) {
    user(slug: $slug) { id name score { value floor contributions { network points sentence } } }
  }`,
};

export interface ScoreChanged {
  readonly scoreChanged: {
    readonly difference: number;
    readonly to: { readonly value: number };
    readonly causes: readonly { readonly points: number; readonly sentence: string }[];
  };
}

export const scoreChanged: Operation<ScoreChanged, { scored: readonly string[] }> = {
  text: `subscription ScoreChanged($scored: [ID!]!) {
    scoreChanged(scored: $scored) { difference to { value } causes { points sentence } }
  }`,
};

/** Asks once; after RATE_LIMITED it waits for as long as the server says and asks again. */
export async function ask<Data, Variables>(
  options: GravitasOptions,
  { text }: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await post(options, "application/graphql-response+json", text, variables);
  const answer = (await response.json()) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error?.extensions?.code === "RATE_LIMITED") {
    await new Promise((resolve) => setTimeout(resolve, (error.extensions?.retryAfter ?? 1) * 1_000));
    return ask(options, { text }, variables);
  }
  return dataOf(answer);
}

/** Subscribes: the present state first, then every change. Ends with the connection; subscribe again to go on. */
export async function* watch<Data, Variables>(
  options: GravitasOptions,
  { text }: Operation<Data, Variables>,
  variables: Variables,
): AsyncGenerator<Data, void> {
  const response = await post(options, "text/event-stream", text, variables);
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      if (block.startsWith("event: complete")) return;
      // A block that begins with a colon only keeps the connection alive.
      if (block.startsWith("event: next\ndata: ")) yield dataOf(JSON.parse(block.slice(18)) as Answer<Data>);
    }
  }
}

function post(
  options: GravitasOptions,
  accept: string,
  query: string,
  variables: unknown,
): Promise<Response> {
  const headers = new Headers({ "content-type": "application/json", accept });
  if (options.token !== undefined) headers.set("authorization", `Bearer ${options.token}`);
  return fetch(options.url, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
}

function dataOf<Data>({ data, errors = [] }: Answer<Data>): Data {
  const [error] = errors;
  if (error !== undefined) throw new Error(`${error.extensions?.code ?? "ERROR"}: ${error.message}`);
  if (data == null) throw new Error("The answer holds no data.");
  return data;
}

async function main(slug: string, options: GravitasOptions): Promise<void> {
  const { user } = await ask(options, scoreCard, { slug });
  if (user?.score == null) return console.log(`${slug} is not known, or not scored yet.`);
  const { value, floor, contributions } = user.score;
  console.log(`${user.name ?? slug}: ${value.toFixed(1)}`);
  console.log(`${floor.toFixed(1)}  everyone starts here`);
  for (const { network, points, sentence } of contributions)
    console.log(`${points.toFixed(1)}  ${network}  ${sentence}`);
  for await (const { scoreChanged: change } of watch(options, scoreChanged, { scored: [user.id] })) {
    console.log(`${change.difference.toFixed(2)} to ${change.to.value.toFixed(1)}`);
    for (const { points, sentence } of change.causes) console.log(`  ${points.toFixed(2)}  ${sentence}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const url = process.env.GRAVITAS_URL ?? "http://localhost:4000/graphql";
  await main(process.argv[2] ?? "nora-lindqvist", { url, token: process.env.GRAVITAS_TOKEN });
}

/**
 * The table "what is known" of docs/imports.md, made anew from the fixtures of every network: a cell says `who` where some file
 * names the other side, `count` where some file counts it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type AccountRef, type Activity, isPost, type PostRef } from "../../src/networks/activity.ts";
import { importers, recognise } from "../../src/networks/index.ts";
import { networkInfos } from "../../src/networks/registry.ts";
import { fileOf, nobody } from "./reading.ts";

const columns = ["followers", "following", "own acts", "likes", "shares", "replies", "besides"] as const;
type Column = (typeof columns)[number];
interface Known {
  readonly who: Set<string>;
  readonly count: Set<string>;
}

/** Counts of an account or its posts, by what they count. */
const counted: Readonly<Record<string, Column>> = {
  followers: "followers",
  following: "following",
  likesReceived: "likes",
  sharesReceived: "shares",
  repliesReceived: "replies",
};

const same = (one: AccountRef, other: AccountRef): boolean =>
  one.network === other.network &&
  ((one.nativeId !== undefined && one.nativeId === other.nativeId) ||
    (one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase()) ||
    (one.nativeId === undefined && one.handle === undefined && one.name === other.name));

const ofSomebody = (object: AccountRef | PostRef): boolean => !isPost(object) || object.owner !== undefined;

/** Adds what an activity makes known of an account, `me` being whose file it is; null: of everybody in it alike. */
function learn(activity: Activity, me: AccountRef | null, { who, count }: Known): void {
  const isMine = (account: AccountRef): boolean => me !== null && same(account, me);
  const received = (column: string, actor: AccountRef): void => {
    who.add("own acts");
    if (!isMine(actor)) who.add(column);
  };
  switch (activity.type) {
    case "Follow":
      if (!isMine(activity.actor)) who.add("followers");
      if (!isMine(activity.object)) who.add("following");
      break;
    case "Like":
      received("likes", activity.actor);
      break;
    case "Announce":
      received("shares", activity.actor);
      break;
    case "Create":
      if (activity.inReplyTo && ofSomebody(activity.inReplyTo)) received("replies", activity.actor);
      if (activity.quote) received("shares", activity.actor);
      if (activity.mentions?.length) received("mentions", activity.actor);
      if (activity.links?.length) received("links", activity.actor);
      break;
    case "Add":
      received("lists", activity.actor);
      break;
    case "Endorse":
      received("endorsements", activity.actor);
      break;
    case "Metric":
      for (const name of Object.keys(activity.counts)) count.add(counted[name] ?? name);
  }
}

async function knownOf(network: string): Promise<Known> {
  const module = (await import(`./${network}/fixtures.ts`)) as { fixtures?: Record<string, string | Buffer> };
  const files = Object.entries(module.fixtures ?? {}).map(([name, content]) => fileOf(content, name));
  const known = { who: new Set<string>(), count: new Set<string>() };
  const read = files.flatMap((file) => {
    const importer = recognise(file);
    return importer?.network === network ? [{ file, importer }] : [];
  });
  const told = await Promise.all(
    read.map(({ file, importer }) => importer.subject?.(file).catch(() => null)),
  );
  const me = told.find((subject) => subject)?.account ?? { network, handle: "nora.example" };
  for (const { file, importer } of read) {
    const subject = me as AccountRef;
    for await (const item of importer.read(file, { ...nobody, subject, network: subject.network }))
      if ("activity" in item) learn(item.activity, importer.archive === null ? null : subject, known);
  }
  return known;
}

const besides = ["mentions", "lists", "endorsements", "links"];

function cell(column: Column, { who, count }: Known): string {
  if (column === "besides") return besides.filter((word) => who.has(word)).join(", ") || "-";
  const words = [...(who.has(column) ? ["who"] : []), ...(count.has(column) ? ["count"] : [])];
  return words.join(", ") || "-";
}

test("docs/imports.md says what is known of each network as its importers read it", async () => {
  const docs = readFileSync(new URL("../../docs/imports.md", import.meta.url), "utf8");
  const folder = new URL(".", import.meta.url);
  const networks = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/fixtures.ts`, folder)));
  const withImporters = new Set<string>(importers.flatMap(({ network }) => network ?? []));
  expect(new Set(networks)).toEqual(new Set([...withImporters].filter((name) => name !== "web")));
  const rows: string[] = [];
  for (const network of networks) {
    const known = await knownOf(network);
    const name = networkInfos.find(({ id }) => id === network)?.title;
    rows.push(`| ${[name, ...columns.map((column) => cell(column, known))].join(" | ")} |`);
  }
  expect(docs.split("\n").filter((line) => rows.includes(line))).toEqual(rows);
});

/**
 * Makes the files under `seeds/world` from the cast and the stories: `npx tsx seeds/make-world.ts`. The files are committed,
 * and a test holds them to what this makes. They can be read, changed and imported like anybody's files.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isoTime } from "./clock.ts";
import {
  type AccountRow,
  accountCells,
  accountColumns,
  csvText,
  followColumns,
  interactionColumns,
  userColumns,
} from "./csv.ts";
import { bought } from "./making/bought.ts";
import { castAccounts } from "./making/cast.ts";
import { toldNatively } from "./making/exports/export.ts";
import { exportsOf } from "./making/exports/index.ts";
import { neighbours } from "./making/neighbours.ts";
import { noraStories } from "./making/nora.ts";
import { smallStories } from "./making/stories.ts";
import { type ActFact, identityRow, type Story, statedRow } from "./making/story.ts";

const worldFolder = fileURLToPath(new URL("world/", import.meta.url));

/** These say what they state in folders of their own: counts of an archive belong to its clock. */
const toldElsewhere = new Set(["nora-lindqvist", "deal-alert"]);

/** Only the columns that some row fills, in the order of the format. */
function accountsText(rows: readonly AccountRow[]): string {
  const columns = accountColumns.filter((column) => rows.some((row) => row[column] !== undefined));
  return csvText(
    columns,
    rows.map((row) => accountCells(row, columns)),
  );
}

function castFiles(): [string, string][] {
  const rows = castAccounts.map((account) =>
    toldElsewhere.has(account.slug) || (account.slug === "tom-new" && account.network === "twitter")
      ? identityRow(account)
      : statedRow(account),
  );
  const users = castAccounts.map(({ slug, name, network, nativeId }) => [slug, name, network, nativeId]);
  return [
    ["cast/accounts.csv", accountsText(rows)],
    ["cast/users.csv", csvText(userColumns, users)],
  ];
}

/** Nobody likes or shares one post twice: a story that says so by chance is told once. */
function onceEach(acts: readonly ActFact[]): ActFact[] {
  const done = new Set<string>();
  return acts.filter((one) => {
    if (one.kind !== "LIKE" && one.kind !== "SHARE") return true;
    const act = `${one.network} ${one.actor} ${one.kind} ${one.target} ${one.post}`;
    return !done.has(act) && done.add(act);
  });
}

function tableFiles(story: Story): [string, string][] {
  const files: [string, string][] = [];
  const put = (name: string, text: string) => files.push([`${story.folder}/${name}`, text]);
  if (story.accounts?.length) put("accounts.csv", accountsText(story.accounts));
  if (story.follows?.length) {
    const sorted = [...story.follows].sort((a, b) => a.since - b.since);
    put(
      "follows.csv",
      csvText(
        followColumns,
        sorted.map((one) => [one.network, one.source, one.target, isoTime(one.since)]),
      ),
    );
  }
  if (story.acts?.length) {
    const sorted = [...story.acts].sort((a, b) => a.at - b.at);
    put(
      "interactions.csv",
      csvText(
        interactionColumns,
        sorted.map((one) => [one.network, one.actor, one.target, one.kind, isoTime(one.at), one.post]),
      ),
    );
  }
  return files;
}

/** Every story of the world, each by the folder name it is told under. */
export const worldStories = (): Story[] => [...noraStories(), bought(), ...smallStories(), neighbours()];

/** Archives of somebody, which have a clock of their own; all else needs none and is read in one go, from one folder. */
const archives = new Set(["nora-twitter", "nora-instagram", "nora-facebook", "nora-linkedin", "tom-twitter"]);
/** Of these, the ones whose connection is dead: what their formats cannot tell must not be heard of later elsewhere. */
const dead = new Set(["nora-facebook", "nora-linkedin"]);

/** Stories as one. Nobody likes or shares one post twice in it. */
function together(folder: string, stories: readonly Story[]): Story {
  return {
    folder,
    accounts: stories.flatMap(({ accounts }) => accounts ?? []),
    follows: stories.flatMap(({ follows }) => follows ?? []),
    acts: onceEach(stories.flatMap(({ acts }) => acts ?? [])),
  };
}

/** What a story's own formats tell, and what they leave to tables of ours. */
function exported(story: Story): { files: [string, string][]; rest: Story } {
  const once = { ...story, acts: onceEach(story.acts ?? []) };
  const { files, rest } = toldNatively(once, exportsOf[story.folder] ?? []);
  return { files: files.map(([path, text]) => [`${story.folder}/${path}`, text]), rest };
}

/** Every file of the world: path under `seeds/world` and its text. */
export function worldFiles(): Map<string, string> {
  const stories = worldStories();
  const own = stories.filter(({ folder }) => archives.has(folder)).map(exported);
  const others = stories.filter(({ folder }) => !archives.has(folder));
  const town = exported(together("town", others));
  const alive = own.map(({ rest }) => rest).filter(({ folder }) => !dead.has(folder));
  const { accounts = [], ...left } = together("town", [...alive, town.rest]);
  const silent = own.map(({ rest }) => rest).filter(({ folder }) => dead.has(folder));
  return new Map([
    ...castFiles(),
    // All who are met in several folders, before any of these: whoever is named by handle is known by id.
    ["cast/others.csv", accountsText(accounts)],
    ...[...own, town].flatMap(({ files }) => files),
    ...[...silent, left].flatMap(tableFiles),
  ]);
}

function writeWorld(): void {
  const files = worldFiles();
  rmSync(worldFolder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(worldFolder, path)), { recursive: true });
    writeFileSync(join(worldFolder, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeWorld();

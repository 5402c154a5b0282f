/**
 * A made world for the run's benchmark, as files for Neo4j's offline import tool with the properties that the importers write:
 * ten follows and ten interactions an account, popular accounts followed far more often (the largest hub has a hundredth of the
 * accounts as followers per million), a tenth of the accounts spam that is sold to a thousandth of the others.
 */
import { DAY_MS } from "../../src/durations.ts";
import { actId, metricId } from "../../src/imports/act-id.ts";
import { cell, createCsvFiles } from "../../src/imports/bulk/csv-files.ts";
import { claimLine } from "../../src/imports/write/claim.ts";
import type { InteractionKind } from "../../src/words.ts";
import { random } from "../generate.ts";

/** When the world ends: the clock of its only source. */
export const WORLD_END = Date.UTC(2026, 10, 1);
export const SOURCE = "csv:twitter";
const PER_ACCOUNT = 10;
const SPAM_SHARE = 0.1;
const kinds: readonly InteractionKind[] = [
  "LIKE",
  "LIKE",
  "LIKE",
  "LIKE",
  "SHARE",
  "SHARE",
  "REPLY",
  "MENTION",
  "QUOTE",
  "LIKE",
];

const accountColumns =
  ":ID,key,network,nativeId,handle,handleKey,name,claims:string[],updatedAt:long,createdAt:long,verified:boolean,hasBio:boolean,hasLocation:boolean,hasUrl:boolean,defaultImage:boolean,label";
const followColumns =
  ":START_ID,:END_ID,fromKey,toKey,since:long,precision,source,saidAt:long,imports:long[]";
const actColumns = ":START_ID,:END_ID,id,fromKey,toKey,at:long,precision,of,post,source,imports:long[]";
const metricColumns =
  ":ID(metric),id,observedAt:long,followers:long,following:long,posts:long,listed:long,imports:long[]";
const statedColumns = ":START_ID,:END_ID(metric),claims:string[]";

/** Writes the files into `folder`; their paths by name. */
export async function writeWorld(folder: string, accounts: number): Promise<ReadonlyMap<string, string>> {
  const csv = createCsvFiles(folder);
  const next = random(accounts);
  const below = (limit: number, skew = 1): number => Math.floor(limit * next() ** skew);
  const honest = Math.round(accounts * (1 - SPAM_SHARE));
  const keyOf = (account: number) => `twitter:${account + 1}`;
  let lines = 0;
  const add = async (name: string, header: string, line: string): Promise<void> => {
    csv.add(name, header, line);
    if (++lines % 10_000 === 0) await csv.drained();
  };

  for (let account = 0; account < accounts; account++) {
    const isSpam = account >= honest;
    const [handle, name] = [`user_${account + 1}`, `User ${account + 1}`];
    // A tenth of spam is made on a few days.
    const age = isSpam && next() < 0.1 ? 100 + (account % 7) : 30 + below(3_000);
    const createdAt = WORLD_END - age * DAY_MS - below(DAY_MS);
    const profile = {
      createdAt,
      hasBio: next() < (isSpam ? 0.4 : 0.8),
      hasLocation: next() < (isSpam ? 0.2 : 0.6),
      hasUrl: next() < 0.3,
      defaultImage: next() < (isSpam ? 0.3 : 0.05),
    };
    const claim = { import: 1, as: null, from: WORLD_END, until: WORLD_END, handle, name, profile };
    const { hasBio, hasLocation, hasUrl, defaultImage } = profile;
    const label = isSpam && account % 1_000 === 0 ? "SPAM" : null;
    const verified = account % 1_000 === 0 && !isSpam;
    const texts = [keyOf(account), "twitter", String(account + 1), handle, handle, name, claimLine(claim)];
    const rest = [
      WORLD_END,
      createdAt,
      verified || "",
      hasBio,
      hasLocation,
      hasUrl,
      defaultImage,
      cell(label),
    ];
    await add("accounts", accountColumns, `${account},${texts.map(cell).join()},${rest.join()}`);
    if (account % 10 === 0) {
      const id = metricId(keyOf(account), WORLD_END, null);
      const counts = isSpam
        ? [below(30), 300 + below(2_000), below(20), 0]
        : [below(5_000, 4), below(1_000, 2), below(10_000, 2), below(50, 4)];
      await add("metrics", metricColumns, `${account},${cell(id)},${WORLD_END},${counts.join()},1`);
      const told = ["followers", "following", "posts", "listed"].map((count, n) => [count, counts[n]]);
      const said = JSON.stringify([1, Object.fromEntries(told)]);
      await add("stated", statedColumns, `${account},${account},${cell(said)}`);
    }
  }

  const customers = Math.max(20, Math.round(accounts / 1_000));
  const follow = async (from: number, to: number, since: number): Promise<void> => {
    const cells = [keyOf(from), keyOf(to), since, "second", SOURCE].map(cell);
    await add("follows", followColumns, `${from},${to},${cells.join()},,1`);
  };
  // Followers one after the other, so that a set of their own keeps follows distinct; a third of honest follows are returned.
  const returned: number[][] = [];
  for (let from = 0; from < accounts; from++) {
    const isSpam = from >= honest;
    const followed = new Set<number>(returned[from]);
    const wanted = isSpam ? 15 : Math.round(PER_ACCOUNT * 0.7 * (0.2 + 1.6 * next()));
    // Spam of one campaign (500 accounts) goes to the same customers on the same days.
    const campaign = Math.floor((from - honest) / 500);
    for (let n = 0; n < wanted; n++) {
      const isSold = isSpam && n < 8;
      const to = isSold ? 1_000 + ((campaign * 37 + below(12) * 101) % customers) * 7 : below(honest, 3);
      if (to === from || to >= honest || followed.has(to)) continue;
      followed.add(to);
      const since = isSold
        ? WORLD_END - (40 + (campaign % 300)) * DAY_MS - below(2 * DAY_MS)
        : WORLD_END - below(1_000 * DAY_MS);
      await follow(from, to, since);
      if (isSpam || to < from || next() > 0.9) continue;
      const back = returned[to];
      if (back === undefined) returned[to] = [from];
      else back.push(from);
    }
    for (const to of returned[from] ?? []) await follow(from, to, WORLD_END - below(900 * DAY_MS));
    delete returned[from];
  }

  for (let n = 0; n < accounts * PER_ACCOUNT; n++) {
    const kind = kinds[n % kinds.length] as InteractionKind;
    const from = next() < 0.95 ? below(honest, 1.5) : honest + below(accounts - honest);
    const to = below(honest, 3);
    if (to === from) continue;
    const [fromKey, toKey] = [keyOf(from), keyOf(to)];
    const at = WORLD_END - below(120 * DAY_MS);
    const post = `twitter:post:${to + 1}${1_000_000_000 + n}`;
    const id = actId({ kind, fromKey, toKey, post, act: null, topic: null, list: null, at, of: "event" });
    const cells = [id, fromKey, toKey, at, "second", "event", post, SOURCE].map(cell);
    await add(kind, actColumns, `${from},${to},${cells.join()},1`);
  }
  return csv.close();
}

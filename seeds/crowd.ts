/**
 * A made-up crowd of any size: accounts with the skew of a real network, their follows and acts, and spam that is known
 * (`spam-labels.csv`, which is not imported). Deterministic for a seed. Nothing is held but a chunk of text per file and
 * what one account does, so a million accounts take the memory of a thousand.
 *
 * Shape: popularity is Zipf with an in-degree exponent of about 2.25 (Kwak et al. 2010: 2.276 for X); acts per account are
 * log-normal; about 40 % of the follows among ordinary accounts are mutual (MGTAB: 41.5 %).
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isoTime } from "./clock.ts";
import { actsOf } from "./crowd/acts.ts";
import { type Attraction, attractions } from "./crowd/attractions.ts";
import { followsOf } from "./crowd/follows.ts";
import { type Population, populationsOf } from "./crowd/population.ts";
import { profileRow } from "./crowd/profiles.ts";
import { spamLabel } from "./crowd/spam.ts";
import { accountCells, csvLine, followColumns, interactionColumns, openCsv } from "./csv.ts";

export interface CrowdOptions {
  /** Accounts, 100 to 1,000,000. */
  readonly size: number;
  readonly seed: number;
  /** Mean follows per account; default 10. */
  readonly followsPerAccount?: number;
  /** Mean acts per account in the last 90 days; default 6. */
  readonly actsPerAccount?: number;
  /** Accounts outside the crowd that it follows, with how many of it do; default: the small world's people. */
  readonly attractions?: readonly Attraction[];
}

export interface CrowdTotals {
  readonly accounts: number;
  readonly follows: number;
  readonly interactions: number;
  readonly spamAccounts: number;
  /** Files to import, accounts first. */
  readonly paths: readonly string[];
  /** Ground truth: `network,native_id,label` with `shell`, `aggressive` or (not spam itself) `buyer`. */
  readonly labels: string;
}

const profileColumns = [
  "network",
  "native_id",
  "handle",
  "name",
  "created_at",
  "verified",
  "has_bio",
  "has_location",
  "has_url",
  "default_image",
  "followers",
  "following",
  "posts",
  "listed",
  "observed_at",
] as const;

/** Accounts between two looks at how full the chunks of text are. */
const drainEvery = 64;

/** Writes `accounts.csv`, `follows.csv`, `interactions.csv` and `labels/spam-labels.csv` into `folder`. */
export async function writeCrowd(folder: string, options: CrowdOptions): Promise<CrowdTotals> {
  const { size, seed, followsPerAccount = 10, actsPerAccount = 6 } = options;
  const drawnTo = options.attractions ?? attractions;
  if (!Number.isInteger(size) || size < 100 || size > 1_000_000)
    throw new RangeError(`A crowd has 100 to 1,000,000 accounts, not ${size}.`);
  // The labels lie in a folder of their own: importing the crowd's files must not show the answers.
  mkdirSync(join(folder, "labels"), { recursive: true });
  const paths = ["accounts.csv", "follows.csv", "interactions.csv"].map((name) => join(folder, name));
  const labels = join(folder, "labels", "spam-labels.csv");
  const accountsFile = openCsv(paths[0]!, profileColumns);
  const followsFile = openCsv(paths[1]!, followColumns);
  const actsFile = openCsv(paths[2]!, interactionColumns);
  const labelsFile = openCsv(labels, ["network", "native_id", "label"]);
  const files = [accountsFile, followsFile, actsFile, labelsFile];
  const totals = { accounts: 0, follows: 0, interactions: 0, spamAccounts: 0 };
  for (const population of populationsOf(size, seed, { followsPerAccount, actsPerAccount })) {
    const drawn = drawnTo.filter((one) => one.network === population.network);
    for (let index = 0; index < population.size; index += 1) {
      accountsFile.write(csvLine(accountCells(profileRow(population, index), profileColumns)));
      const label = spamLabel(population, index);
      if (label) labelsFile.write(csvLine([population.network, nativeIdOf(population, index), label]));
      totals.accounts += 1;
      if (label && label !== "buyer") totals.spamAccounts += 1;
      const follows = followsOf(population, index, drawn);
      for (const { source, target, since } of follows)
        followsFile.write(`${population.network},${source},${target},${since ? isoTime(since) : ""}\n`);
      totals.follows += follows.length;
      for (const { actor, target, kind, at, post } of actsOf(population, index, follows)) {
        actsFile.write(`${population.network},${actor},${target},${kind},${isoTime(at)},${post}\n`);
        totals.interactions += 1;
      }
      if (index % drainEvery === 0) await Promise.all(files.map((file) => file.drained()));
    }
  }
  await Promise.all(files.map((file) => file.close()));
  return { ...totals, paths, labels };
}

function nativeIdOf(population: Population, index: number): string {
  return population.idOf(index);
}

/** The spam verdict of every account of a world, from what the graph measured and what networks state. */
import { DAY_MS } from "../durations.ts";
import { companyLabels } from "../spam/measures/company-labels.ts";
import { labelledPaths } from "../spam/measures/labelled-paths.ts";
import { countTalk } from "../spam/measures/talk.ts";
import type { GraphMeasures, Measured } from "../spam/measures/whole-graph.ts";
import type { SpamMeasures } from "../spam/measures.ts";
import { signals } from "../spam/signals/index.ts";
import { packVerdict } from "../spam/stored-verdict.ts";
import { judge } from "../spam/verdict-of.ts";
import { qualities } from "../words.ts";
import { ageDays, profileMeasures } from "./profile-measures.ts";
import { type AccountFacts, AUTOMATED_BIT, INACTIVE_BIT, type World } from "./world.ts";

/** Posts a day at which an account is taken to be run by a program; a label of its own, not spam. */
const AUTOMATED_POSTS_PER_DAY = 50;
/** Days without an act, for an account whose acts are known, after which it is called inactive; not spam either. */
const INACTIVE_DAYS = 90;
/** Share of a network's accounts with a label from which on the labels around an account are read through whom it follows. */
const WELL_LABELLED = 0.1;

const signalBit = new Map(signals.map(({ id }, bit) => [id, bit]));

export interface Judge {
  /** What is known of the account at a position. */
  measures(position: number): SpamMeasures;
  /** The verdict of the account at a position, by the evidence alone, as it is stored. */
  verdict(position: number): string;
  /** The verdict as two numbers: its band (position in `qualities`; a moderator's label stands above the evidence) and its signs, with the two labels. */
  summary(position: number): { readonly quality: number; readonly signs: number };
}

/** What is measured of a world, whose accounts stand where `indexOf` says for their internal ids. */
export function toMeasure({ accounts, follows, acts }: World, indexOf: (id: number) => number): Measured {
  return {
    follows,
    acts,
    indexOf,
    createdAt: (position) => accounts[position]?.createdAt ?? null,
    seeds: accounts.filter(({ trusted }) => trusted).map(({ id }) => id),
    distrusted: accounts.filter(({ distrusted }) => distrusted).map(({ id }) => id),
  };
}

/** A judge over a world, of which `measured` has one value per position. */
export function createJudge(world: World, measured: GraphMeasures): Judge {
  const trustedNetworks = networksOf(world, ({ trusted }) => trusted);
  const labelledNetworks = networksOf(world, ({ distrusted }) => distrusted);
  const lastAct = newestActs(world);
  const wellLabelled = wellLabelledNetworks(world);
  const known = wellLabelled.size === 0 ? null : labelsOf(world.accounts);
  const company = known && companyLabels(world.follows, known);
  const paths = known && labelledPaths(world.follows, known);
  const talk = countTalk(world.acts, measured.acts);
  const measures = (position: number): SpamMeasures => {
    const account = world.accounts[position];
    const at = (column: Float64Array | null, known: ReadonlySet<string> | true): number | null =>
      column !== null && (known === true || known.has(account?.network ?? ""))
        ? (column[position] as number)
        : null;
    const following = measured.following[position] as number;
    return {
      following,
      followers: measured.followers[position] as number,
      mutual: measured.mutual[position] as number,
      followedCrowd: following > 0 ? at(measured.followedCrowd, true) : null,
      trust: at(measured.trust, trustedNetworks),
      mutualTrust: at(measured.mutualTrust, trustedNetworks),
      labels: at(measured.labels, labelledNetworks),
      companyLabels: at(company, wellLabelled),
      labelledPaths: at(paths, wellLabelled),
      echoes: measured.echoes[position] as number,
      acts: measured.acts[position] as number,
      ...talk(position),
      groups: measured.found.measures(position),
      ...profileMeasures(world, position),
    };
  };
  return {
    measures,
    verdict(position) {
      const measured = measures(position);
      return packVerdict(judge(measured), measured);
    },
    summary(position) {
      const { quality, best } = judge(measures(position));
      const { label = null } = world.accounts[position] ?? {};
      let signs = labels(world, position, lastAct[position] as number);
      for (const { signal, points } of best.evidence)
        if (points > 0) signs |= 1 << (signalBit.get(signal.id) ?? 0);
      return { quality: qualities.indexOf(label ?? quality), signs };
    },
  };
}

const labelsOf = (accounts: readonly AccountFacts[]): Int8Array =>
  Int8Array.from(accounts, ({ trusted, distrusted }) => Number(distrusted) - Number(trusted));

/** Networks with labels of both kinds at so many accounts that having none of them around says something, too. */
function wellLabelledNetworks({ accounts }: World): ReadonlySet<string> {
  const counts = new Map<string, { all: number; genuine: number; spam: number }>();
  for (const { network, trusted, distrusted } of accounts) {
    const count = counts.get(network) ?? { all: 0, genuine: 0, spam: 0 };
    counts.set(network, count);
    count.all++;
    if (trusted) count.genuine++;
    if (distrusted) count.spam++;
  }
  const well = [...counts].filter(
    ([, { all, genuine, spam }]) => spam > 0 && genuine > 0 && genuine + spam >= WELL_LABELLED * all,
  );
  return new Set(well.map(([network]) => network));
}

const networksOf = (world: World, test: (account: AccountFacts) => boolean): ReadonlySet<string> =>
  new Set(world.accounts.filter(test).map(({ network }) => network));

/** Newest dated act of each account, milliseconds; 0 where none is known. */
function newestActs({ accounts, acts }: World): Float64Array {
  const newest = new Float64Array(accounts.length);
  for (let n = 0; n < acts.source.length; n++) {
    const source = acts.source[n] as number;
    newest[source] = Math.max(newest[source] as number, acts.at[n] as number);
  }
  return newest;
}

function labels(world: World, position: number, lastAct: number): number {
  const clock = world.clocks[position]?.at ?? 0;
  const inactive = lastAct > 0 && clock - lastAct > INACTIVE_DAYS * DAY_MS;
  const posts = world.stated.get(position)?.posts ?? 0;
  const automated = posts / Math.max(1, ageDays(world, position) ?? posts) >= AUTOMATED_POSTS_PER_DAY;
  return (inactive ? 1 << INACTIVE_BIT : 0) | (automated ? 1 << AUTOMATED_BIT : 0);
}

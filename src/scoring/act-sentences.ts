/** The sentences of factors made of acts: how many acts by how many people, what was discounted, what is only stated. */
import type { InteractionKind } from "../words.ts";
import type { ContributionKind } from "./factor.ts";
import type { Engager, NetworkInputs } from "./inputs.ts";
import { type CountedKind, statedActs } from "./measure-acts.ts";
import { counts, isWindowed } from "./per-act.ts";
import { rules } from "./rules.ts";
import { capital, count, isOne, number } from "./sentences.ts";

interface ActWords {
  readonly kinds: readonly CountedKind[];
  /** "like" and "likes". */
  readonly one: string;
  readonly many: string;
}

interface Tally {
  readonly acts: number;
  readonly people: number;
}

/** Acts of these kinds that count, and the distinct engagers behind them, among the engagers that pass. */
function tally(
  inputs: NetworkInputs,
  kinds: readonly InteractionKind[],
  passes: (engager: Engager) => boolean,
): Tally {
  let acts = 0;
  let people = 0;
  for (const engager of inputs.engagers) {
    if (!passes(engager)) continue;
    let own = 0;
    for (const act of engager.acts) if (kinds.includes(act.kind) && counts(act, rules)) own += 1;
    acts += own;
    if (own > 0) people += 1;
  }
  return { acts, people };
}

/** One fact about one kind of contribution of an acts factor. */
export function actSentence(kind: ContributionKind, inputs: NetworkInputs, words: ActWords): string {
  const kinds = words.kinds.map((counted) => counted.kind);
  if (kind === "SELF_ENGAGEMENT") {
    const { acts } = tally(inputs, kinds, (engager) => engager.self);
    return `${named(words, acts)} by other accounts of the same owner ${isOne(acts) ? "counts" : "count"} nothing.`;
  }
  if (kind === "SPAM_DISCOUNT") return spamSentence(inputs, words, kinds);
  const { acts, people } = tally(inputs, kinds, (engager) => !engager.self);
  const stated = statedSum(inputs, words.kinds);
  if (acts === 0) return stated > 0 ? capital(statedSentence(stated, inputs, words)) : noneKnown(words);
  const span = kinds.every(isWindowed) ? ` in ${rules.windowDays} days` : "";
  const seen = `${named(words, acts)} by ${count(people, "person", "people")}${span}`;
  return stated > acts ? `${seen}; the network states ${number(stated)}.` : `${seen}.`;
}

/** What is said where there is neither an act nor a stated count of them. */
export function noneKnown({ many }: Pick<ActWords, "many">): string {
  return `No ${many} are known yet.`;
}

function named({ one, many }: ActWords, n: number): string {
  return count(n, one, many);
}

/** Where nobody who acted is known: what the network states, and for which time. */
function statedSentence(stated: number, { accounts }: NetworkInputs, words: ActWords): string {
  const acts = named(words, stated);
  const unknown = isOne(stated) ? "who gave it is not known here" : "who gave them is not known here";
  if (!words.kinds.every(({ kind }) => isWindowed(kind)))
    return `${acts}, stated by the network; ${unknown}.`;
  const days = [...new Set(accounts.map((account) => account.stated.windowDays))];
  if (days.includes(null)) {
    return `${stated < 0.5 ? "" : "about "}${acts} in ${rules.windowDays} days, from a lifetime count that the network states; ${unknown}.`;
  }
  const span = days.length === 1 ? ` in ${count(days[0] ?? 0, "day")}` : "";
  return `${acts}${span}, stated by the network; ${unknown}.`;
}

function spamSentence(inputs: NetworkInputs, words: ActWords, kinds: readonly InteractionKind[]): string {
  const spam = tally(inputs, kinds, (engager) => !engager.self && engager.quality === "SPAM").acts;
  const doubtful = tally(inputs, kinds, (engager) => !engager.self && engager.quality === "SUSPICIOUS").acts;
  if (spam > 0)
    return `${named(words, spam)} by accounts that look like spam ${isOne(spam) ? "counts" : "count"} nothing.`;
  if (doubtful > 0)
    return `${named(words, doubtful)} by accounts that look doubtful ${isOne(doubtful) ? "counts" : "count"} less.`;
  return `Some of the stated ${words.many} may not be by real people, so they count a little less.`;
}

function statedSum(inputs: NetworkInputs, kinds: readonly CountedKind[]): number {
  let sum = 0;
  for (const account of inputs.accounts) {
    for (const counted of kinds) sum += statedActs(account, counted, rules) ?? 0;
  }
  return sum;
}

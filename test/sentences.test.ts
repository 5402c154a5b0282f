/** Every sentence of the ordered lists of factors, signals, causes and actions, and of reach and confidence, read at 0, 1, 2 and many. */
import { describe, expect, test } from "vitest";
import { authenticReach } from "../src/reach/authentic.ts";
import type { Cascade } from "../src/reach/cascades.ts";
import { directReach } from "../src/reach/direct.ts";
import { engagedReach } from "../src/reach/engaged.ts";
import { expectedPerPost } from "../src/reach/expected-per-post.ts";
import { secondDegree } from "../src/reach/second-degree.ts";
import { adviceFor } from "../src/scoring/advice/advice-for.ts";
import { actions } from "../src/scoring/advice/index.ts";
import { causeSentence } from "../src/scoring/cause-sentences.ts";
import { causeKinds } from "../src/scoring/causes.ts";
import { contributionKinds } from "../src/scoring/factor.ts";
import { models } from "../src/scoring/models/index.ts";
import { scoreOf } from "../src/scoring/score-of.ts";
import { measureOf } from "../src/spam/groups/group.ts";
import { type SpamMeasures, unmeasured } from "../src/spam/measures.ts";
import type { Signal } from "../src/spam/signal.ts";
import { signals } from "../src/spam/signals/index.ts";
import { interactionKinds, networkIds, qualities } from "../src/words.ts";
import { act, inputs, network, people, type World } from "./scoring/worlds.ts";

const numbers = [0, 1, 2, 1_204_567];
/** A lifetime count taken as its part of a window, or a standing, can be less than one. */
const partsToo = [0, 0.2, ...numbers];
const many = "(?:[02-9]|\\d\\d+|\\d[\\d,]*,\\d{3})";
const others = "(?:known |real |more |new |earlier |different |stated )?";

/** What is wrong with how a sentence is written; empty where nothing is. */
function faultsOf(sentence: string): string[] {
  const undated = sentence.replaceAll(/\d{1,2} [A-Z]\w+ \d{4}/g, "a day");
  const rules: readonly (readonly [fault: string, found: boolean])[] = [
    ["no capital or number first", !/^[A-Z0-9]/.test(sentence)],
    ["no full stop last", !/[^.\s]\.$/.test(sentence)],
    ["blanks", /\s\s|\s[.,;:]|^\s/.test(sentence)],
    ["not a word", /NaN|undefined|null|Infinity|\[object|-0\b/.test(sentence)],
    ["digits not apart", /\d{4}/.test(undated)],
    ["nothing of nothing", /\b0 of 0\b/.test(sentence)],
    ["about less", /about less/i.test(sentence)],
    ["one of many", new RegExp(`(?<![\\d.,])1 ${others}(?!is|has|was|less|follows)\\w+s\\b`).test(undated)],
    [
      "one are",
      new RegExp(`(?<![\\d.,])1 ${others}\\w+ (?:are|were|have|count|look|follow)\\b`).test(undated),
    ],
    [
      "many of one",
      new RegExp(
        `(?<![\\d.,])${many} ${others}(?:follower|account|person|like|share|reply|mention|list|act|fact|day|network|response|post|part|view|one)\\b`,
      ).test(undated),
    ],
    [
      "many is",
      new RegExp(`(?<!of )(?<![\\d.,])${many} ${others}\\w+s (?:is|was|has|counts|looks|follows)\\b`).test(
        undated,
      ),
    ],
  ];
  return rules.filter(([, found]) => found).map(([fault]) => `${fault}: ${sentence}`);
}

const faults = (sentences: Iterable<string>): string[] => [...sentences].flatMap(faultsOf);

test("the reader of sentences sees each kind of fault", () => {
  const wrong = [
    "less than 1 like.",
    "1 like",
    "1 like  by 1 person.",
    "NaN likes.",
    "1204 likes.",
    "0 of 0 followers look real.",
    "About less than 1 like.",
    "1 followers.",
    "1 follower are judged otherwise.",
    "1,204 follower.",
    "2 likes counts nothing.",
  ];
  expect(wrong.filter((sentence) => faultsOf(sentence).length === 0)).toEqual([]);
  expect(
    faults(["1 of 5 known followers looks like a real person.", "1,201 people, as of 1 May 2026."]),
  ).toEqual([]);
});

/** What can be known of one network, each with the number. */
function worldsWith(n: number): World[] {
  const few = Math.min(n, 1_001);
  const worlds: World[] = [];
  for (const quality of [...qualities, "SELF"] as const) {
    worlds.push({ followers: { [quality]: Math.round(n) } });
    worlds.push({ followers: { [quality]: Math.round(n), AUTHENTIC: 3 }, stated: { followers: 2_000_000 } });
  }
  for (const kind of interactionKinds) {
    for (const quality of qualities) {
      const engagers = people(few, [act(kind, kind === "LIST" ? 0 : null)], { quality });
      worlds.push(
        { engagers },
        { engagers, stated: { listed: 3_000, likesReceived: 3_000, windowDays: 90 } },
      );
    }
    worlds.push({ engagers: people(few, [act(kind), act(kind)], { self: true }) });
  }
  const told = { followers: n, listed: n, likesReceived: n, sharesReceived: n, repliesReceived: n };
  for (const windowDays of [null, 0, 1, 2, 90]) worlds.push({ stated: { ...told, windowDays } });
  worlds.push({ network: "wikipedia", stated: { views: n } });
  worlds.push({ network: "wikipedia", stated: { views: n, linksReceived: 5 } });
  for (const posts of numbers) worlds.push({ responses: { posts: Math.round(posts), received: n } });
  worlds.push({ standing: Math.min(1, n / 100) }, { daysOfData: n }, { status: "FROZEN" });
  return worlds;
}

describe("sentences of a score", () => {
  test.each(partsToo)("factors, networks and confidence at %d", (n) => {
    const said = new Set<string>();
    for (const world of worldsWith(n)) {
      const score = scoreOf(inputs(world));
      for (const { sentence } of [...score.contributions, ...score.networks]) said.add(sentence);
      for (const reason of score.confidence.reasons) said.add(reason);
      // A level is said by every version of the model that can still be asked for.
      for (const { factors } of models)
        for (const factor of factors) said.add(factor.sentence("GROSS", network(world)));
    }
    expect(faults(said)).toEqual([]);
    expect(said.size).toBeGreaterThan(10);
  });

  test("every kind of contribution is said of something", () => {
    const kinds = numbers.flatMap(worldsWith).flatMap((world) => scoreOf(inputs(world)).contributions);
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(contributionKinds));
  });

  test("causes, with and without a network", () => {
    const said = causeKinds.flatMap((cause) =>
      numbers.flatMap((count) =>
        numbers.flatMap((left) =>
          [null, "X"].map((on) => causeSentence({ cause, network: on, count, left })),
        ),
      ),
    );
    expect(faults(said)).toEqual([]);
  });

  test("advice, for every action", () => {
    const said: string[] = [];
    const advised = new Set<string>();
    for (const id of networkIds) {
      for (const n of [1, 2, 13, 140, 1_204_567]) {
        const worlds: World[] = [
          { network: id, stated: { followers: n }, followers: { SPAM: n } },
          { network: id, stated: { followers: n } },
          { network: id, stated: { followers: 9 * n }, followers: { SPAM: n, AUTHENTIC: 1 } },
          { network: id, responses: { posts: 1, received: n } },
          { network: id, responses: { posts: 10, received: 3 } },
        ];
        for (const world of worlds) {
          const other: World = {
            network: id === "twitter" ? "bluesky" : "twitter",
            followers: { AUTHENTIC: 40 },
          };
          for (const { action, sentence, heldFixed } of adviceFor(
            inputs(world, other),
            [],
            models[0]!,
            () => "X",
          )) {
            advised.add(action);
            said.push(sentence, ...heldFixed);
          }
        }
      }
    }
    expect(faults(said)).toEqual([]);
    expect(advised).toEqual(new Set(actions.map(({ kind }) => kind)));
  });
});

const groupSignals = new Map(
  Object.entries({
    "co-follow-twins": "TWINS",
    "bought-block": "BLOCK",
    lockstep: "LOCKSTEP",
    "follow-burst": "BURST",
    "creation-cohort": "COHORT",
  } as const),
);

/** An account of which everything is as much as `n`. */
function measuresOf(n: number): SpamMeasures {
  return {
    ...unmeasured,
    following: Math.max(n, 20),
    followers: n,
    mutual: n,
    followedCrowd: n,
    trust: n / 1e6,
    mutualTrust: n / 1e6,
    labels: n === 0 ? -1 : 1 / n,
    companyLabels: n === 0 ? -1 : 1 / n,
    labelledPaths: n === 0 ? -1 : 1 / n,
    echoes: n,
    acts: n,
    talkedTo: Math.max(n, 20),
    answeredBy: n,
    groups: { twins: n, block: n, lockstep: n, burst: n, cohort: n },
    stated: { followers: n, following: Math.max(n, 100), posts: n, listed: n, likesGiven: n },
    profile: { hasBio: n > 1, hasLocation: false, hasUrl: n > 0, defaultImage: n === 2, handle: "a12345" },
    ageDays: n,
  };
}

describe("sentences of a verdict", () => {
  /** A group has a least size: nobody is in a group of one. */
  const valuesOf = ({ id, threshold }: Signal) =>
    groupSignals.has(id) ? [0, threshold, 1_204_567] : numbers;

  test.each(signals.map((signal) => [signal.id, signal] as const))("%s", (_, signal) => {
    const said = valuesOf(signal).flatMap((n) => {
      const measures = measuresOf(n);
      const value = signal.measure(measures);
      return value === null ? [] : [signal.sentence(value, measures)];
    });
    expect(faults(said)).toEqual([]);
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  test("every kind of group is a signal", () => {
    expect(new Set(groupSignals.values())).toEqual(new Set(Object.keys(measureOf)));
  });
});

test("sentences of reach", () => {
  const said: string[] = [];
  const say = ({ sentence, method }: { sentence: string; method: string }) =>
    said.push(sentence, `Method: ${method}.`);
  for (const n of numbers) {
    const followers = { AUTHENTIC: n, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: 0 };
    const direct = directReach(n, 0);
    const engaged = engagedReach(n);
    const authentic = authenticReach(null, followers);
    const unjudged = authenticReach(n, { ...followers, AUTHENTIC: 0, INSUFFICIENT_EVIDENCE: 1 });
    for (const measure of [direct, engaged, authentic, unjudged]) say(measure);
    for (const sharers of numbers) {
      for (const sample of [null, { sampled: 2, accounts: 4 }]) {
        const seen = [n, n, n] as const;
        const cascade: Cascade = { sharers, isCut: n === 2, reached: n, seen, seenSquared: seen, sample };
        say(secondDegree(cascade));
        say(expectedPerPost(cascade, { direct, authentic, engaged }));
      }
    }
  }
  expect(faults(said)).toEqual([]);
});

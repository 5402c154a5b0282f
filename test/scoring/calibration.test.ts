/** Where the current model puts a population and reference profiles (docs/score.md, Calibration). */
import { describe, expect, test } from "vitest";
import { populations } from "../../bench/population.ts";
import { model } from "../../src/scoring/models/index.ts";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { act, inputs, people, type World } from "./worlds.ts";

const value = (...worlds: World[]) => scoreOf(inputs(...worlds)).value;

describe("a population drawn from cited percentiles (bench/population.ts)", () => {
  const { everybody, linked } = populations(model);
  const share = (from: number) => everybody.filter((score) => score >= from).length / everybody.length;

  test("half of all accounts lie below 15 to 19", () => {
    const median = everybody[everybody.length / 2] ?? 0;
    expect(median).toBeGreaterThan(15);
    expect(median).toBeLessThan(19);
  });
  test("2 to 4 % have 50 or more, a few in a thousand 65, hardly anybody 80", () => {
    expect(share(50)).toBeGreaterThan(0.02);
    expect(share(50)).toBeLessThan(0.04);
    expect(share(65)).toBeGreaterThan(0.0015);
    expect(share(65)).toBeLessThan(0.003);
    expect(share(80)).toBeLessThan(0.001);
  });
  test("an average linked person has 30 to 40", () => {
    const mean = linked.reduce((sum, score) => sum + score, 0) / linked.length;
    expect(mean).toBeGreaterThan(30);
    expect(mean).toBeLessThan(40);
  });
});

test("no audience and no engagement is at most 12", () => {
  expect(value({ stated: { followers: 0, posts: 5000, following: 2000 } })).toBeLessThanOrEqual(12);
});

test("an average active person with three linked networks lies between 30 and 40", () => {
  // Per network 150 followers, mostly real or too little known; 33 acts by 33 people, a month old.
  const standing = 0.2;
  const world: World = {
    followers: { AUTHENTIC: 70, INSUFFICIENT_EVIDENCE: 60, SUSPICIOUS: 10, SPAM: 10 },
    engagers: [
      ...people(20, [act("LIKE", 30, 5)], { standing }),
      ...people(8, [act("REPLY", 30, 5)], { standing }),
      ...people(5, [act("SHARE", 30, 5)], { standing }),
    ],
    standing,
  };
  const score = value(
    { ...world, network: "facebook" },
    { ...world, network: "instagram" },
    { ...world, network: "twitter" },
  );
  expect(score).toBeGreaterThan(30);
  expect(score).toBeLessThan(40);
});

describe("followers that a network states, and nothing else", () => {
  test.each([
    [100, 10, 16],
    [1_000, 16, 21],
    [10_000, 22, 27],
    [100_000, 28, 33],
    [1_000_000, 33, 38],
  ])("%i followers score between %i and %i", (followers, low, high) => {
    const score = value({ stated: { followers } });
    expect(score).toBeGreaterThan(low);
    expect(score).toBeLessThan(high);
  });
});

test("a hundred million followers with all that goes with them score between 88 and 96", () => {
  const followers = 1e8;
  const stated = {
    followers,
    listed: followers / 200,
    sharesReceived: followers / 100,
    mentionsReceived: followers / 50,
    likesReceived: followers / 10,
    windowDays: 90,
  };
  const score = value({ stated, standing: 1 });
  expect(score).toBeGreaterThan(88);
  expect(score).toBeLessThan(96);
});

describe("beside followers, other counts rank", () => {
  const followers = 10_000;
  test.each([
    ["list memberships", { listed: 500 }, { listed: 50 }],
    ["mentions received", { mentionsReceived: 2000 }, { mentionsReceived: 200 }],
    ["shares received", { sharesReceived: 2000 }, { sharesReceived: 200 }],
  ])("ten times the %s is worth at least 2 points", (_what, many, few) => {
    const at = (counts: object) => value({ stated: { followers, windowDays: 90, ...counts } });
    expect(at(many) - at(few)).toBeGreaterThan(2);
  });
});

/** Where model 1 puts reference profiles (design.md 4, Calibration). */
import { describe, expect, test } from "vitest";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { act, inputs, people, type World } from "./worlds.ts";

const value = (...worlds: World[]) => scoreOf(inputs(...worlds)).value;

test("no audience and no engagement is at most 12", () => {
  expect(value({ stated: { followers: 0, posts: 5000, following: 2000 } })).toBeLessThanOrEqual(12);
});

test("an average active person with three linked networks lies between 30 and 40", () => {
  // Per network 200 followers, mostly real or too little known; 33 acts by 33 people, a month old.
  const standing = 0.2;
  const world: World = {
    followers: { AUTHENTIC: 80, INSUFFICIENT_EVIDENCE: 100, SUSPICIOUS: 10, SPAM: 10 },
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
    [100, 10, 20],
    [1_000, 25, 34],
    [10_000, 36, 44],
    [100_000, 48, 56],
    [1_000_000, 57, 66],
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

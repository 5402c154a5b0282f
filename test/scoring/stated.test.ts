import { describe, expect, test } from "vitest";
import type { AccountInputs } from "../../src/scoring/inputs.ts";
import { rules } from "../../src/scoring/rules.ts";
import { realShare, statedInWindow, statedTotal, unseen } from "../../src/scoring/stated.ts";
import { actors, network, type World } from "./worlds.ts";

const accountOf = (world: World): AccountInputs => network(world).accounts[0] as AccountInputs;

describe("the share of real people assumed among the unseen", () => {
  test("is 0.9 with nobody judged, also beside many too little known", () => {
    expect(realShare(actors(), rules)).toBeCloseTo(0.9, 12);
    expect(realShare(actors({ INSUFFICIENT_EVIDENCE: 500 }), rules)).toBeCloseTo(0.9, 12);
  });

  test("follows those who were judged: 22 real and 58 spam give 0.4", () => {
    // (0.9 * 20 + 22) / (20 + 22 + 58) = 40 / 100
    expect(realShare(actors({ AUTHENTIC: 22, SPAM: 58 }), rules)).toBeCloseTo(0.4, 12);
  });
});

test("the unseen part is what is stated beyond everyone observed, own accounts included", () => {
  const seen = actors({ AUTHENTIC: 3, SPAM: 2, INSUFFICIENT_EVIDENCE: 1, SELF: 1 });
  expect(unseen(10, seen)).toBe(3);
  expect(unseen(5, seen)).toBe(0);
  expect(unseen(null, seen)).toBe(0);
});

describe("stated likes", () => {
  const likes = (world: World) => statedInWindow(accountOf(world), "likesReceived", rules);

  test("of a stated window count as they are", () => {
    expect(likes({ stated: { likesReceived: 40, windowDays: 30 }, ageDays: 900 })).toBe(40);
  });

  test("of a lifetime of 900 days count a tenth: the pace of 90 days", () => {
    expect(likes({ stated: { likesReceived: 40 }, ageDays: 900 })).toBeCloseTo(4, 12);
  });

  test("of an account younger than the window count whole", () => {
    expect(likes({ stated: { likesReceived: 40 }, ageDays: 10 })).toBe(40);
    expect(likes({ stated: { likesReceived: 40 }, ageDays: 0 })).toBe(40);
  });

  test("of an account of unknown age take it from the posts, one a day", () => {
    expect(likes({ stated: { likesReceived: 40, posts: 360 }, ageDays: null })).toBeCloseTo(10, 12);
  });

  test("of an account of which neither is known assume five years", () => {
    // 40 * 90 / 1825
    expect(likes({ stated: { likesReceived: 40 }, ageDays: null })).toBeCloseTo(1.972603, 6);
  });

  test("that nobody states stay unknown", () => {
    expect(likes({ stated: { windowDays: 90 } })).toBeNull();
  });
});

test("a total over accounts is null only where no account states it", () => {
  const [known, unknown] = [accountOf({ stated: { followers: 7 } }), accountOf({})];
  expect(statedTotal([known, unknown, known], "followers")).toBe(14);
  expect(statedTotal([unknown], "followers")).toBeNull();
});

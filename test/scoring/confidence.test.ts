import { expect, test } from "vitest";
import { scoreOf } from "../../src/scoring/score-of.ts";
import { act, inputs, people, type World } from "./worlds.ts";

const confidence = (...worlds: World[]) => scoreOf(inputs(...worlds)).confidence;

test("alice, followed by 270 real people for years, is scored with high confidence and without reservations", () => {
  // 0.3 + 0.7 * 270 / 300 = 0.93
  expect(confidence({ followers: { AUTHENTIC: 270 } })).toEqual({
    level: "HIGH",
    value: expect.closeTo(0.93, 12),
    reasons: [],
  });
});

test("nothing known and counts only are low, and say so", () => {
  expect(confidence({})).toEqual({ level: "LOW", value: 0.1, reasons: ["Nothing is known yet."] });
  expect(confidence({ stated: { followers: 9000 } })).toEqual({
    level: "LOW",
    value: 0.3,
    reasons: ["Known by stated counts only."],
  });
});

test("a newcomer with 10 people and 12 days of data is low", () => {
  // (0.3 + 0.7 * 10 / 40) * (1 - 0.5 * (1 - 12/90)) = 0.475 * 0.566667 = 0.269167
  expect(confidence({ followers: { AUTHENTIC: 10 }, daysOfData: 12 })).toEqual({
    level: "LOW",
    value: expect.closeTo(0.2691667, 6),
    reasons: ["Few observations: 10 people seen.", "12 days of data."],
  });
});

test("a frozen network costs up to half, by its share of the points, and is dated", () => {
  const { value, reasons } = confidence({ followers: { AUTHENTIC: 270 }, status: "FROZEN" });
  expect(value).toBeCloseTo(0.93 / 2, 12);
  expect(reasons).toEqual(["1 network without news since 12 October 2026."]);
});

test("undated likes and people too little known each lower it", () => {
  const engagers = people(270, [act("LIKE", null)]);
  // All acts undated: 0.93 * 0.7
  expect(confidence({ engagers })).toMatchObject({
    value: expect.closeTo(0.651, 12),
    reasons: ["270 acts without a date, spread over the window."],
  });
  expect(confidence({ followers: { INSUFFICIENT_EVIDENCE: 270 } })).toMatchObject({
    value: expect.closeTo(0.651, 12),
    reasons: ["Too little is known about most followers and engagers to tell how real they are."],
  });
});

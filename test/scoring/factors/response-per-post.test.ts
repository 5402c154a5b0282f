/** Response per post: nora's posts and what they are known to have set off. */
import { describe, expect, test } from "vitest";
import { responsePerPost as responsePerPostOf } from "../../../src/scoring/factors/response-per-post.ts";
import { rules } from "../../../src/scoring/rules.ts";
import { scoreOf } from "../../../src/scoring/score-of.ts";
import { inputs, network } from "../worlds.ts";

const factor = responsePerPostOf({ weight: 0.012, scale: 1 });
const measured = (posts: number, received: number) =>
  factor.measure(network({ responses: { posts, received } }), rules);

describe("response per post", () => {
  test("is a rate, smoothed by ten posts without an answer: 90 responses to 20 posts are 3", () => {
    expect(measured(20, 90)).toEqual({ gross: 3, withoutSelf: 3, net: 3 * 0.9 });
  });
  test("the ratio law: 100 shares from 10 posts count more than 100 from 1,000", () => {
    const score = (posts: number) =>
      scoreOf(
        inputs({ stated: { sharesReceived: 100, windowDays: 90 }, responses: { posts, received: 100 } }),
      ).value;
    expect(score(10)).toBeGreaterThan(score(1_000));
  });
  test("unknown is not zero, and not less than one's own archive brings", () => {
    const before = scoreOf(inputs({ stated: { followers: 500 } })).value;
    const after = scoreOf(
      inputs({ stated: { followers: 500 }, responses: { posts: 400, received: 3 } }),
    ).value;
    expect(factor.measure(network(), rules).gross).toBe(0);
    expect(after).toBeGreaterThanOrEqual(before);
  });
  test("says what it saw", () => {
    expect(factor.sentence("GROSS", network({ responses: { posts: 20, received: 90 } }))).toBe(
      "90 responses to 20 posts whose responses are known.",
    );
  });
});

/** What is advised: only what gains, only what a person can do without sleaze, most points first. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionKinds } from "../../../src/scoring/advice/action.ts";
import { adviceFor, LEAST_GAIN, type Reconnected } from "../../../src/scoring/advice/advice-for.ts";
import type { ScoreInputs } from "../../../src/scoring/inputs.ts";
import { model } from "../../../src/scoring/models/index.ts";
import { scoreOf } from "../../../src/scoring/score-of.ts";
import { anyInputs } from "../arbitraries.ts";
import { RUNS } from "../more.ts";
import { act, inputs, people, type World } from "../worlds.ts";

const titleOf = (network: string) => network.toUpperCase();
const advise = (from: ScoreInputs, reconnected: Reconnected[] = []) =>
  adviceFor(from, reconnected, model, titleOf);
const find = (from: ScoreInputs, action: string) => advise(from).find((advice) => advice.action === action);

const alice: World = {
  network: "twitter",
  followers: { AUTHENTIC: 240, INSUFFICIENT_EVIDENCE: 60 },
  engagers: people(8, [act("LIKE", 3)]),
};

test("whatever is known, advice gains, is in order, and is one of the listed actions", () => {
  fc.assert(
    fc.property(anyInputs, (from) => {
      const advice = advise(from);
      const points = advice.map((one) => one.points);
      expect(points.every((gain) => gain >= LEAST_GAIN)).toBe(true);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
      for (const { action, sentence, heldFixed } of advice) {
        expect(actionKinds).toContain(action);
        expect(sentence).toMatch(/^[A-Z].*\. It would add about \d+\.\d points?\.$/);
        expect(sentence).not.toMatch(/\b(buy|bought|follow back|mass)\b/i);
        expect(heldFixed.length).toBeGreaterThan(1);
      }
    }),
    RUNS,
  );
});

test("nobody known on no network is advised nothing", () => {
  expect(advise({ networks: [] })).toEqual([]);
});

describe("alice on X", () => {
  test("300 followers: 3 more people reply each week, 39 in the window", () => {
    const advice = find(inputs(alice), "CONVERSE");
    expect(advice?.sentence).toContain(
      "Answer and ask on TWITTER, so that 3 more people reply each week for 90 days.",
    );
    const replies = people(0, []);
    for (let n = 0; n < 39; n++)
      replies.push(
        ...people(1, [act("REPLY", (89 * (n + 0.5)) / 39)], {
          quality: "INSUFFICIENT_EVIDENCE",
          standing: 0,
        }),
      );
    const after = inputs({ ...alice, engagers: [...(alice.engagers ?? []), ...replies] });
    const gained = scoreOf(after).value - scoreOf(inputs(alice)).value;
    expect(advice?.points).toBeCloseTo(gained, 9);
  });

  test("three lists are worth more than the replies, and much more work", () => {
    const [first] = advise(inputs(alice));
    expect(first).toMatchObject({ action: "GET_LISTED", effort: "HIGH", network: "twitter" });
  });

  test("a few well answered posts: more are advised; two hundred of them: no more", () => {
    const posted = (posts: number) => inputs({ ...alice, responses: { posts, received: posts * 20 } });
    expect(find(posted(4), "POST")?.sentence).toContain("20 responses each");
    expect(find(posted(200), "POST")).toBeUndefined();
  });

  test("spam is only worth removing where the network states many that nobody has seen", () => {
    const spam = (stated: number | null) =>
      inputs({ ...alice, followers: { ...alice.followers, SPAM: 300 }, stated: { followers: stated } });
    expect(find(spam(null), "CLEAN_UP")).toBeUndefined();
    expect(find(spam(20_000), "CLEAN_UP")?.sentence).toContain("300 followers that look like spam");
  });

  test("Instagram without a known follower is to be connected; with none known elsewhere nobody can tell", () => {
    const instagram: World = { network: "instagram", stated: { followers: 5_000 } };
    const advice = find(inputs(alice, instagram), "CONNECT");
    expect(advice).toMatchObject({ network: "instagram", effort: "LOW" });
    expect(advice?.heldFixed.join(" ")).toContain("as real as those known on the other networks");
    expect(find(inputs(instagram), "CONNECT")).toBeUndefined();
    const bare = find(inputs(alice, { network: "instagram" }), "CONNECT");
    expect(bare?.sentence).toContain("half as many followers as on the smallest other network, 150.");
  });

  test("nobody can be asked to reply on Wikipedia, nor to post on Google+, nor to import who follows a page", () => {
    const everything = (network: string): World => ({
      network,
      followers: { SPAM: 300 },
      stated: { followers: 90_000 },
      responses: { posts: 4, received: 80 },
    });
    const on = (network: string) =>
      advise(inputs(alice, everything(network))).filter((one) => one.network === network);
    expect(on("wikipedia").map(({ action }) => action)).not.toContain("CONVERSE");
    expect(on("google-plus")).toEqual([]);
    const page = inputs(alice, { network: "facebook-pages", stated: { followers: 5_000 } });
    expect(find(page, "CONNECT")).toBeUndefined();
  });

  test("a silent network is to be connected again where others have told of it, and not where it would only age", () => {
    const silent = inputs({ ...alice, status: "FROZEN" });
    const told = inputs({ ...alice, engagers: people(30, [act("REPLY", 3)]) });
    const aged = inputs({ ...alice, engagers: people(8, [act("LIKE", 48)]) });
    const reconnect = (after: ScoreInputs) =>
      advise(silent, [{ network: "twitter", inputs: after }]).find(({ action }) => action === "RECONNECT");
    expect(reconnect(told)).toMatchObject({ effort: "LOW", network: "twitter" });
    expect(reconnect(aged)).toBeUndefined();
  });
});

/** What is supposed of a score: laws over random worlds, and small worlds worked out by hand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScoreInputs } from "../../../src/scoring/inputs.ts";
import { model } from "../../../src/scoring/models/index.ts";
import type { AddInteractions, Hypothesis } from "../../../src/scoring/what-if/hypothesis.ts";
import { stagesOf, whatIf } from "../../../src/scoring/what-if/what-if.ts";
import { interactionKinds, qualities } from "../../../src/words.ts";
import { anySeenWorld, anyWorld, networksOf } from "../arbitraries.ts";
import { NOTHING, RUNS } from "../more.ts";
import { act, inputs, people } from "../worlds.ts";

const place = (changes: readonly Hypothesis[]) =>
  changes.map((change, n) => ({ change, path: `changes[${n}]` }));
const suppose = (from: ScoreInputs, ...changes: Hypothesis[]) =>
  whatIf(
    from,
    stagesOf(from, place(changes)),
    changes.map(({ kind }) => kind),
    model,
  );

const anyone = fc
  .array(anyWorld, { minLength: 1, maxLength: 4 })
  .map((worlds) => ({ networks: networksOf(worlds) }));
const seenOnly = fc
  .array(anySeenWorld, { minLength: 1, maxLength: 4 })
  .map((worlds) => ({ networks: networksOf(worlds) }));
const count = fc.integer({ min: 1, max: 5_000 });
const network = "bluesky";
const acts = (some: Partial<AddInteractions> = {}): AddInteractions => ({
  kind: "ADD_INTERACTIONS",
  network,
  act: "SHARE",
  people: 1,
  times: 1,
  posts: 0,
  quality: "AUTHENTIC",
  overDays: 0,
  ...some,
});
const anyChange: fc.Arbitrary<Hypothesis> = fc.oneof(
  fc.record({
    kind: fc.constant("ADD_FOLLOWERS" as const),
    network: fc.constant(network),
    quality: fc.constantFrom(...qualities),
    count,
  }),
  fc
    .record({
      act: fc.constantFrom(...interactionKinds),
      people: fc.integer({ min: 1, max: 50 }),
      times: fc.integer({ min: 1, max: 5 }),
      posts: fc.nat({ max: 50 }),
      quality: fc.constantFrom(...qualities),
      overDays: fc.nat({ max: 89 }),
    })
    .map(acts),
);

describe("laws", () => {
  test("supposing nothing changes nothing", () => {
    fc.assert(
      fc.property(anyone, (from) => {
        const { before, after, difference, causes } = suppose(from);
        expect(after).toEqual(before);
        expect([difference, causes]).toEqual([0, []]);
      }),
      RUNS,
    );
  });

  test("more real followers never lower", () => {
    fc.assert(
      fc.property(anyone, count, (from, n) => {
        const { difference } = suppose(from, {
          kind: "ADD_FOLLOWERS",
          network,
          quality: "AUTHENTIC",
          count: n,
        });
        expect(difference).toBeGreaterThanOrEqual(-NOTHING);
      }),
      RUNS,
    );
  });

  test("more spam, following or acting, never raises", () => {
    fc.assert(
      fc.property(anyone, count, (from, n) => {
        const followers = suppose(from, { kind: "ADD_FOLLOWERS", network, quality: "SPAM", count: n });
        expect(followers.difference).toBeLessThanOrEqual(NOTHING);
      }),
      RUNS,
    );
    // Where all that counts was seen, and posts have no stated responses, their acts are nothing.
    fc.assert(
      fc.property(seenOnly, fc.constantFrom(...interactionKinds), (from, act) => {
        const spam = suppose(from, acts({ act, people: 40, quality: "SPAM" }));
        expect(Math.abs(spam.difference)).toBeLessThan(NOTHING);
      }),
      RUNS,
    );
  });

  test("more acts of real people on posts that are there never lower", () => {
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(...interactionKinds),
        fc.nat({ max: 89 }),
        (from, act, overDays) => {
          const { difference } = suppose(from, acts({ act, people: 7, times: 2, overDays }));
          expect(difference).toBeGreaterThanOrEqual(-NOTHING);
        },
      ),
      RUNS,
    );
  });

  test("followers that come and go again leave the score as it was", () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...qualities), count, (from, quality, n) => {
        const { after, before } = suppose(
          from,
          { kind: "ADD_FOLLOWERS", network, quality, count: n },
          { kind: "REMOVE_FOLLOWERS", network, quality, count: n },
        );
        expect(Math.abs(after.value - before.value)).toBeLessThan(NOTHING);
      }),
      RUNS,
    );
  });

  test("contributions sum to the value, causes to the difference", () => {
    fc.assert(
      fc.property(anyone, fc.array(anyChange, { maxLength: 4 }), (from, changes) => {
        const { after, difference, causes } = suppose(from, ...changes);
        const points = after.contributions.reduce((sum, line) => sum + line.points, model.floor);
        expect(Math.abs(points - after.value)).toBeLessThan(1e-9);
        const told = causes.reduce((sum, line) => sum + line.points, 0);
        expect(Math.abs(told - difference)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });
});

describe("alice, by hand", () => {
  const alice = inputs({
    network,
    followers: { AUTHENTIC: 90, SPAM: 10 },
    stated: { followers: 150, sharesReceived: 20, windowDays: 90 },
    responses: { posts: 10, received: 20 },
    engagers: people(3, [act("SHARE", 10)]),
  });

  test("ten more followers are seen and stated: what was unseen stays unseen", () => {
    const [stage] = stagesOf(
      alice,
      place([{ kind: "ADD_FOLLOWERS", network, quality: "AUTHENTIC", count: 10 }]),
    );
    const [known] = stage?.inputs.networks ?? [];
    expect(known?.followers).toMatchObject({ AUTHENTIC: 100, SPAM: 10 });
    expect(known?.accounts[0]?.followers).toMatchObject({ AUTHENTIC: 100, SPAM: 10 });
    expect(known?.accounts[0]?.stated.followers).toBe(160);
  });

  test("thirty shares by ten people over five posts", () => {
    const [stage] = stagesOf(alice, place([acts({ people: 10, times: 3, posts: 5, overDays: 20 })]));
    const [known] = stage?.inputs.networks ?? [];
    expect(known?.engagers).toHaveLength(13);
    // Ten people over 20 days: one every second day, the first a day before the clock.
    expect(known?.engagers.slice(3).map(({ acts: [first] }) => first?.age)).toEqual([
      1, 3, 5, 7, 9, 11, 13, 15, 17, 19,
    ]);
    expect(known?.accounts[0]).toMatchObject({
      stated: { sharesReceived: 50 },
      responses: { posts: 15, received: 50 },
      observed: { SHARE: { AUTHENTIC: 13 } },
    });
  });

  test("a hundred shares by a hundred people over ten posts beat those by one, and those over a thousand posts", () => {
    const many = suppose(alice, acts({ people: 100, posts: 10 })).difference;
    expect(many).toBeGreaterThan(suppose(alice, acts({ people: 1, times: 100, posts: 10 })).difference);
    expect(many).toBeGreaterThan(suppose(alice, acts({ people: 100, posts: 1_000 })).difference);
  });

  test("no more can go than are there; numbers have limits; a network without her is refused", () => {
    const gone = (n: number) =>
      suppose(alice, { kind: "REMOVE_FOLLOWERS", network, quality: "SPAM", count: n });
    expect(gone(10).difference).toBeGreaterThan(0);
    expect(() => gone(11)).toThrow("`changes[0].count` is 11, but only 10 such followers are known there.");
    expect(() => suppose(alice, acts({ people: 10_001 }))).toThrow("`changes[0].people` is 10001");
    expect(() => suppose(alice, acts({ overDays: 1.5 }))).toThrow("whole number from 0 to 89");
    expect(() => suppose(alice, acts({ people: 10_000, times: 3 }))).toThrow("30000 acts");
    expect(() => suppose(alice, acts({ network: "flickr" }))).toThrow("`changes[0].network`");
  });

  test("says what it does not model, each thing once", () => {
    const { heldFixed } = suppose(alice, acts(), acts({ act: "LIKE" }));
    expect(new Set(heldFixed).size).toBe(heldFixed.length);
    expect(heldFixed.join(" ")).toContain("None of them follows as well.");
    expect(heldFixed.join(" ")).toContain("as the last run found it");
  });
});

/** Two accounts of which a run found the same have one fingerprint; any difference makes another. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/runs/fingerprint.ts";
import type { FoundRow } from "../../src/runs/write-account-scores.ts";

const bob: FoundRow = {
  id: 1,
  key: "twitter:bob",
  score: 12.5,
  card: "[]",
  quality: "AUTHENTIC",
  standing: 0.25,
  verdict: "[1]",
  audience: "[2]",
  followers: 3,
  ranked: true,
  clock: 1_000,
  frozen: false,
  growth: null,
  days: null,
};

describe("fingerprint of a stored account", () => {
  it("is a whole number that a double holds, the same for the same", () => {
    expect(Number.isSafeInteger(fingerprintOf(bob))).toBe(true);
    expect(fingerprintOf({ ...bob })).toBe(fingerprintOf(bob));
  });

  it.each([
    { score: 12.500000001 },
    { card: "[ ]" },
    { quality: "SPAM" },
    { standing: 0 },
    { verdict: "[2]", audience: "[1]" },
    { followers: 4 },
    { ranked: false },
    { clock: 1_001 },
    { frozen: true },
    { growth: "[]" },
    { days: "[]" },
  ] as const)("differs with $0", (other) => {
    expect(fingerprintOf({ ...bob, ...other })).not.toBe(fingerprintOf(bob));
  });

  it("is no use where a query asks for values of exactly one run: an unchanged account keeps those of an older one", () => {
    const src = new URL("../../src/", import.meta.url);
    const exact = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(cypher|ts)$/.test(file))
      .filter((file) =>
        /\b(?!u\.)\w+\.run__(OTHER_)?SLOT__ = \$(run|past)\b(?!,)/.test(
          readFileSync(new URL(file, src), "utf8"),
        ),
      );
    expect(exact).toEqual([]);
  });
});

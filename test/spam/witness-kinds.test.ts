/** Which accounts stand behind each signal. */
import { describe, expect, it } from "vitest";
import { signals } from "../../src/spam/signals/index.ts";
import { witnessesOf } from "../../src/spam/witness-kinds.ts";

const ofTheProfile = ["silence", "no-likes", "blank-profile", "newness"];

describe("witnessesOf", () => {
  it("has somebody behind every signal but those of the profile", () => {
    const without = signals.filter(({ id }) => witnessesOf({ signal: id, direction: "FOR" }) === null);
    expect(without.map(({ id }) => id).sort()).toEqual([...ofTheProfile].sort());
  });

  it("names those who do not follow back where that speaks for spam, those who do where it speaks against", () => {
    expect(witnessesOf({ signal: "reciprocity", direction: "FOR" })).toBe("NOT_FOLLOWED_BACK");
    expect(witnessesOf({ signal: "reciprocity", direction: "AGAINST" })).toBe("FOLLOWED_BACK");
  });

  it("knows nobody behind a signal this program no longer has", () => {
    expect(witnessesOf({ signal: "gone", direction: "FOR" })).toBeNull();
  });
});

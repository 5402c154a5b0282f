/** When a Bluesky record was made, by its key and by its author. */
import { describe, expect, it } from "vitest";
import { timeOfTid, whenOf } from "../../../src/networks/bluesky/ids.ts";
import { at, tid } from "./fixtures.ts";

describe("Bluesky: times of record keys", () => {
  it("a key is a time in base 32; other words are none", () => {
    expect(timeOfTid(tid)).toBe(at);
    expect(timeOfTid("self")).toBeNull();
    expect(timeOfTid("2222222222222")).toBeNull();
  });

  it("a time that its author set to next year gives way to the key's, then to when it was seen", () => {
    expect(whenOf("2025-05-01T00:00:00Z", tid)).toMatchObject({ at });
    expect(whenOf("2025-05-01T00:00:00Z", "x", at)).toMatchObject({ at });
    expect(whenOf("2010-01-01T00:00:00Z", tid)).toMatchObject({ at: Date.UTC(2010, 0, 1) });
    expect(whenOf("yesterday", "x")).toBeUndefined();
  });
});

/** Times as files write them, and what cannot be one. */
import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/networks/reading/times.ts";

const NOON = Date.UTC(2020, 1, 29, 12);

describe("noon of February 29, 2020", () => {
  it.each([
    ["2020-02-29T12:00:00Z"],
    ["2020-02-29 12:00"],
    ["2020-02-29T12:00:00.000Z"],
    ["2020-02-29T14:00:00+0200"],
    ["2020-02-29t12:00:00 UTC"],
    ["Sat Feb 29 12:00:00 +0000 2020"],
    [String(NOON)],
    [NOON / 1000],
  ])("is %s", (written) => {
    expect(readTime(written)).toEqual({ at: NOON, precision: "second" });
  });

  it("is a whole day where no hour is written", () => {
    expect(readTime("2020-02-29")).toEqual({ at: Date.UTC(2020, 1, 29), precision: "day" });
  });
});

describe("a day that its month does not have is none, not the first of the next", () => {
  it.each([["2021-02-29"], ["2020-02-30T00:00:00Z"], ["2020-04-31 10:00"], ["2020-06-31T10:00:00+01:00"]])(
    "%s",
    (written) => expect(readTime(written)).toBeNull(),
  );
});

it("unknown is no time, and what cannot be one is a fault", () => {
  expect(["", "0", 0, null, undefined].map(readTime)).toEqual(Array(5).fill(undefined));
  expect(["yesterday", -1, Number.NaN, "2020-13-01", "1969-12-31T23:59:59Z", {}].map(readTime)).toEqual(
    Array(6).fill(null),
  );
});

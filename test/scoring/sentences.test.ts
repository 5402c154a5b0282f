import { expect, test } from "vitest";
import { count, date, list, number } from "../../src/scoring/sentences.ts";

test("counts read right at 0, 1, 2 and many", () => {
  expect([0, 1, 2, 1_204].map((n) => count(n, "follower"))).toEqual([
    "0 followers",
    "1 follower",
    "2 followers",
    "1,204 followers",
  ]);
  expect([999.6, 999_999, 1_234_567.2].map(number)).toEqual(["1,000", "999,999", "1,234,567"]);
  expect(count(1, "reply", "replies")).toBe("1 reply");
  expect(count(2, "reply", "replies")).toBe("2 replies");
});

test("decimal counts are rounded, a part of one is less than 1", () => {
  expect(number(58.97)).toBe("59");
  expect(count(0.2, "like")).toBe("less than 1 like");
  expect(count(0.7, "like")).toBe("1 like");
});

test("dates are UTC days", () => {
  expect(date(Date.UTC(2026, 9, 12, 23, 59))).toBe("12 October 2026");
});

test("lists read with commas and an and", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(list)).toEqual(["", "a", "a and b", "a, b and c"]);
});

/** Numbers by key, beyond the first table. */
import { expect, it } from "vitest";
import { createFingerprints } from "../../src/imports/bulk/fingerprints.ts";

it("the first number claimed for a key stays, however many keys follow", () => {
  const table = createFingerprints();
  const keys = 200_000;
  let known = 0;
  for (let n = 0; n < keys; n++) if (table.claim(`twitter:${n}`, n) !== null) known++;
  expect(known).toBe(0);
  expect(table.size).toBe(keys);
  for (let n = 0; n < keys; n += 997) {
    expect(table.claim(`twitter:${n}`, 7)).toBe(n);
    expect(table.get(`twitter:${n}`)).toBe(n);
  }
  expect(table.get("twitter:nobody")).toBeNull();
  expect(table.size).toBe(keys);
});

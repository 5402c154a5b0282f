/** Numbers by key, beyond the first table. */
import { expect, it } from "vitest";
import { idOf } from "../../src/imports/act-id.ts";
import { createFingerprints, fingerprintOf, fingerprintOfId } from "../../src/imports/bulk/fingerprints.ts";

it("the first number claimed for a key stays, however many keys follow", () => {
  const table = createFingerprints();
  const keys = 200_000;
  let known = 0;
  for (let n = 0; n < keys; n++) if (table.claim(fingerprintOf(`twitter:${n}`), n) !== null) known++;
  expect(known).toBe(0);
  expect(table.size).toBe(keys);
  for (let n = 0; n < keys; n += 997) {
    expect(table.claim(fingerprintOf(`twitter:${n}`), 7)).toBe(n);
    expect(table.get(fingerprintOf(`twitter:${n}`))).toBe(n);
  }
  expect(table.get(fingerprintOf("twitter:nobody"))).toBeNull();
  expect(table.size).toBe(keys);
});

it("ids that are digests tell themselves apart without another digest", () => {
  const table = createFingerprints();
  const ids = Array.from({ length: 200_000 }, (_, n) => fingerprintOfId(idOf("like", n)));
  expect(ids.every((id) => table.claim(id, 1) === null)).toBe(true);
  expect(ids.every((id) => table.get(id) === 1)).toBe(true);
  // Every bit is used: of so many numbers the largest come near to 2^32.
  expect(Math.max(...ids.slice(0, 10_000).map(([high]) => high))).toBeGreaterThan(0.99 * 2 ** 32);
  expect(Math.max(...ids.slice(0, 10_000).map(([, low]) => low))).toBeGreaterThan(0.99 * 2 ** 32);
});

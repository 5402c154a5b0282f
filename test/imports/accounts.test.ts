/** Accounts of a bulk load: a number for each, whatever its id looks like. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { createAccounts } from "../../src/imports/bulk/accounts.ts";
import { fingerprintOfNumber, wholeNumber } from "../../src/imports/bulk/whole-numbers.ts";
import { accountKey } from "../../src/imports/identity.ts";
import type { AccountRef } from "../../src/networks/activity.ts";

const x = { network: "twitter" } as const;

it("numbers, other ids and handles, each in the order met", () => {
  const accounts = createAccounts();
  const refs: AccountRef[] = [
    { ...x, nativeId: "12" },
    { ...x, nativeId: "012" },
    { ...x, nativeId: "0" },
    { ...x, handle: "Nora" },
    { ...x, nativeId: "nora" },
    { network: "mastodon", nativeId: "12" },
    { ...x, nativeId: "1373617456712345678" },
    { ...x, nativeId: "1373617456712345679" },
    { ...x, nativeId: "999999999999999" },
  ];
  expect(refs.map(accounts.numberOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(refs.map(accounts.numberOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(accounts.numberOf({ ...x, handle: "nORA" })).toBe(3);
  expect(accounts.keys).toEqual(refs.map(accountKey));
  expect([...accounts.handles]).toEqual([[3, "nORA"]]);
});

it("as a Map of keys would number them, beyond the first table", () => {
  const accounts = createAccounts();
  const numbers = new Map<string, number>();
  const id = fc.oneof(
    fc.nat(30_000).map(String),
    fc.maxSafeNat().map(String),
    fc.stringMatching(/^[0-9a-c]{1,4}$/),
  );
  fc.assert(
    fc.property(fc.array(id, { minLength: 200, maxLength: 200 }), (ids) => {
      for (const nativeId of ids) {
        const key = `twitter:${nativeId}`;
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        expect(accounts.numberOf({ ...x, nativeId })).toBe(numbers.get(key));
      }
    }),
    { numRuns: 60 },
  );
  expect(accounts.keys).toEqual([...numbers.keys()]);
});

it("only what is written in the one usual way is a number", () => {
  expect(["7", "100", "999999999999999"].map(wholeNumber)).toEqual([7, 100, 999_999_999_999_999]);
  expect(["", "0", "07", "1e3", "1.0", "-1", "+1", " 1", "1000000000000000", "٣"].map(wholeNumber)).toEqual(
    Array(10).fill(null),
  );
});

it("no two numbers have one fingerprint, and none has 0 for its second half", () => {
  const largest = 999_999_999_999_999;
  const near = [1, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 33, largest];
  const number = fc.oneof(fc.constantFrom(...near), fc.integer({ min: 1, max: largest }));
  fc.assert(
    fc.property(fc.uniqueArray(number, { minLength: 2, maxLength: 50 }), (numbers) => {
      const found = numbers.map(fingerprintOfNumber);
      expect(new Set(found.map(String)).size).toBe(numbers.length);
      expect(found.every(([, second]) => second > 0)).toBe(true);
    }),
  );
});

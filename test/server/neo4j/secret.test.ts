/** The key of pseudonyms: made once, for the owner's eyes. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pseudonymsBy } from "../../../src/imports/pseudonym.ts";
import { secretOf } from "../../../src/server/neo4j/secret.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gravitas-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("is made once, and nobody else may read it", () => {
  const first = secretOf(folder);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(secretOf(folder)).toBe(first);
  expect(statSync(join(folder, "secret.key")).mode & 0o777).toBe(0o600);
});

it("makes other pseudonyms of one mail address in another folder", () => {
  const other = join(folder, "other");
  const mail = "nora@example.org";
  expect(pseudonymsBy(secretOf(folder))(mail)).not.toBe(pseudonymsBy(secretOf(other))(mail));
  expect(pseudonymsBy(secretOf(folder))(" Nora@Example.org")).toBe(pseudonymsBy(secretOf(folder))(mail));
});

/** `gravitas import --dry-run` reads without a database: no Neo4j is started or asked, and who left stays left out. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { suppressionKey } from "../../src/imports/suppression.ts";
import { suppressionBookOf } from "../../src/server/suppression-file.ts";

const folder = mkdtempSync(join(tmpdir(), "gravitas-dry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = new URL("../../src/server/bin.js", import.meta.url).pathname;
const home = join(folder, "home");
const follows = join(folder, "follows.txt");

it("reports without a server, and leaves out whom the suppression book names", () => {
  // Alice (10), Carol (30) and Dave (40) follow Bob (20); Carol has left.
  writeFileSync(follows, "10 20\n30 20\n40 20\n");
  const book = suppressionBookOf(home);
  book.add([suppressionKey(book.secret).account("twitter:30")]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "import", follows, "--network", "twitter", "--dry-run", "--json"],
    { env: { ...process.env, GRAVITAS_HOME: home, NEO4J_URI: "" }, encoding: "utf8" },
  );
  expect(stderr).toContain("nothing was written");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ number: null, read: 3, accepted: 2, skipped: 1, scores: [] });
  // A server would have left its log.
  expect(existsSync(join(home, "neo4j.log"))).toBe(false);
}, 180_000);

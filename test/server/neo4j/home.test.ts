import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GravitasError } from "../../../src/errors.ts";
import { folderError } from "../../../src/server/neo4j/files.ts";
import { claimServing, openHome } from "../../../src/server/neo4j/home.ts";
import { temporaryFolder } from "./fake-tools.ts";

function errorOf(work: () => unknown): GravitasError {
  try {
    work();
  } catch (error) {
    return error as GravitasError;
  }
  throw new Error("nothing was thrown");
}

test("the home and its folders are for the owner only", () => {
  const home = openHome(join(temporaryFolder(), ".gravitas"));
  for (const folder of [home.folder, home.neo4j, home.leases]) {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
});

test("a second start on the same folder is refused with the pid of the first", () => {
  const folder = join(temporaryFolder(), ".gravitas");
  const claim = claimServing(folder);
  const error = errorOf(() => claimServing(folder));
  expect(error.code).toBe("HOME_IN_USE");
  expect(error.message).toBe(`Another Gravitas (pid ${process.pid}) is using ${folder}/.`);
  expect(error.hint).toBe("Stop it, or choose another folder with GRAVITAS_HOME.");
  claim.release();
  claimServing(folder).release();
});

test("a home that is a file is not writable, and says which variable chooses another", () => {
  const file = join(temporaryFolder(), "home");
  writeFileSync(file, "");
  const error = errorOf(() => openHome(file));
  expect(error.code).toBe("HOME_NOT_WRITABLE");
  expect(error.message).toContain(file);
  expect(error.hint).toContain("GRAVITAS_HOME");
});

test.each([
  ["ENOSPC", "DISK_FULL"],
  ["EDQUOT", "DISK_FULL"],
  ["EACCES", "HOME_NOT_WRITABLE"],
  ["EROFS", "HOME_NOT_WRITABLE"],
  ["ENOENT", "HOME_NOT_WRITABLE"],
])("%s of the operating system is %s", (errno, code) => {
  const error = Object.assign(new Error(errno), { code: errno });
  expect(folderError(error, ".gravitas", "GRAVITAS_HOME")).toMatchObject({ code });
});

test("a bug is not disguised as a folder problem", () => {
  const bug = new TypeError("x is undefined");
  expect(folderError(bug, ".gravitas", "GRAVITAS_HOME")).toBe(bug);
});

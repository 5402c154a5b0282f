/** Folders and small files of the home and cache folders: owner-only, replaced as a whole, failures in plain words. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { GravitasError } from "../../errors.ts";

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/** The errno name of a failed file operation, or null. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** ENOENT too: Node reports it for a recursive mkdir on a read-only file system. */
const notWritable = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR", "ENOENT"]);

/** An error of the catalogue for a file operation that failed below `folder`; anything else comes back as it is. */
export function folderError(error: unknown, folder: string, variable: string): unknown {
  const errno = errnoOf(error);
  if (errno === "ENOSPC" || errno === "EDQUOT") return diskFull(folder, variable, error);
  if (errno === null || !notWritable.has(errno)) return error;
  return new GravitasError("HOME_NOT_WRITABLE", `Cannot write in ${folder} (${errno}).`, {
    hint: `Make it a folder you may write in, or choose another with ${variable}.`,
    cause: error,
  });
}

export function diskFull(folder: string, variable: string, cause?: unknown): GravitasError {
  return new GravitasError("DISK_FULL", `No space left on the disk of ${folder}. What was there is kept.`, {
    hint: `Free some space and start again, or choose a folder on another disk with ${variable}.`,
    cause,
  });
}

/** Runs file work and throws its failures as errors of the catalogue. */
export function inFolder<T>(folder: string, variable: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw folderError(error, folder, variable);
  }
}

export function ownerFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: ownerOnlyFolder });
}

/** Writes beside the file and renames, so that a reader never sees half of it. */
export function ownerFile(path: string, content: string): void {
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, content, { mode: ownerOnlyFile });
  renameSync(beside, path);
}

/** Keys of a home folder, each made once; another folder makes other pseudonyms of the same mail address. */
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { errnoOf, inFolder } from "./files.ts";
import { openHome, readIfThere } from "./home.ts";

const KEY_BYTES = 32;
const ownerOnly = 0o600;

/** The key of pseudonyms. Throws HOME_NOT_WRITABLE or DISK_FULL. */
export function secretOf(name: string): string {
  return keyIn(name, openHome(name).secret);
}

/** Reads a key of the home, or makes it; of two processes that make it at once the first has made it. */
export function keyIn(name: string, path: string): string {
  return inFolder(name, "GRAVITAS_HOME", () => {
    const made = randomBytes(KEY_BYTES).toString("hex");
    try {
      if (!readIfThere(path)) writeFileSync(path, `${made}\n`, { mode: ownerOnly, flag: "wx" });
    } catch (error) {
      if (errnoOf(error) !== "EEXIST") throw error;
    }
    return readIfThere(path)?.trim() ?? made;
  });
}

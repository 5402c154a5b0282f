/** The key of pseudonyms, made once for each home folder; another folder makes other pseudonyms of the same mail address. */
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { errnoOf, inFolder } from "./files.ts";
import { openHome, readIfThere } from "./home.ts";

const KEY_BYTES = 32;
const ownerOnly = 0o600;

/** Reads the key, or makes it; of two processes that make it at once the first has made it. Throws HOME_NOT_WRITABLE or DISK_FULL. */
export function secretOf(name: string): string {
  const { secret } = openHome(name);
  return inFolder(name, "GRAVITAS_HOME", () => {
    const made = randomBytes(KEY_BYTES).toString("hex");
    try {
      if (!readIfThere(secret)) writeFileSync(secret, `${made}\n`, { mode: ownerOnly, flag: "wx" });
    } catch (error) {
      if (errnoOf(error) !== "EEXIST") throw error;
    }
    return readIfThere(secret)?.trim() ?? made;
  });
}

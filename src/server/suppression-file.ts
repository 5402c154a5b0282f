/**
 * The suppression book of a home folder: `suppression.key` and, one hash a line, `suppressed`. Both lie outside the graph, so a
 * back-up of the graph that is restored, and an emptied graph, learn from them who must stay away. Back them up with the folder.
 */
import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SuppressionBook } from "../privacy/suppression-book.ts";
import { inFolder } from "./neo4j/files.ts";
import { openHome, readIfThere } from "./neo4j/home.ts";
import { keyIn } from "./neo4j/secret.ts";

const ownerOnly = 0o600;

/** Opens the book of a home folder; the key is made where there is none. Throws HOME_NOT_WRITABLE or DISK_FULL. */
export function suppressionBookOf(name: string): SuppressionBook {
  const { folder } = openHome(name);
  const path = join(folder, "suppressed");
  const secret = keyIn(name, join(folder, "suppression.key"));
  const read = (): string[] => [
    ...new Set((readIfThere(path) ?? "").split("\n").filter((line) => line !== "")),
  ];
  return {
    secret,
    read,
    add(hashes) {
      const known = new Set(read());
      const more = hashes.filter((hash) => !known.has(hash));
      if (more.length === 0) return;
      inFolder(name, "GRAVITAS_HOME", () => {
        const file = openSync(path, "a", ownerOnly);
        try {
          appendFileSync(file, `${more.join("\n")}\n`);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
      });
    },
    remove(hashes) {
      const rest = read().filter((hash) => !hashes.includes(hash));
      inFolder(name, "GRAVITAS_HOME", () => {
        writeFileSync(`${path}.new`, rest.map((hash) => `${hash}\n`).join(""), { mode: ownerOnly });
        renameSync(`${path}.new`, path);
      });
    },
  };
}

/**
 * Finds every file behind the paths given to an import: folders, zips, tars, gz and single files, in any mixture. Nothing is
 * unpacked to disk, links out of a folder are not followed, media are counted and left closed.
 */
import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { GravitasError } from "../../errors.ts";
import { exportOf } from "./export-of.ts";
import type { Found } from "./found.ts";
import { beginningOf, foundFile } from "./found-file.ts";
import { isZip } from "./head.ts";
import { isLeftover, isMedia, isSpreadsheet } from "./skip.ts";
import { findInTar } from "./tar.ts";
import { isTar } from "./tar-header.ts";
import { findInZip } from "./zip.ts";

async function* findInFile(
  path: string,
  name: string,
  archive: string,
  input: string,
): AsyncGenerator<Found> {
  const file = { path: name, archive, location: path, input, open: async () => createReadStream(path) };
  const begun = await beginningOf(file);
  const { head, isPacked } = begun;
  if (!isPacked && isZip(head.bytes) && !isSpreadsheet(path)) yield* findInZip(path, exportOf(path));
  else if (isTar(head.bytes)) yield* findInTar(path, exportOf(path), isPacked);
  else yield* foundFile({ ...file, size: (await stat(path)).size }, begun);
}

async function* findInFolder(root: string): AsyncGenerator<Found> {
  const real = await realpath(root);
  const seen = new Set<string>();
  let media = 0;
  const folders = [""];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const where = await realpath(join(root, folder));
    if (seen.has(where)) continue;
    seen.add(where);
    const names = (await readdir(join(root, folder))).sort();
    for (const name of names) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      if (isLeftover(name)) continue;
      const unread = { kind: "unread", path: inside, archive: root, count: 1 } as const;
      const target = await realpath(join(root, inside)).catch(() => null);
      if (target === null || (target !== real && !target.startsWith(real + sep))) {
        yield { ...unread, code: "BROKEN_ARCHIVE", reason: "not read: a link that leads out of the folder" };
        continue;
      }
      const about = await stat(target);
      if (about.isDirectory()) folders.push(inside);
      else if (!about.isFile())
        yield { ...unread, code: "NOT_RECOGNISED", reason: "not read: neither a file nor a folder" };
      else if (isMedia(name)) media++;
      else yield* findInFile(join(root, inside), inside, root, root);
    }
  }
  if (media > 0)
    yield { kind: "unread", path: root, archive: root, code: null, reason: "not read: media", count: media };
}

/**
 * Every file behind `paths`, folder by folder and in the order of the paths; each can be opened at once or later. Files
 * given singly belong to the folder they lie in.
 * @throws NO_SUCH_INPUT before anything is yielded when a path does not exist.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Found> {
  const inputs = paths.map((path) => resolve(path));
  const about = await Promise.all(
    inputs.map((path) =>
      stat(path).catch((cause: unknown) => {
        throw new GravitasError(
          "NO_SUCH_INPUT",
          `There is no file or folder ${path}, or it may not be read.`,
          {
            hint: "Check the path; nothing has been imported.",
            cause,
          },
        );
      }),
    ),
  );
  const done = new Set<string>();
  for (const [index, path] of inputs.entries()) {
    if (done.has(path)) continue;
    done.add(path);
    if (about[index]?.isDirectory()) yield* findInFolder(path);
    else yield* findInFile(path, basename(path), dirname(path), path);
  }
}

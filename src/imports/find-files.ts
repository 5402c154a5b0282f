/** The first steps of an import: the files behind the paths, whose format each is, whose archives they are, and who must stay away. */
import { GravitasError } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import { importers as registry } from "../networks/index.ts";
import { findInputs } from "./files/find-inputs.ts";
import { faultOf } from "./import-file.ts";
import type { ImportOptions } from "./import-options.ts";
import type { UnreadFile } from "./import-report.ts";
import { recogniseAll } from "./recognise.ts";
import { findSubjects, type OwnedFile } from "./subjects.ts";
import { Suppression } from "./suppression.ts";
import { SUPPRESSED } from "./without-suppressed.ts";

export interface FoundFiles {
  readonly files: readonly OwnedFile[];
  /** What is not read, and why. */
  readonly faults: readonly UnreadFile[];
  readonly suppressed: Suppression | undefined;
}

/**
 * @param graph null where there is none, or none yet: then the suppression list is the one of the options
 * @throws NO_SUCH_INPUT; and, where no file can be read, what stands in the way of the first
 */
export async function findFiles(graph: Graph | null, options: ImportOptions): Promise<FoundFiles> {
  const found = (options.find ?? findInputs)(options.paths);
  const recognised = await recogniseAll(found, options.importers ?? registry);
  const { files: owned, unread } = await findSubjects(
    recognised.files,
    [options.as ?? []].flat(),
    options.network ?? null,
  );
  const list = options.suppressionSecret;
  const hashes = options.suppressedHashes ?? [];
  const suppressed = list === undefined ? undefined : await Suppression.of(graph, list, hashes);
  const { files, erased } = withoutErasedSubjects(owned, suppressed);
  const faults = [...recognised.unread, ...unread, ...erased];
  if (files.length === 0) throw nothingToRead(options.paths, faults);
  return { files, faults, suppressed };
}

/** Archives of people who were erased are not read at all. */
function withoutErasedSubjects(
  owned: readonly OwnedFile[],
  suppressed: Suppression | undefined,
): { readonly files: readonly OwnedFile[]; readonly erased: readonly UnreadFile[] } {
  const isErased = ({ subject }: OwnedFile): boolean =>
    subject !== null && suppressed?.hasAccount(subject) === true;
  const hint = "Lift it with `gravitas erase --lift` if they ask to be counted again: docs/privacy.md.";
  const erased = owned
    .filter(isErased)
    .map((file) => faultOf(file, "SUBJECT_ERASED", `the archive is ${SUPPRESSED}`, hint));
  return { files: owned.filter((file) => !isErased(file)), erased };
}

/** What stood in the way where nothing at all could be read. */
export function nothingToRead(paths: readonly string[], faults: readonly UnreadFile[]): GravitasError {
  const first = faults.find(({ code }) => code !== null);
  if (!first?.code) {
    return new GravitasError("NOT_RECOGNISED", `Nothing to import was found in ${paths.join(", ")}.`, {
      hint: "Give what a network let you download (zip, folder or file), tables (CSV) or ActivityStreams 2.0: docs/imports.md.",
    });
  }
  const others = faults.length > 1 ? ` So it is with ${faults.length - 1} more.` : "";
  const message = `Not imported: ${first.path}: ${first.reason.replace(/^not read: |\.$/g, "")}.${others}`;
  return new GravitasError(first.code, message, first.hint === null ? {} : { hint: first.hint });
}

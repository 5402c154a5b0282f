/** Whose each archive is: as a file of it says, else `--as`. Files of one importer family in one archive share a subject. */
import type { AccountRef } from "../networks/activity.ts";
import type { Subject } from "../networks/importer.ts";
import type { UnreadFile } from "./import-report.ts";
import type { RecognisedFile } from "./recognise.ts";

export interface OwnedFile extends RecognisedFile {
  readonly subject: AccountRef | null;
  /** Milliseconds; when the archive was made, as it says itself. */
  readonly exportedAt: number | null;
}

/** Files that can be read, and those that need a subject nobody names. */
export async function findSubjects(
  files: readonly RecognisedFile[],
  as: AccountRef | null,
): Promise<{ files: OwnedFile[]; unread: UnreadFile[] }> {
  const subjects = new Map<string, Subject>();
  for (const { file, importer } of files) {
    const name = archiveOf({ file, importer });
    if (subjects.has(name) || !importer.subject) continue;
    const subject = await importer.subject(file);
    if (subject) subjects.set(name, subject);
  }
  const owned: OwnedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const recognised of files) {
    const subject = subjects.get(archiveOf(recognised));
    const account = subject?.account ?? as;
    if (account === null && recognised.importer.needsSubject) {
      unread.push({
        path: recognised.file.path,
        archive: recognised.file.archive,
        code: "SUBJECT_UNKNOWN",
        reason: `not read: ${recognised.importer.title} does not say whose it is`,
        hint: "Say it with --as, for example --as twitter:@nora_l.",
        count: 1,
      });
      continue;
    }
    owned.push({ ...recognised, subject: account, exportedAt: subject?.exportedAt ?? null });
  }
  return { files: owned, unread };
}

function archiveOf({ file, importer }: RecognisedFile): string {
  return importer.archive === null
    ? `${file.archive}\n${file.path}`
    : `${file.archive}\n\n${importer.archive}`;
}

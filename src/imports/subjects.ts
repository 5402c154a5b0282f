/**
 * Whose each archive is: as one of its files says, else the `--as` of its network. Files of one importer family in one archive
 * share a subject; if the archives of two people are in one folder, each file belongs to the one nearest to it.
 */
import { dirname, sep } from "node:path";
import type { AccountRef } from "../networks/activity.ts";
import type { Subject } from "../networks/importer.ts";
import { isSame } from "../networks/reading/refs.ts";
import type { NetworkId } from "../words.ts";
import type { UnreadFile } from "./import-report.ts";
import type { RecognisedFile } from "./recognise.ts";

export interface OwnedFile extends RecognisedFile {
  readonly subject: AccountRef | null;
  /** Milliseconds; when the archive was made, as it says itself. */
  readonly exportedAt: number | null;
}

/** What one file says of whose its archive is. */
interface Claim extends Subject {
  /** The folders it lies in, from the root. */
  readonly folders: readonly string[];
}

/** What the files of one archive say; `several` where they name different people and none is nearer. */
type Owner = Subject | "several" | null;

/**
 * Files that can be read, and those that need a subject nobody names.
 * @param as whose the files are that do not say so, one for each network
 * @param given the network of files that do not name theirs
 */
export async function findSubjects(
  files: readonly RecognisedFile[],
  as: readonly AccountRef[],
  given: NetworkId | null = null,
): Promise<{ files: OwnedFile[]; unread: UnreadFile[] }> {
  const claims = await claimsOf(files);
  const owned: OwnedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const recognised of files) {
    const owner = ownerOf(recognised, claims.get(familyOf(recognised)) ?? []);
    const account = owner === null || owner === "several" ? namedBy(as, recognised, given) : owner.account;
    if (account === null && recognised.importer.needsSubject) {
      unread.push(subjectUnknown(recognised, owner === "several"));
      continue;
    }
    const exportedAt = owner === null || owner === "several" ? null : (owner.exportedAt ?? null);
    owned.push({ ...recognised, subject: account, exportedAt });
  }
  return { files: owned, unread };
}

/** What makes files share a subject; an importer without a family stands alone with each file. */
const familyOf = ({ file, importer }: RecognisedFile): string =>
  importer.archive === null ? file.location : `${file.archive}\n${importer.archive}`;

const foldersOf = ({ file }: RecognisedFile): readonly string[] => dirname(file.location).split(sep);

/** Asks each sort of file once in a folder: a thousand posts need not all say who wrote them. */
async function claimsOf(files: readonly RecognisedFile[]): Promise<Map<string, Claim[]>> {
  const claims = new Map<string, Claim[]>();
  const asked = new Set<string>();
  for (const recognised of files) {
    const { file, importer } = recognised;
    if (!importer.subject) continue;
    const family = familyOf(recognised);
    const place = [family, dirname(file.location), importer.id].join("\n");
    if (asked.has(place)) continue;
    const subject = await importer.subject(file);
    if (!subject) continue;
    asked.add(place);
    claims.set(family, [...(claims.get(family) ?? []), { ...subject, folders: foldersOf(recognised) }]);
  }
  return claims;
}

function ownerOf(recognised: RecognisedFile, claims: readonly Claim[]): Owner {
  const folders = foldersOf(recognised);
  const shared = (claim: Claim): number => {
    const parting = folders.findIndex((folder, depth) => claim.folders[depth] !== folder);
    return parting < 0 ? folders.length : parting;
  };
  const most = Math.max(...claims.map(shared));
  const nearest = claims.filter((claim) => shared(claim) === most);
  const [first] = nearest;
  if (first === undefined) return null;
  if (!nearest.every(({ account }) => isSame(account, first.account))) return "several";
  // The time of the export may stand in a file nearer to the root than the one that names the account.
  const dated = claims
    .filter(({ account, exportedAt }) => exportedAt !== undefined && isSame(account, first.account))
    .filter((claim) => nearest.includes(claim) || shared(claim) === claim.folders.length)
    .sort((one, other) => shared(other) - shared(one) || (other.exportedAt ?? 0) - (one.exportedAt ?? 0));
  return {
    // Of several ways to name the same person the one with most names.
    account: nearest.reduce((best, next) => (namesIn(next) > namesIn(best) ? next : best)).account,
    exportedAt: dated[0]?.exportedAt,
  };
}

const namesIn = ({ account: { nativeId, handle, name } }: Claim): number =>
  (nativeId === undefined ? 0 : 4) + (handle === undefined ? 0 : 2) + (name === undefined ? 0 : 1);

/** The `--as` of a file's network; a file that names none takes the only one there is, unless nothing of it is kept. */
function namedBy(
  as: readonly AccountRef[],
  { importer }: RecognisedFile,
  given: NetworkId | null,
): AccountRef | null {
  const network = importer.network ?? given;
  if (network !== null) return as.find((account) => account.network === network) ?? null;
  return as.length === 1 && !importer.keepsNothing ? (as[0] ?? null) : null;
}

function subjectUnknown({ file, importer }: RecognisedFile, several: boolean): UnreadFile {
  const example = `--as ${importer.network ?? "twitter"}:@nora_l`;
  return {
    path: file.path,
    archive: file.archive,
    code: "SUBJECT_UNKNOWN",
    reason: several
      ? `not read: archives of several people lie around it, and ${importer.title} does not say whose it is`
      : `not read: ${importer.title} does not say whose it is`,
    hint: several
      ? "Put each person's files into a folder of their own, or import them one by one."
      : `Say it with --as, for example ${example}.`,
    count: 1,
  };
}

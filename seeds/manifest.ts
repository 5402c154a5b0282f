/**
 * The small world as an ordered list of imports, each performed by the same pipeline as a user's files. An archive of
 * somebody is an import of its own with `as`: its source has that subject and a clock of its own, which is how a dead
 * connection is told. The cast comes first, so that every handle is known by its native id.
 */
import { fileURLToPath } from "node:url";
import type { NetworkId } from "../src/words.ts";

export interface WorldImport {
  /** What it tells, for the report. */
  readonly title: string;
  /** Absolute paths of files or folders. */
  readonly paths: readonly string[];
  /** Whose archive it is, as `--as` takes it: `twitter:@handle`. */
  readonly as?: string;
  /** Network of files that do not name theirs, as `--network` takes it. */
  readonly network?: NetworkId;
  /** The network that the files cover whole, as `--covers-network` takes it. */
  readonly coversNetwork?: NetworkId;
}

const folder = (name: string): string => fileURLToPath(new URL(`world/${name}`, import.meta.url));

export const worldImports: readonly WorldImport[] = [
  { title: "The cast, everybody whom they meet, and their accounts", paths: [folder("cast")] },
  {
    title: "Nora Lindqvist's X, as its Account Activity API delivered it",
    paths: [folder("nora-twitter")],
    as: "twitter:@nora_l",
  },
  { title: "Nora Lindqvist's Instagram export", paths: [folder("nora-instagram")] },
  {
    title: "Nora Lindqvist's Facebook, silent for 45 days",
    paths: [folder("nora-facebook")],
    as: "facebook:@nora.lindqvist",
  },
  {
    title: "Nora Lindqvist's LinkedIn export, silent for 45 days",
    paths: [folder("nora-linkedin")],
    as: "linkedin:@nora-lindqvist",
  },
  { title: "Tom Adeyemi's X archive of his first twelve days", paths: [folder("tom-twitter")] },
  {
    title: "What everybody else did, on nine networks in those networks' own words",
    paths: [folder("town")],
  },
];

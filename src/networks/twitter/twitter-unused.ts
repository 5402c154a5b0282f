/** Every other file of an X archive (advertising, sessions, long texts, saved searches): nothing in it bears on a score. */
import type { Importer } from "../importer.ts";
import { archive, dataName } from "./archive.ts";

/** Files of an X archive that are not used; stands after the importers of those that are. */
export const twitterUnused: Importer = {
  id: "twitter-unused",
  title: "X archive: not used",
  network: "twitter",
  archive,
  keepsNothing: true,
  recognise: (sample) => dataName(sample) !== null,
  async *read() {},
};

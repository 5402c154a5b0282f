/** Files of an archive of 2012 to 2018 that only its own page needs: its tables of contents. */
import type { Importer } from "../importer.ts";
import { archive } from "./archive.ts";

/** Begins with what only these files begin with. */
const marks = [/^\s*var (?:payload_details|tweet_index)\s*=/, /^\s*Grailbird\.data\.\w+\s*=/];

/** Tables of contents of an archive of 2012 to 2018. */
export const twitterGrailbirdUnused: Importer = {
  id: "twitter-grailbird-unused",
  title: "X archive to 2018: not used",
  network: "twitter",
  archive,
  keepsNothing: true,
  recognise: (sample) => marks.some((mark) => mark.test(sample.text.slice(0, 200))),
  async *read() {},
};

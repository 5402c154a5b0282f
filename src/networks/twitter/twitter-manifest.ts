/** `manifest.js` (since 2020): whose archive it is and when X made it. */
import type { Importer } from "../importer.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { member, word } from "../reading/json-values.ts";
import { readTime } from "../reading/times.ts";
import { archive, handleOf, isId } from "./archive.ts";

/** The table of contents of an X archive; gives the subject and the clock, no activities. */
export const twitterManifest: Importer = {
  id: "twitter-manifest",
  title: "X archive: manifest",
  network: "twitter",
  archive,
  keepsNothing: true,
  recognise: (sample) => /^\s*window\.__THAR_CONFIG\s*=/.test(sample.text.slice(0, 200)),
  async subject(file) {
    for await (const record of jsonRecords(file, { after: "=" })) {
      if ("fault" in record) return null;
      const info = member(record.value, "userInfo");
      const nativeId = word(member(info, "accountId"));
      if (!isId(nativeId)) return null;
      const made = readTime(member(member(record.value, "archiveInfo"), "generationDate"));
      return {
        account: {
          network: "twitter",
          nativeId,
          handle: handleOf(word(member(info, "userName"))),
          name: word(member(info, "displayName"))?.slice(0, 512),
        },
        exportedAt: made?.at,
      };
    }
    return null;
  },
  async *read() {},
};

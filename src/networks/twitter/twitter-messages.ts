/** Direct messages of an X archive: private, recognised so that the report can say so, never read. */
import type { Importer } from "../importer.ts";
import { archive, dataName } from "./archive.ts";

/** Messages between people. */
export const twitterMessages: Importer = {
  id: "twitter-messages",
  title: "X archive: messages (private, never read)",
  network: "twitter",
  archive,
  keepsNothing: true,
  recognise: (sample) => /message|grok_chat|_dm_|^dm_/.test(dataName(sample) ?? ""),
  async *read() {},
};

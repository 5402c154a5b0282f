/** The description of Klout's API for a browser of it (I/O Docs): a manual, no data. */
import type { Importer } from "../importer.ts";

/** Recognised so that nobody wonders. */
export const kloutDescription: Importer = {
  id: "klout-description",
  title: "Klout API: description",
  network: "klout",
  archive: null,
  keepsNothing: true,
  recognise: ({ text }) =>
    /^\s*\{/.test(text) && /"basePath"\s*:\s*"https?:\/\/api\.klout\.com"/.test(text.slice(0, 2000)),
  async *read() {},
};

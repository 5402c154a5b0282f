/** `blocked_accounts.csv`, in Misskey `blocking-….csv`: addresses of blocked accounts, one a line without header. */
import { addressTable, everyLine } from "./addresses-csv.ts";

/** Blocks of a Mastodon account; plain lists of addresses look alike, so the name of the file has a say. */
export const mastodonBlocks = addressTable({
  id: "mastodon-blocks",
  title: "Mastodon: accounts blocked (CSV)",
  recognise: ({ path, text }) =>
    /(?:^|\/)block(?:s|ed_accounts|ing)[^/]*\.csv$/i.test(path) && everyLine(text, /^[\w.-]+@[\w.-]+$/),
  address: 0,
  activity: (actor, object) => ({ type: "Block", actor, object }),
});

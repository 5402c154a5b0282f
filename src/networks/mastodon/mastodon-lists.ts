/** `lists.csv`, in Misskey `user-lists-….csv`: the account's lists, `name,address` without header. Mastodon shows lists to nobody else. */
import { maxNameLength } from "../reading/refs.ts";
import { addressTable, everyLine } from "./addresses-csv.ts";

const row = /^(?:"[^@]*"|[^",@]*),[\w.-]+@[\w.-]+$/;

/** Lists of a Mastodon account; an address book looks alike, so the name of the file has a say. */
export const mastodonLists = addressTable({
  id: "mastodon-lists",
  title: "Mastodon: lists (CSV)",
  cannotKnow: "Lists are private; they count with --include-private only.",
  recognise: ({ path, text }) => /(?:^|\/)(?:user-)?lists[^/]*\.csv$/i.test(path) && everyLine(text, row),
  address: 1,
  activity: (actor, object, cells) => ({
    type: "Add",
    actor,
    object,
    target: cells[0]?.trim().slice(0, maxNameLength) || undefined,
    isPrivate: true,
  }),
});

/** `following_accounts.csv`: whom the account follows, by address, without time. */
import { addressTable, hasAddressHeader } from "./addresses-csv.ts";

/** Follows of a Mastodon account. */
export const mastodonFollows = addressTable({
  id: "mastodon-follows",
  title: "Mastodon: accounts followed (CSV)",
  cannotKnow: "Mastodon lets nobody export followers; ask the API.",
  recognise: ({ text }) => hasAddressHeader(text, /^show_boosts$/),
  address: 0,
  hasHeader: true,
  activity: (actor, object) => ({ type: "Follow", actor, object }),
});

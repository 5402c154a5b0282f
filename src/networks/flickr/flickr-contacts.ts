/** `contacts_part001.json`: whom you follow. */
import { relations } from "./relations.ts";

/** Contacts: you follow them. */
export const flickrContacts = relations("contacts", "Flickr export: contacts", (me, other) => [
  { type: "Follow", actor: me, object: other },
]);

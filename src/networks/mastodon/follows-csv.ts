/** What tables of accounts followed and of followers share: the same first column, so the name of the file says which of the two it is. */
import type { FileSample } from "../importer.ts";
import { everyLine, hasAddressHeader } from "./addresses-csv.ts";

const address = /^@?[\w.-]+@[\w.-]+(?:,withReplies=(?:true|false))?$/;

/** A table of addresses, with a header, or without one as before 2019. */
export const isFollowTable = ({ path, text }: FileSample): boolean =>
  hasAddressHeader(text, /^show_boosts$/) ||
  (/(?:^|\/)follow[^/]*\.csv$/i.test(path) && everyLine(text, address));

export const isOfFollowers = ({ path }: FileSample): boolean => /followers?[^/]*$/i.test(path);

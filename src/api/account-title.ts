/** How an account is spoken of in sentences. */
import type { AccountRow } from "../graph/accounts/account-row.ts";
import { networkTitle } from "./network-enum.ts";

/** "@nora on Instagram". */
export const accountTitle = ({ network, handle, name, key }: AccountRow): string =>
  `${handle === null ? (name ?? key) : `@${handle}`} on ${networkTitle(network)}`;

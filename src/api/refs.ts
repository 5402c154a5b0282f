/** The types that others point at, without their fields: their files in types/ fill them in. */
import type { AccountRow } from "../graph/accounts/account-row.ts";
import type { UserRow } from "../graph/users/user-row.ts";
import { builder } from "./builder.ts";
import type { AccountScore, UserScore } from "./reads/scores.ts";

export const Account = builder.objectRef<AccountRow>("Account");
export const User = builder.objectRef<UserRow>("User");
/** What can have a score. */
export const Scored = builder.interfaceRef<AccountRow | UserRow>("Scored");
export const Score = builder.objectRef<AccountScore | UserScore>("Score");

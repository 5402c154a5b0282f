/** What people are called: of all that imports say the newest. */
import { BATCH_DEADLINE_MS, type Graph } from "../../graph/driver.ts";
import { settleUserNames } from "./settle-user-names.ts";

interface UserClaim {
  readonly import: number;
  /** Milliseconds; clock of the file. */
  readonly at: number;
  readonly name: string;
}

export const userLine = ({ import: number, at, name }: UserClaim): string =>
  JSON.stringify([number, at, name]);

/** Writes the names of users of whom these lines are said. */
export async function settleUsers(
  graph: Graph,
  users: readonly { readonly slug: string; readonly claims: readonly string[] }[],
): Promise<void> {
  const rows = users
    .filter(({ claims }) => claims.length > 0)
    .map(({ slug, claims }) => ({ slug, name: nameOf(claims) }));
  if (rows.length > 0) await settleUserNames(graph, { rows }, { deadlineMs: BATCH_DEADLINE_MS });
}

function nameOf(claims: readonly string[]): string {
  const said = claims.map((line) => JSON.parse(line) as [number, number, string]);
  said.sort(([, at, name], [, otherAt, other]) => otherAt - at || (name < other ? -1 : 1));
  return said[0]?.[2] ?? "";
}

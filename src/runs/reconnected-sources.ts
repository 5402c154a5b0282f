/** Sources as they would be if a person's accounts on some networks had just been imported anew, for a what-if. */
import type { PersonAccount } from "./person-accounts.ts";
import type { PersonAsked } from "./person-asked.ts";
import type { SourceRow } from "./read-sources.ts";

/**
 * The sources with those of the person's accounts on `reconnected` networks speaking until now; an account without a source
 * of its own is given one.
 * @param now milliseconds
 */
export function reconnectedSources(
  sources: readonly SourceRow[],
  accounts: readonly PersonAccount[],
  { keys, reconnected }: PersonAsked,
  now: number,
): readonly SourceRow[] {
  if (reconnected === undefined || reconnected.size === 0) return sources;
  const own = accounts.filter(({ key, network }) => keys.includes(key) && reconnected.has(network));
  const fresh = own.map(({ key, network }): SourceRow => {
    const known = sources.find(({ subject }) => subject === key);
    const made = { id: `reconnected ${key}`, network, subject: key, covers: false, expectedIntervalMs: null };
    return { ...made, ...known, clock: now };
  });
  return [...sources.filter(({ subject }) => !own.some(({ key }) => key === subject)), ...fresh];
}

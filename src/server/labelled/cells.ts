/** Cells of other people's tables: undefined where a cell says nothing, null where it cannot be read. */
import { readTime } from "../../networks/reading/times.ts";

const nothing = new Set(["", "na", "n/a", "nan", "null", "none", "nil", "unknown", "?", "-"]);
const yes = new Set(["1", "1.0", "true", "t", "yes", "y"]);
const no = new Set(["0", "0.0", "false", "f", "no", "n"]);
const spam = new Set([
  ...[
    "spam",
    "spammer",
    "spambot",
    "bot",
    "fake",
    "sybil",
    "polluter",
    "content_polluter",
    "bad",
    "malicious",
  ],
  ...["fraud", "fraudulent", "automated", "social_spambot", "fake_follower", "fake_followers"],
]);
const genuine = new Set([
  ...["genuine", "human", "real", "legitimate", "legitimate_user", "legit", "benign", "good", "ham", "user"],
  ...["authentic", "normal", "not_spam", "not_bot", "nonbot", "non-bot", "non_bot", "person", "genuine_user"],
]);

const wordOf = (cell: string): string => cell.trim().toLowerCase();
const isNothing = (cell: string): boolean => nothing.has(wordOf(cell));

/** Whether a label says spam. */
export function labelIn(cell = ""): boolean | undefined | null {
  const word = wordOf(cell).replaceAll(/\s+/g, "_");
  if (nothing.has(word)) return undefined;
  if (spam.has(word) || yes.has(word)) return true;
  return genuine.has(word) || no.has(word) ? false : null;
}

/** A count of 0 and more; `1,234` and `12.0` are counts, too. */
export function countIn(cell = ""): number | undefined | null {
  if (isNothing(cell)) return undefined;
  const value = Number(cell.trim().replaceAll(/(?<=\d),(?=\d{3}\b)/g, ""));
  return Number.isFinite(value) && value >= 0 ? value : null;
}

export function flagIn(cell = ""): boolean | undefined | null {
  const word = wordOf(cell);
  if (nothing.has(word)) return undefined;
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

/** A flag, or words: whether there are any; a column that is not there says nothing, an empty cell in it neither. */
export const textIn = (cell = ""): boolean | undefined =>
  isNothing(cell) ? undefined : (flagIn(cell) ?? true);

/** `13/03/2017 22:21` as spreadsheets write it. */
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/;

/** Whether a column writes the month first: one cell that can't be read otherwise tells it of all, as `3/13/2017` does. */
export function isMonthFirst(cells: Iterable<string | undefined>): boolean {
  for (const cell of cells) if (Number(slashed.exec(cell?.trim() ?? "")?.[2] ?? 0) > 12) return true;
  return false;
}

/** Milliseconds since 1970. @param monthFirst how the column writes days with slashes */
export function timeIn(cell = "", monthFirst = false): number | undefined | null {
  if (isNothing(cell)) return undefined;
  const word = cell.trim().replace(/^(\d{10,13})(?:\.0+|L)$/, "$1");
  const parts = slashed.exec(word);
  if (parts === null) {
    const read = readTime(word);
    if (read !== null) return read?.at;
    const at = /[a-z]/i.test(word) ? Date.parse(word) : Number.NaN;
    return Number.isFinite(at) && at > 0 ? at : null;
  }
  const [, first = "", second = "", year = "", clock = "0:00"] = parts;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const at = Date.parse(
    `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${clock.padStart(clock.length > 5 ? 8 : 5, "0")}Z`,
  );
  return Number.isFinite(at) ? at : null;
}

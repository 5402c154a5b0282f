/**
 * What somebody typed, as a query of the full-text index of names. Only letters, digits, `_`, `.` and apostrophes of it are
 * used, in small letters: nothing is left that the index could take for an operator.
 */

/** The most words of one search; further ones are left out. */
const MOST_WORDS = 8;
/** Word parts as the index cuts them: dots and apostrophes hold together what stands on both sides of them. */
const BETWEEN = /[^\p{L}\p{M}\p{N}_.'’]+/u;
const HINGES = /[.'’]+/;
const AT_THE_ENDS = /^[.'’]+|[.'’]+$/g;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The words of a text; none where it has no letter and no digit. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(BETWEEN)
    .map((word) => word.replace(AT_THE_ENDS, ""))
    .filter((word) => SAYS_SOMETHING.test(word))
    .slice(0, MOST_WORDS);
}

/** Lucene's query: every word must be found, whole, as a beginning, or with a letter or two that differ. */
export function nameQuery(words: readonly string[]): string {
  return words.map((word) => `+(${waysToFind(word).join(" OR ")})`).join(" ");
}

function waysToFind(word: string): string[] {
  const parts = word.split(HINGES).filter(Boolean);
  const ways = [...plainWays(word)];
  // The index cuts `nora.2` in two where it leaves `nora.lindqvist` whole.
  if (parts.length > 1) ways.push(`(${parts.map((part) => `+(${plainWays(part).join(" OR ")})`).join(" ")})`);
  return ways;
}

/** Whole, as a beginning, and mistyped; the index ranks them in this order. */
function plainWays(word: string): string[] {
  const length = [...word].length;
  const differing = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  return [`"${word}"^16`, `${word}*^4`, ...(differing > 0 ? [`${word}~${differing}`] : [])];
}

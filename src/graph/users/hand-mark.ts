/**
 * What somebody decided by hand about whose an account is: a line among the claims of imports, under number 0, which no import
 * has. So it is moved along where a handle turns out to be another account, and no import or undoing of one takes it away.
 */

/** How lines of decisions begin. */
export const HAND = "[0,";

/** The line of a decision about an account. @param at milliseconds */
export function handMark(key: string, at: number): string {
  // An account known by its handle alone becomes the one that had the handle then, once its id is known.
  const handle = /^[a-z-]+:@(.+)$/s.exec(key)?.[1] ?? null;
  return JSON.stringify([0, handle, at]);
}

/** Names and slugs of users made by hand: what is allowed, and a slug where none is given. */
import { wordFault } from "../imports/identity.ts";
import { InvalidInputError } from "./types/errors.ts";

/** As it stands in addresses: small letters and digits, parts joined by hyphens. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 100;
/** Slugs tried together where the plain one is taken. */
const TRIED = 50;

/**
 * The name, without white space around it.
 * @throws InvalidInputError
 */
export function nameOf(name: string): string {
  const text = name.trim();
  const fault = wordFault("name", text);
  if (fault === null) return text;
  throw new InvalidInputError([{ path: "name", message: `It is refused: ${fault}.` }]);
}

/**
 * The slug as given.
 * @throws InvalidInputError
 */
export function slugOf(slug: string): string {
  if (slug.length <= LONGEST_SLUG && slugShape.test(slug)) return slug;
  throw new InvalidInputError([
    {
      path: "slug",
      message: `It must be small letters and digits, parts joined by hyphens, at most ${LONGEST_SLUG} characters.`,
    },
  ]);
}

/**
 * A slug that nobody has: the name in small letters, with a number where others have that.
 * @param takenOf which of some slugs are taken
 */
export async function freeSlug(
  name: string,
  takenOf: (slugs: readonly string[]) => Promise<readonly string[]>,
): Promise<string> {
  const base = plainSlug(name);
  for (let from = 1; ; from += TRIED) {
    const slugs = Array.from({ length: TRIED }, (_, n) => (from + n === 1 ? base : `${base}-${from + n}`));
    const taken = new Set(await takenOf(slugs));
    const free = slugs.find((slug) => !taken.has(slug));
    if (free !== undefined) return free;
  }
}

/** "Nora Lindqvist" becomes `nora-lindqvist`, "Ólafur" `olafur`; a name without Latin letters or digits is `user`. */
function plainSlug(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG - 10)
    .replace(/^-+|-+$/g, "");
  return words === "" ? "user" : words;
}

/** Arguments that name several things, such as two to five to be set side by side. */
import { GravitasError } from "../errors.ts";
import { decodeId, type NodeName } from "./global-id.ts";

const SIDE_BY_SIDE = { least: 2, most: 5 };

/**
 * The types and keys of the ids of an argument.
 * @throws BAD_USER_INPUT naming the argument, where there are too few or too many, one stands twice or is of another type
 */
export function readSeveral(
  argument: string,
  ids: readonly string[],
  allowed: readonly NodeName[],
  { least, most }: { readonly least: number; readonly most: number } = SIDE_BY_SIDE,
): { typename: NodeName; id: string }[] {
  const distinct = new Set(ids).size;
  if (ids.length < least || ids.length > most || distinct < ids.length) {
    const given = distinct < ids.length ? "names one of them twice" : `has ${ids.length}`;
    throw new GravitasError(
      "BAD_USER_INPUT",
      `\`${argument}\` ${given}; it takes ${least} to ${most} different ids.`,
    );
  }
  return ids.map((id) => {
    const decoded = decodeId(id);
    if (allowed.includes(decoded.typename)) return decoded;
    throw unknown(argument, id, `is the id of a ${decoded.typename}, not of one of: ${allowed.join(", ")}`);
  });
}

/** The error that an id of the argument leads nowhere. */
export function unknown(argument: string, id: string, why = "is not known here"): GravitasError {
  return new GravitasError("BAD_USER_INPUT", `\`${argument}\`: ${id} ${why}.`, {
    hint: "Ids are opaque: take them from the `id` field of an object.",
  });
}

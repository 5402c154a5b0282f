/**
 * What a query may cost (docs/api.md): 1 for each object, a connection times its page, a list times its longest. The unit
 * is one object that has to be read, so scalars are free. Pothos' plugin adds the fields up.
 */
import { type GraphQLOutputType, getNamedType, getNullableType, isLeafType, isListType } from "graphql";
import { MOST_RESCORED } from "../runs/rescore-touched.ts";
import { factorNames } from "../scoring/factor.ts";
import { signals } from "../spam/signals/index.ts";
import { DEFAULT_PAGE } from "./pagination.ts";

/** The most that one query may cost, with a token and without. */
export const BUDGET = { withToken: 10_000, withoutToken: 5_000 };
/** What a plain list of a score counts. */
const SCORE_LIST = 25;

/** The longest that lists of objects can be, by the name of the field; those not named are lists of a score. */
const listLengths: Readonly<Record<string, number>> = {
  breakdown: 4,
  factors: factorNames.length,
  halfLives: 2,
  signals: signals.length,
  evidence: 25,
  groups: 50,
  points: 1_000,
  issues: 10,
  files: 10,
  reasons: 10,
  pairs: 10,
  compared: 5,
  rescored: MOST_RESCORED,
  skipped: 1_000,
};
/** Fields that read everybody who follows or engages one account or person: costly, however short their answer. */
const costly: Readonly<Record<string, number>> = {
  secondDegree: 50,
  expectedPerPost: 50,
  audienceOverlap: 100,
  influencers: 50,
  influencees: 50,
  whatIf: 100,
  linkAccount: 100,
  unlinkAccount: 100,
  advice: 200,
};

/** Fields of a connection whose page the connection itself has counted. */
const counted = new Set(["nodes", "edges", "node", "pageInfo"]);

/** The cost of one field: its own, and how many times what is inside it counts. */
export function costOf(
  args: Record<string, unknown>,
  _context: object,
  field: { readonly name: string; readonly type: GraphQLOutputType },
): { field: number; multiplier: number } {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { field: 0, multiplier: 1 };
  if (counted.has(field.name) && !("id" in args || "ids" in args)) return { field: 0, multiplier: 1 };
  if (type.name.endsWith("Connection")) {
    const size = pageSize(args);
    return { field: size, multiplier: size };
  }
  if (Array.isArray(args.ids)) return { field: args.ids.length, multiplier: args.ids.length };
  if (field.name === "scoreChanged" && Array.isArray(args.scored))
    return { field: args.scored.length, multiplier: args.scored.length };
  if (Array.isArray(args.activities)) return { field: args.activities.length + 1, multiplier: 1 };
  const own = costly[field.name] ?? 0;
  if (isListType(getNullableType(field.type))) {
    const length = "first" in args ? pageSize(args) : (listLengths[field.name] ?? SCORE_LIST);
    return { field: own + length, multiplier: length };
  }
  return { field: own + 1, multiplier: 1 };
}

/** A page out of range is refused by its field; here it only must not make the query cheap. */
function pageSize({ first, last }: Record<string, unknown>): number {
  const size = typeof first === "number" ? first : typeof last === "number" ? last : DEFAULT_PAGE;
  return Math.max(1, Math.abs(size));
}

/** Users and accounts side by side, factor by factor: the root field `compare`. */
import type { AccountRow } from "../../graph/accounts/account-row.ts";
import type { UserRow } from "../../graph/users/user-row.ts";
import { type FactorComparison as Compared, compareScores } from "../../scoring/comparison.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { findAccount, findUser } from "../reads/accounts.ts";
import { accountScore, userScore } from "../reads/scores.ts";
import { Scored } from "../refs.ts";
import { readSeveral, unknown } from "../several.ts";
import { Factor, factorOf } from "./model.ts";

type Side = AccountRow | UserRow;
interface Parent {
  readonly sides: readonly Side[];
}
interface Line {
  readonly line: Compared;
  readonly sides: readonly Side[];
}

const nameOf = (side: Side): string =>
  "slug" in side ? (side.name ?? side.slug) : (side.name ?? side.handle ?? side.key);

/** Who has most of a factor, and how much more than the one with fewest. */
function sentenceOf({ line: { factor, points, difference }, sides }: Line): string {
  const { title } = factorOf(factor);
  const known = points.flatMap((value, n) => (value === null ? [] : [{ value, n }]));
  const [least, most] = [
    known.toSorted((a, b) => a.value - b.value)[0],
    known.toSorted((a, b) => b.value - a.value)[0],
  ];
  const name = (at: { readonly n: number } | undefined) => {
    const side = sides[at?.n ?? -1];
    return side === undefined ? "" : nameOf(side);
  };
  if (known.length < 2) return `${title}: only ${name(most)} has a score.`;
  if (difference < 0.05) return `${title}: no difference.`;
  return `${title}: ${name(most)} has ${difference.toFixed(1)} points more than ${name(least)}.`;
}

const FactorComparison = builder.objectRef<Line>("FactorComparison").implement({
  description: "What one factor gives to each of the compared.",
  fields: (t) => ({
    factor: t.field({
      type: Factor,
      description: "The factor.",
      resolve: ({ line }) => factorOf(line.factor),
    }),
    points: t.field({
      type: ["Float"],
      nullable: { list: false, items: true },
      description:
        "Its points in each score, in the order of `compared`, over all networks, discounts included; null where there is no score. The floor of a score + these over all factors = its value, within 1e-9.",
      resolve: ({ line }) => [...line.points],
    }),
    difference: t.float({
      description: "The highest of these points minus the lowest.",
      resolve: ({ line }) => line.difference,
    }),
    sentence: t.string({ description: "One fact in plain words.", resolve: sentenceOf }),
  }),
});

const Comparison = builder.objectRef<Parent>("Comparison").implement({
  description: "Users and accounts side by side. It compares attention, not worth or effectiveness.",
  fields: (t) => ({
    compared: t.field({
      type: [Scored],
      description: "Who is compared, in the order given.",
      resolve: ({ sides }) => [...sides],
    }),
    factors: t.field({
      type: [FactorComparison],
      description: "Factor by factor, the widest difference first; none before the first run.",
      resolve: async ({ sides }, _args, context) => {
        const scores = await Promise.all(sides.map((side) => scoreOf(context, side)));
        return compareScores(scores.map((score) => score?.card ?? null)).map((line) => ({ line, sides }));
      },
    }),
  }),
});

const scoreOf = (context: Context, side: Side) =>
  "slug" in side ? userScore(context, side.slug) : accountScore(context, side.key);

builder.queryField("compare", (t) =>
  t.field({
    type: Comparison,
    description: "Two to five users or accounts side by side, factor by factor.",
    args: {
      scored: t.arg.idList({ required: true, description: "Ids of two to five users or accounts." }),
    },
    resolve: async (_root, args, context) => {
      const ids = args.scored.map(String);
      const sides = await Promise.all(
        readSeveral("scored", ids, ["User", "Account"]).map(async ({ typename, id }, n): Promise<Side> => {
          const side = await (typename === "User" ? findUser(context, id) : findAccount(context, id));
          if (side === null) throw unknown("scored", ids[n] ?? "");
          return side;
        }),
      );
      return { sides };
    },
  }),
);

/**
 * The laws that no model may break, tried on a few fixed inputs when a model is loaded: a file of numbers that breaks one is
 * refused with the law's name before it scores anybody. The random worlds of the tests look much further; this is the lock on the door.
 */
import { invariant } from "../errors.ts";
import { interactionKinds, type Quality } from "../words.ts";
import type { AccountInputs, Act, Engager, NetworkInputs, ObservedActors } from "./inputs.ts";
import type { Model } from "./model.ts";
import { noneStated } from "./stated.ts";
import { unitsOf, valueOfUnits } from "./units.ts";

const nobody: ObservedActors = { AUTHENTIC: 0, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: 0, SELF: 0 };
const observed = Object.fromEntries(
  interactionKinds.map((kind) => [kind, nobody]),
) as AccountInputs["observed"];

/** An account seen in full: so many followers of a quality, and what these engagers did. */
function world(followers: number, quality: Quality, engagers: readonly Engager[] = []): NetworkInputs {
  const { SELF: _, ...none } = nobody;
  const account = { key: "", ageDays: 900, stated: noneStated, responses: null, followers: nobody, observed };
  return {
    network: "twitter",
    clock: 0,
    status: "CURRENT",
    daysOfData: 90,
    accounts: [account],
    followers: { ...none, [quality]: followers },
    selfFollowers: 0,
    engagers,
    standing: 0,
  };
}

const share: Act = { kind: "SHARE", age: 1, othersThatDay: 0 };
const shares = (people: number, each: number, some: Partial<Engager> = {}, act = share): Engager[] =>
  Array<Engager>(people).fill({
    quality: "AUTHENTIC",
    standing: 0.5,
    self: false,
    acts: Array<Act>(each).fill(act),
    ...some,
  });

/** Rounding, in points. */
const NOTHING = 1e-9;
const SIZES = [0, 1, 10, 1_000, 1_000_000];

interface Law {
  readonly name: string;
  /** True where the law holds; `score` is the value of networks under the model. */
  holds(score: (...networks: NetworkInputs[]) => number, model: Model): boolean;
}

const laws: readonly Law[] = [
  {
    name: "the floor: nobody known scores the floor, and no score reaches the top",
    holds: (score, { floor, span }) =>
      Math.abs(score() - floor) < NOTHING &&
      Math.abs(score(world(0, "AUTHENTIC")) - floor) < NOTHING &&
      score(world(1e12, "AUTHENTIC")) < floor + span,
  },
  {
    name: "2, selectivity: the more an engager acts toward others that day, the less each act counts",
    holds: (score) =>
      score(world(0, "AUTHENTIC", shares(50, 1, {}, { ...share, othersThatDay: 50 }))) <
      score(world(0, "AUTHENTIC", shares(50, 1))),
  },
  {
    name: "3, uniqueness: a hundred shares by a hundred people count more than by one",
    holds: (score) =>
      score(world(0, "AUTHENTIC", shares(1, 100))) < score(world(0, "AUTHENTIC", shares(100, 1))),
  },
  {
    name: "4, spam: what looks like spam counts nothing",
    holds: (score) =>
      SIZES.every((size) => Math.abs(score(world(size, "SPAM")) - score()) < NOTHING) &&
      Math.abs(score(world(0, "SPAM", shares(1_000, 1, { quality: "SPAM" }))) - score()) < NOTHING,
  },
  {
    name: "5, oneself: one's own accounts count nothing",
    holds: (score) => {
      const own = { ...world(0, "AUTHENTIC", shares(3, 10, { self: true })), selfFollowers: 3 };
      return Math.abs(score(own) - score()) < NOTHING;
    },
  },
  {
    name: "6, linking: a further network never lowers",
    holds: (score) => {
      const here = world(100, "AUTHENTIC");
      return score(here, { ...world(10, "AUTHENTIC"), network: "mastodon" }) > score(here);
    },
  },
  {
    name: "8, more never lowers: each further follower and each further act counts something",
    holds: (score) =>
      rises(SIZES.map((size) => score(world(size, "AUTHENTIC")))) &&
      rises(SIZES.slice(0, 4).map((size) => score(world(10, "AUTHENTIC", shares(size, 1))))) &&
      rises([1, 2, 10].map((each) => score(world(10, "AUTHENTIC", shares(5, each))))),
  },
];

const rises = (values: readonly number[]): boolean =>
  values.every((value, n) => n === 0 || value > (values[n - 1] ?? 0));

/** The name of the first law that a model breaks; null for none. */
export function brokenLaw(model: Model): string | null {
  const score = (...networks: NetworkInputs[]) => valueOfUnits(unitsOf({ networks }, model), model);
  return laws.find(({ holds }) => !holds(score, model))?.name ?? null;
}

/**
 * The models, each once it has been tried.
 * @throws a bug of ours, naming the model and the law
 */
export function lawful(models: readonly Model[]): readonly Model[] {
  for (const model of models) {
    const broken = brokenLaw(model);
    invariant(broken === null, `Model ${model.version} breaks law ${broken}.`);
  }
  return models;
}

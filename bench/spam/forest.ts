/**
 * The additive card against a random forest of 300 trees, on the same five folds: `npx tsx bench/spam/forest.ts`. The forest
 * sees the raw profile, the card the shell's signals in the bins that ship; the shipped points are judged as they are.
 */
import { aucOf, type Judged } from "../../src/spam/evaluation.ts";
import { points } from "../../src/spam/points.ts";
import { spamModel } from "../../src/spam/scorecards.ts";
import { fitSet, logOdds, profileSignals } from "./cards.ts";
import { type Labelled, profileSets } from "./datasets.ts";
import { binsOf } from "./logistic.ts";
import { randomFrom } from "./random.ts";
import { growForest } from "./random-forest.ts";

const FOLDS = 5;
const ids = profileSignals.shell;

const known = (value: number | boolean | null): number => (value === null ? Number.NaN : Number(value));
function featuresOf({ measures, spam }: Labelled) {
  const { stated, profile } = measures;
  const { followers, following, posts, listed, likesGiven } = stated;
  const ratio = known(following) / (1 + known(followers));
  const digits = profile.handle?.match(/\d*$/)?.[0].length ?? Number.NaN;
  return {
    spam,
    features: [
      ...[followers, following, posts, listed, likesGiven].map(known),
      ratio,
      known(following) / Math.max(1, known(followers)) ** 2,
      ...[profile.hasBio, profile.hasLocation, profile.hasUrl, profile.defaultImage].map(known),
      profile.handle?.length ?? Number.NaN,
      digits,
    ],
  };
}

for (const { name, rows } of profileSets().filter((set) => /^cresci-201[57]$/.test(set.name))) {
  const random = randomFrom(7);
  const folds = rows.map(() => Math.floor(random() * FOLDS));
  const aucs: Record<"forest" | "card" | "shipped", number[]> = { forest: [], card: [], shipped: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const [train, test] = [true, false].map((wanted) =>
      rows.filter((_, n) => (folds[n] !== fold) === wanted),
    );
    if (train === undefined || test === undefined) continue;
    const auc = (score: (row: Labelled) => number) =>
      aucOf(test.map((row): Judged => ({ spam: row.spam, probability: score(row) })));
    const forest = growForest(train.map(featuresOf));
    const { weights } = fitSet({ name, rows: train }, ids);
    aucs.forest.push(auc((row) => forest(featuresOf(row))));
    aucs.card.push(
      auc((row) =>
        binsOf(row, points, ids).reduce(
          (sum, bin, n) => sum + Math.round(10 * (weights.get(ids[n] ?? "")?.[bin] ?? 0)),
          0,
        ),
      ),
    );
    aucs.shipped.push(auc((row) => logOdds(row, spamModel)));
  }
  const mean = (list: readonly number[]) => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(4);
  console.log(
    `${name}: forest ${mean(aucs.forest)}, additive card ${mean(aucs.card)}, shipped points ${mean(aucs.shipped)}`,
  );
}

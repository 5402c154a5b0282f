/**
 * A genuine viral burst: `npx tsx bench/spam/viral.ts`. An account with two followers a day for 200 days wins 500 genuine ones
 * within an hour; each of those looks like a median of the genuine accounts of a labelled set. How many of them are flagged?
 */
import { findGroups } from "../../src/spam/groups/find-groups.ts";
import { verdictOf } from "../../src/spam/verdict-of.ts";
import { profileSets } from "./datasets.ts";
import { randomFrom } from "./random.ts";

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 1, 12);
const [STEADY, SUDDEN] = [400, 500];

const random = randomFrom(11);
const count = STEADY + SUDDEN + 1;
const since = Float64Array.from({ length: STEADY + SUDDEN }, (_, n) =>
  n < STEADY ? NOON + n * 12 * HOUR + random() * HOUR : NOON + 2_400 * HOUR + random() * HOUR,
);
// The star stands at 0; everyone else follows it and nobody else that is seen here.
const [from, to] = [new Int32Array(count), new Int32Array(count)];
to[0] = count - 1;
const found = findGroups({
  follows: { from, to, source: Int32Array.from(since, (_, n) => n + 1), since },
  following: Float64Array.from({ length: count }, (_, n) => Number(n > 0)),
  followers: Float64Array.from({ length: count }, (_, n) => (n === 0 ? count - 1 : 0)),
  createdAt: () => null,
});
for (const { name, rows } of profileSets()) {
  const genuine = rows.filter(({ spam }) => !spam);
  const bands = { before: new Map<string, number>(), after: new Map<string, number>() };
  for (let member = STEADY + 1; member < count; member++) {
    const { measures } = genuine[Math.floor(random() * genuine.length)] ?? rows[0] ?? { measures: null };
    if (measures === null) continue;
    const burst = found.measures(member).burst;
    for (const [when, size] of [
      ["before", null],
      ["after", burst],
    ] as const) {
      const { quality } = verdictOf({ ...measures, groups: { ...measures.groups, burst: size } });
      bands[when].set(quality, (bands[when].get(quality) ?? 0) + 1);
    }
  }
  const of = (when: "before" | "after", band: string) => bands[when].get(band) ?? 0;
  console.log(
    `${name.padEnd(20)} of ${SUDDEN} genuine: SPAM ${of("before", "SPAM")} -> ${of("after", "SPAM")}, SUSPICIOUS ${of("before", "SUSPICIOUS")} -> ${of("after", "SUSPICIOUS")} by the burst`,
  );
}

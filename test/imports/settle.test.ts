/** What holds of all that was said and taken back: worked out by hand, and the same in any order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settle, type Undoing } from "../../src/imports/write/settle.ts";
import {
  lineOf,
  type Statement,
  standingOf,
  statementOf,
  statementsIn,
} from "../../src/imports/write/statement.ts";
import { day, now } from "./scripted.ts";

const said = (at: number, more: Partial<Statement> = {}): Statement => ({
  import: 1,
  at,
  precision: "second",
  of: "event",
  act: null,
  saidAt: null,
  source: "s",
  fromAs: null,
  toAs: null,
  ...more,
});
const undone = (at: number, more: Partial<Undoing> = {}): Undoing => ({
  import: 2,
  at,
  precision: "second",
  saidAt: null,
  source: "s",
  fromAs: null,
  toAs: null,
  ...more,
});
const undated = (saidAt: number): Statement => said(0, { precision: "unknown", of: null, saidAt });

describe("settling", () => {
  it("a follow of Monday, ended on Tuesday, begun again on Wednesday holds since Wednesday", () => {
    const [monday, tuesday, wednesday] = [now - 3 * day, now - 2 * day, now - day];
    const { live, over, end } = settle([said(wednesday), said(monday)], [undone(tuesday)]);
    expect(live.map(({ at }) => at)).toEqual([wednesday]);
    expect(over.map(({ at }) => at)).toEqual([monday]);
    expect(end?.at).toBe(tuesday);
  });

  it("an undated statement speaks for the clock of its file", () => {
    expect(settle([undated(now - 5 * day)], [undone(now - 3 * day)]).live).toEqual([]);
    expect(settle([undated(now - day)], [undone(now - 3 * day)]).live).toHaveLength(1);
  });

  it("an end known by its day takes back what happened that day", () => {
    const midnight = Date.UTC(2026, 10, 1);
    const end = undone(midnight, { precision: "day" });
    expect(settle([said(midnight + 9 * 3_600_000)], [end]).live).toEqual([]);
    expect(settle([said(midnight + day)], [end]).live).toHaveLength(1);
  });

  it("the deletion of one native id leaves the same act under another", () => {
    const acts = [said(now - 9 * day, { act: "a" }), said(now - 7 * day, { act: "b" })];
    const { live, over } = settle(acts, [], (act) => (act === "a" ? [undone(now - 5 * day)] : []));
    expect(live.map(({ act }) => act)).toEqual(["b"]);
    expect(over.map(({ act }) => act)).toEqual(["a"]);
  });
});

const statements = fc.array(
  fc.record({
    import: fc.nat(4),
    at: fc.constantFrom(0, now - 3 * day, now - 2 * day, now - day),
    precision: fc.constantFrom("second" as const, "day" as const),
    of: fc.constantFrom("event", "object"),
    act: fc.constantFrom(null, "a", "b"),
    saidAt: fc.constantFrom(null, now - 2 * day),
    source: fc.constantFrom("s", "t"),
    fromAs: fc.constantFrom(null, "bob"),
    toAs: fc.constant(null),
  }),
  { minLength: 1, maxLength: 8 },
);

describe("statements of one fact", () => {
  it("stand the same in any order, and nothing said is lost", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const standing = standingOf(all);
        expect(standingOf(all.toReversed())).toEqual(standing);
        const lines = new Set(all.map(lineOf));
        expect(new Set(statementsIn(standing).map(lineOf))).toEqual(lines);
        for (const line of lines) expect(lineOf(statementOf(line))).toBe(line);
      }),
    );
  });

  it("each is live or over, never both", () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(now - 3 * day, now - 2 * day, now), (all, at) => {
        const { live, over } = settle(all, [undone(at)]);
        expect(new Set([...live, ...over].map(lineOf))).toEqual(new Set(all.map(lineOf)));
        expect(live.length + over.length).toBe(new Set(all.map(lineOf)).size);
      }),
    );
  });
});

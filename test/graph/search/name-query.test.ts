/** What somebody typed as a query of the index: nothing that the index could take for an operator is left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameQuery, wordsOf } from "../../../src/graph/search/name-query.ts";

const operators = /[^\p{L}\p{M}\p{N}_.'’]/u;

describe("the words of a text", () => {
  it.each([
    ["@Nora_L", ["nora_l"]],
    ["Nora  Lindqvist", ["nora", "lindqvist"]],
    ["nora.lindqvist", ["nora.lindqvist"]],
    ["nora-lindqvist", ["nora", "lindqvist"]],
    ["@nora@mastodon.social", ["nora", "mastodon.social"]],
    ["O'Brien.", ["o'brien"]],
    ["NOT nora OR (olga) AND +eve", ["not", "nora", "or", "olga", "and", "eve"]],
    ["nora*:~^2\\", ["nora", "2"]],
    ["大川 ñandú", ["大川", "ñandú"]],
    ['"; MATCH (n) DETACH DELETE n //', ["match", "n", "detach", "delete", "n"]],
    ["\u0000\ud800!?", []],
    ["a b c d e f g h i j", ["a", "b", "c", "d", "e", "f", "g", "h"]],
  ])("%j is %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("of any text are words without operators", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        expect(wordsOf(text).filter((word) => operators.test(word))).toEqual([]);
      }),
    );
  });
});

it("each word is to be found whole, as a beginning, or with letters that differ, more of them in longer words", () => {
  expect(nameQuery(["al"])).toBe('+("al"^16 OR al*^4)');
  expect(nameQuery(["nora", "lindqvist"])).toBe(
    '+("nora"^16 OR nora*^4 OR nora~1) +("lindqvist"^16 OR lindqvist*^4 OR lindqvist~2)',
  );
  expect(nameQuery(["al.b"])).toBe(
    '+("al.b"^16 OR al.b*^4 OR al.b~1 OR (+("al"^16 OR al*^4) +("b"^16 OR b*^4)))',
  );
});

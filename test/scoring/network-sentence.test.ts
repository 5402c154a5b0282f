import { expect, test } from "vitest";
import { networkSentence } from "../../src/scoring/network-sentence.ts";
import { act, network, people, type World } from "./worlds.ts";

const sentence = (world: World) => networkSentence(network(world));

test("a network's part says who is known and as of when", () => {
  expect(sentence({ followers: { AUTHENTIC: 1 } })).toBe(
    "1 follower known and 0 people have engaged, as of 12 October 2026.",
  );
  expect(sentence({ followers: { SPAM: 2 }, engagers: people(1, [act("LIKE")]) })).toBe(
    "2 followers known and 1 person has engaged, as of 12 October 2026.",
  );
  expect(sentence({ stated: { followers: 9 } })).toBe("Known by stated counts only, as of 12 October 2026.");
  expect(sentence({})).toBe("No one is known to follow or engage, as of 12 October 2026.");
});

test("a frozen one says since when nothing came, and that nothing was taken for it", () => {
  expect(sentence({ followers: { AUTHENTIC: 5 }, status: "FROZEN" })).toBe(
    "As of 12 October 2026: nothing new has come from this network since. Its strength is kept, not lowered.",
  );
});

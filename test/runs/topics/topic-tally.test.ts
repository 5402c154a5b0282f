/** What nora is known for, counted by hand. */
import { expect, it } from "vitest";
import { TopicTally } from "../../../src/runs/topics/topic-tally.ts";

it("each person is one voice, however often and in however many ways they say so; own posts are less than one", () => {
  const nora = new TopicTally();
  nora.add("Jazz", { endorsers: ["alice", "bob"] });
  nora.add("#jazz", { posts: 15 });
  nora.add("jazz", { listers: ["bob", "carol"] });
  nora.add("Machine-Learning", { listers: ["dan"] });
  nora.add("machine_learning", { endorsers: ["dan"] });
  nora.add("coffee", { posts: 5 });
  nora.add("tea", { posts: 4 });
  // alice, bob and carol, and 15 / (15 + 5) of her own; dan once; 5 / (5 + 5); four posts are too few.
  expect(nora.result()).toEqual([
    { name: "jazz", voices: 3.75, endorsers: 2, listers: 2, posts: 15 },
    { name: "machine learning", voices: 1, endorsers: 1, listers: 1, posts: 0 },
    { name: "coffee", voices: 0.5, endorsers: 0, listers: 0, posts: 5 },
  ]);
});

it("lists of friends, words without letters and whole sentences are no topics; twenty are kept", () => {
  const nora = new TopicTally();
  for (const word of ["Friends", "my-list", "-", "", "x".repeat(51)]) nora.add(word, { listers: ["bob"] });
  expect(nora.result()).toEqual([]);
  for (let n = 0; n < 25; n++) nora.add(`topic ${n}`, { listers: ["bob"] });
  expect(nora.result()).toHaveLength(20);
});

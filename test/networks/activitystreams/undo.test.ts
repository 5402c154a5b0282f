/** ActivityStreams 2.0: acts that Bob takes back. */
import { describe, expect, it } from "vitest";
import { acts, bob } from "./said.ts";

describe("ActivityStreams: what is taken back", () => {
  const published = "2024-06-01T10:00:00Z";
  const when = { at: Date.UTC(2024, 5, 1, 10), precision: "second", of: "event" };
  const nora = { network: "twitter", handle: "nora_l" };
  const undone = { type: "Follow", actor: bob, object: nora };

  it.each([
    [
      "Undo of an act given whole",
      { type: "Undo", object: { type: "Follow", actor: "twitter:13", object: "twitter:@nora_l" } },
      { type: "Undo", actor: bob, object: undone, when },
    ],
    [
      "Undo, whose act names no actor",
      { type: "Undo", object: { type: "Like", object: "twitter:@nora_l" } },
      { type: "Undo", actor: bob, object: { type: "Like", actor: bob, object: nora }, when },
    ],
    [
      "Undo by the act's id",
      { type: "Undo", object: "abc/like/1" },
      { type: "Undo", actor: bob, object: { network: "twitter", act: "abc/like/1" }, when },
    ],
    [
      "Reject of a follow: taken back for the one who asked",
      {
        type: "Reject",
        actor: "twitter:@nora_l",
        object: { type: "Follow", actor: "twitter:13", object: "twitter:@nora_l" },
      },
      { type: "Undo", actor: bob, object: undone, when },
    ],
    ["Accept of a follow", { type: "Accept", actor: "twitter:@nora_l", object: undone }, undefined],
    [
      "Remove from a list",
      { type: "Remove", object: "twitter:@nora_l", target: { type: "Collection", name: "Worth reading" } },
      {
        type: "Undo",
        actor: bob,
        object: { type: "Add", actor: bob, object: nora, target: "Worth reading" },
        when,
      },
    ],
    [
      "Delete of a post",
      { type: "Delete", object: { type: "Tombstone", id: "twitter:post:99" } },
      { type: "Undo", actor: bob, object: { network: "twitter", post: "99", owner: bob }, when },
    ],
    [
      "Delete of oneself",
      { type: "Delete", object: "twitter:13" },
      { type: "NotKept", what: "deletions of accounts" },
    ],
    [
      "Block",
      { type: "Block", object: "twitter:@nora_l" },
      { type: "Block", actor: bob, object: nora, when },
    ],
    [
      "Undo of a block",
      { type: "Undo", object: { type: "Block", object: "twitter:@nora_l" } },
      { type: "NotKept", what: "Undo of a Block" },
    ],
    ["Undo of nothing", { type: "Undo" }, { type: "NotKept", what: "Undo of nothing kept" }],
  ])("%s", async (_title, activity, expected) => {
    const accepted = { type: "Follow", actor: "twitter:13", object: "twitter:@nora_l" };
    const given = activity.type === "Accept" ? { ...activity, object: accepted } : activity;
    expect(await acts({ actor: "twitter:13", published, ...given })).toEqual([expected ?? undone]);
  });
});

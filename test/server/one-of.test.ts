/** Counts with the right form of their noun, as reports use them. */
import { expect, it } from "vitest";
import { oneOf } from "../../src/server/one-of.ts";
import { counted } from "../../src/wording.ts";

it.each([
  ["replies", "0 replies", "1 reply", "2 replies"],
  ["list entries", "0 list entries", "1 list entry", "2 list entries"],
  ["likes taken back", "0 likes taken back", "1 like taken back", "2 likes taken back"],
  [
    "comments on one's own posts",
    "0 comments on one's own posts",
    "1 comment on one's own posts",
    "2 comments on one's own posts",
  ],
  ["anonymous comments", "0 anonymous comments", "1 anonymous comment", "2 anonymous comments"],
  ["check-ins", "0 check-ins", "1 check-in", "2 check-ins"],
  ["+1s on comments", "0 +1s on comments", "1 +1 on comments", "2 +1s on comments"],
  ["tags and invitations", "0 tags and invitations", "1 tags and invitations", "2 tags and invitations"],
  [
    "notes that say who posted",
    "0 notes that say who posted",
    "1 notes that say who posted",
    "2 notes that say who posted",
  ],
  ["advertising", "0 advertising", "1 advertising", "2 advertising"],
])("%s", (several, ...expected) => {
  expect([0, 1, 2].map((n) => counted(n, oneOf(several), several))).toEqual(expected);
});

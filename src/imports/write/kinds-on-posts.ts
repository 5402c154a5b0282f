/** The kinds of act that a file may know by the post alone, without its owner. */
import type { InteractionKind } from "../../words.ts";

export const kindsOnPosts = ["LIKE", "SHARE", "QUOTE", "REPLY"] as const satisfies readonly InteractionKind[];

/** Whether acts of a kind can be known by their post alone. */
export const isOnPosts = (kind: InteractionKind): kind is (typeof kindsOnPosts)[number] =>
  (kindsOnPosts as readonly InteractionKind[]).includes(kind);

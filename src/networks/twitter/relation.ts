/** From what was asked to the acts that the reply tells: each account of a list of followers follows the one asked about. */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import { isSame } from "../reading/refs.ts";
import type { Asked } from "./asked.ts";
import { timeOfPost } from "./snowflake.ts";

/** The reason for a reply that lists accounts or posts and does not say of whom. */
export const requestUnknown =
  "the reply does not say what was asked: keep its request with it (docs/networks/api-dumps.md)";

/** What an account in the reply did, or had done to it; nothing where the request relates it to nobody. */
export function actsOfAccount(asked: Asked | null, account: AccountRef): readonly Activity[] {
  if (asked === null || ("account" in asked && isSame(asked.account, account))) return [];
  switch (asked.what) {
    case "followers":
      return [{ type: "Follow", actor: account, object: asked.account }];
    case "following":
      return [{ type: "Follow", actor: asked.account, object: account }];
    case "blocked":
      return [{ type: "Block", actor: asked.account, object: account }];
    case "likers":
    case "sharers": {
      const object: PostRef = { network: "twitter", post: asked.post };
      const type = asked.what === "likers" ? "Like" : "Announce";
      return [{ type, actor: account, object, when: timeOfPost(asked.post) }];
    }
    case "members":
      return isSame(asked.owner, account)
        ? []
        : [{ type: "Add", actor: asked.owner, object: account, target: asked.list }];
    default:
      return [];
  }
}

/** What the account asked about did with a post of the reply: likes are lists of posts, too. */
export function actsOnPost(asked: Asked | null, post: PostRef): readonly Activity[] {
  if (asked === null || asked.what !== "likes") return [];
  return [{ type: "Like", actor: asked.account, object: post, when: timeOfPost(post.post) }];
}

/** What is said of an account that the current run does not know: nothing is known against it, and nobody is judged. */
import type { CountName } from "../imports/networks.ts";
import type { Audience } from "../reach/audience.ts";
import { audienceOf } from "../reach/audience-of.ts";
import { unmeasured } from "../spam/measures.ts";
import type { SpamVerdict } from "../spam/verdict.ts";
import { verdictOf } from "../spam/verdict-of.ts";
import type { StatedValue } from "./reads/accounts.ts";

/** The verdict without any evidence: the prior. */
export const unjudgedVerdict = (): SpamVerdict => verdictOf(unmeasured);

/** The audience of an account no run has counted: what the network states and what the graph holds now. */
export function uncountedAudience(
  stated: ReadonlyMap<CountName, StatedValue>,
  degrees: { readonly followers: number; readonly following: number },
): Audience {
  return audienceOf({
    stated: stated.get("followers")?.value ?? null,
    statedAt: stated.get("followers")?.at ?? null,
    byQuality: { AUTHENTIC: 0, SUSPICIOUS: 0, SPAM: 0, INSUFFICIENT_EVIDENCE: degrees.followers },
    following: { stated: stated.get("following")?.value ?? null, observed: degrees.following },
    posts: stated.get("posts")?.value ?? null,
    listed: { stated: stated.get("listed")?.value ?? null, observed: 0 },
    inactive: 0,
    automated: 0,
    signals: {},
    engaged: 0,
  });
}

/** How much trust flows to it along follows from accounts that were verified or vouched for (TrustRank). */
import type { Signal } from "../signal.ts";

/** Where verified accounts are this few steps and shares away, trust is strong (GDS personalised PageRank, damping 0.85). */
const STRONG = 0.01;
/** Below this, no trust arrives in any useful number of steps. */
const REACHED = 0.00001;

export const trustReach: Signal = {
  id: "trust-reach",
  title: "Trust",
  question: "Do verified accounts follow it, or accounts that they follow?",
  group: "trust",
  unit: "trust arriving from verified and curated accounts (0.15 at each of them)",
  threshold: REACHED,
  source: "Gyöngyi et al., TrustRank, 2004; log-odds measured on MGTAB",
  measure: ({ trust, following, followers }) => (following + followers === 0 ? null : trust),
  sentence: (value) =>
    value >= STRONG
      ? "Verified accounts, or accounts close to them, follow it."
      : value >= REACHED
        ? "A chain of follows leads from verified accounts to it."
        : "0 chains of follows lead from verified accounts to it.",
};

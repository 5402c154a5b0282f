/** The signals, in the order in which evidence is listed and stored. Append: the position is what a stored verdict names. */
import type { Signal } from "../signal.ts";
import { blankProfile } from "./blank-profile.ts";
import { followRatio } from "./follow-ratio.ts";
import { newness } from "./newness.ts";
import { noEcho } from "./no-echo.ts";
import { reciprocity } from "./reciprocity.ts";
import { silence } from "./silence.ts";
import { trustReach } from "./trust-reach.ts";
import { unfollowed } from "./unfollowed.ts";
import { widelyFollowed } from "./widely-followed.ts";

export const signals: readonly Signal[] = [
  followRatio,
  unfollowed,
  widelyFollowed,
  reciprocity,
  trustReach,
  silence,
  noEcho,
  blankProfile,
  newness,
];

/** The signals, in the order in which evidence is listed and stored. Append: the position is what a stored verdict names. */
import type { Signal } from "../signal.ts";
import { blankProfile } from "./blank-profile.ts";
import { boughtBlock } from "./bought-block.ts";
import { coFollowTwins } from "./co-follow-twins.ts";
import { creationCohort } from "./creation-cohort.ts";
import { crowdChasing } from "./crowd-chasing.ts";
import { followBurst } from "./follow-burst.ts";
import { followExcess } from "./follow-excess.ts";
import { followRatio } from "./follow-ratio.ts";
import { followSpeed } from "./follow-speed.ts";
import { labelledCompany } from "./labelled-company.ts";
import { labelledNeighbourhood } from "./labelled-neighbourhood.ts";
import { labelledPaths } from "./labelled-paths.ts";
import { lockstep } from "./lockstep.ts";
import { mutualTrust } from "./mutual-trust.ts";
import { newness } from "./newness.ts";
import { noEcho } from "./no-echo.ts";
import { noLikes } from "./no-likes.ts";
import { oneWayTalk } from "./one-way-talk.ts";
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
  followExcess,
  noLikes,
  followSpeed,
  mutualTrust,
  labelledNeighbourhood,
  crowdChasing,
  oneWayTalk,
  coFollowTwins,
  boughtBlock,
  lockstep,
  followBurst,
  creationCohort,
  labelledCompany,
  labelledPaths,
];

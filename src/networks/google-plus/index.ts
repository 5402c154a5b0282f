/** What is read of Google+: posts, circles and the log of a Takeout, and replies of its API. */
import type { Importer } from "../importer.ts";
import { googlePlusActivityLog } from "./google-plus-activity-log.ts";
import { googlePlusApi } from "./google-plus-api.ts";
import { googlePlusCircles } from "./google-plus-circles.ts";
import { googlePlusPosts } from "./google-plus-posts.ts";
import { googlePlusProfile } from "./google-plus-profile.ts";

export const googlePlus: readonly Importer[] = [
  googlePlusPosts,
  googlePlusActivityLog,
  googlePlusCircles,
  googlePlusProfile,
  googlePlusApi,
];

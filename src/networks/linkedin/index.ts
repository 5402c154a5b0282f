/** What is read of LinkedIn. The catch-all of an export's other files comes last. */
import type { Importer } from "../importer.ts";
import { linkedinApiConnections } from "./linkedin-api-connections.ts";
import { linkedinApiGroups } from "./linkedin-api-groups.ts";
import { linkedinApiProfile } from "./linkedin-api-profile.ts";
import { linkedinApiStatistics } from "./linkedin-api-statistics.ts";
import { linkedinApiUpdates } from "./linkedin-api-updates.ts";
import { linkedinApiXml } from "./linkedin-api-xml.ts";
import { linkedinComments } from "./linkedin-comments.ts";
import { linkedinCompanyFollows } from "./linkedin-company-follows.ts";
import { linkedinConnections } from "./linkedin-connections.ts";
import { linkedinEndorsementsGiven } from "./linkedin-endorsements-given.ts";
import { linkedinEndorsementsReceived } from "./linkedin-endorsements-received.ts";
import { linkedinInvitations } from "./linkedin-invitations.ts";
import { linkedinMemberFollows } from "./linkedin-member-follows.ts";
import { linkedinProfile } from "./linkedin-profile.ts";
import { linkedinReactions } from "./linkedin-reactions.ts";
import { linkedinRecommendations } from "./linkedin-recommendations.ts";
import { linkedinRegistration } from "./linkedin-registration.ts";
import { linkedinReposts } from "./linkedin-reposts.ts";
import { linkedinShares } from "./linkedin-shares.ts";
import { linkedinUnused } from "./linkedin-unused.ts";

export const linkedin: readonly Importer[] = [
  linkedinInvitations,
  linkedinProfile,
  linkedinRegistration,
  linkedinConnections,
  linkedinCompanyFollows,
  linkedinMemberFollows,
  linkedinEndorsementsReceived,
  linkedinEndorsementsGiven,
  linkedinRecommendations,
  linkedinShares,
  linkedinComments,
  linkedinReactions,
  linkedinReposts,
  linkedinApiConnections,
  linkedinApiUpdates,
  linkedinApiGroups,
  linkedinApiProfile,
  linkedinApiStatistics,
  linkedinApiXml,
  linkedinUnused,
];

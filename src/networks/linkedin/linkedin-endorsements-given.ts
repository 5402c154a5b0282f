/** `Endorsement_Given_Info.csv`: what somebody else's export calls received. */
import { endorsements } from "./endorsements.ts";

/** Skills of others that you vouch for. */
export const linkedinEndorsementsGiven = endorsements(
  "linkedin-endorsements-given",
  "LinkedIn export: endorsements given",
  "endorsee",
);

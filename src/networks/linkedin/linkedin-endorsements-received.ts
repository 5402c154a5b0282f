/** `Endorsement_Received_Info.csv`: the only named act of others that the export holds, recommendations apart. */
import { endorsements } from "./endorsements.ts";

/** Skills of yours that others vouch for. */
export const linkedinEndorsementsReceived = endorsements(
  "linkedin-endorsements-received",
  "LinkedIn export: endorsements received",
  "endorser",
);

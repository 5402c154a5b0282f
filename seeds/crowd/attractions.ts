/**
 * People of the small world whom the crowd follows too: Stella Star becomes a hub of some 2,600 known followers, Nora
 * Lindqvist gets 150. A crowd below 5,000 is drawn to them in the same shares; a larger one in the same numbers.
 */
import type { NetworkId } from "../../src/words.ts";

export interface Attraction {
  readonly network: NetworkId;
  readonly nativeId: string;
  /** How many follow, about, of a crowd of 5,000 or more. */
  readonly followers: number;
}

const on =
  (network: NetworkId) =>
  (nativeId: string, followers: number): Attraction => ({ network, nativeId, followers });
const twitter = on("twitter");

/** The smallest crowd that brings the stated numbers of followers, accounts on all networks. */
export const fullCrowd = 5000;

export const attractions: readonly Attraction[] = [
  twitter("1201", 2600),
  twitter("48120", 150),
  twitter("160004", 420),
  twitter("130002", 260),
  twitter("30517", 130),
  twitter("120001", 110),
  twitter("150003", 90),
  twitter("170005", 80),
  twitter("88140", 80),
  twitter("900321", 70),
  twitter("255100", 60),
  twitter("700700", 40),
  twitter("140221", 30),
  twitter("66102", 25),
  twitter("77203", 30),
  on("instagram")("20001201", 120),
  on("instagram")("20130002", 60),
  on("instagram")("20048120", 25),
  on("instagram")("20400233", 25),
  on("instagram")("20150003", 25),
  on("youtube")("UC1201stellastar00000000", 70),
  on("youtube")("UC88kofiexplains00000000", 50),
  on("youtube")("UC900paperlant0000000000", 15),
  on("bluesky")("did:plc:mirahaddad", 35),
  on("bluesky")("did:plc:tomaszstars", 20),
];

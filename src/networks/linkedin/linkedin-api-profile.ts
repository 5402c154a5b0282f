/** API v1 `people/~` and `people/id=…`: one member, the address of the profile, how many connections. */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { apiReply, personOf, valuesOf } from "./api-v1.ts";

const marks = [
  "publicProfileUrl",
  "numConnections",
  "apiStandardProfileRequest",
  "siteStandardProfileRequest",
];

function isProfile(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  const isPerson = ["id", "firstName", "lastName"].every((name) => paths.has(name));
  return isPerson && marks.some((mark) => paths.has(mark));
}

/** X accounts that the member joined to the profile by signing in there; LinkedIn checked each. */
function joinedAccounts({ primaryTwitterAccount, twitterAccounts }: JsonObject): readonly AccountRef[] {
  const joined = [...list(primaryTwitterAccount), ...valuesOf(twitterAccounts)].flatMap(
    (value: Json): AccountRef[] => {
      const nativeId = word(member(value, "providerAccountId"));
      const handle = word(member(value, "providerAccountName"))?.replace(/^@/, "").toLowerCase();
      return nativeId === undefined || !/^\d{1,20}$/.test(nativeId)
        ? []
        : [{ network: "twitter", nativeId, handle }];
    },
  );
  return [...new Map(joined.map((account) => [account.nativeId, account])).values()];
}

/** A member: whether there is a headline and a place, and the number of connections, which follow and are followed. */
export const linkedinApiProfile = apiReply({
  id: "linkedin-api-profile",
  title: "LinkedIn API v1: member",
  cannotKnow: "Above 500 connections LinkedIn says 500.",
  recognise: isProfile,
  says(person) {
    const account = personOf(person);
    if (account?.nativeId === undefined) return 'the member has no "id"';
    const joined = joinedAccounts(person);
    const profile: Activity = {
      type: "Profile",
      account,
      sameOwner: joined.length > 0 ? joined : undefined,
      hasBio: person.headline === undefined ? undefined : word(person.headline) !== undefined,
      hasLocation: person.location === undefined ? undefined : true,
    };
    const connections = Number(word(person.numConnections) ?? Number.NaN);
    // The number stops at 500; one that is cut says nothing exact.
    if (!(connections >= 0) || person.numConnectionsCapped === true) return [profile];
    const counts = { followers: connections, following: connections };
    return [profile, { type: "Metric", of: account, counts }];
  },
});

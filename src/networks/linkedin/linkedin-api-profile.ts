/** API v1 `people/~` and `people/id=…`: one member, the address of the profile, how many connections. */
import type { Activity } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { word } from "../reading/json-values.ts";
import { apiReply, personOf } from "./api-v1.ts";

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

/** A member: whether there is a headline and a place, and the number of connections, which follow and are followed. */
export const linkedinApiProfile = apiReply({
  id: "linkedin-api-profile",
  title: "LinkedIn API v1: member",
  cannotKnow: "Above 500 connections LinkedIn says 500.",
  recognise: isProfile,
  says(person) {
    const account = personOf(person);
    if (account?.nativeId === undefined) return 'the member has no "id"';
    const profile: Activity = {
      type: "Profile",
      account,
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

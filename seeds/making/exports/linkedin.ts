/**
 * LinkedIn as "Get a copy of your data" gives it out: the member's profile, connections by day, and endorsements, the only
 * act of others that it names. Mail addresses, companies and positions are empty.
 */

import { isoTime } from "../../clock.ts";
import { csvText } from "../../csv.ts";
import type { Someone } from "../story.ts";
import type { NativeExport } from "./export.ts";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const skills =
  "Editing Columns Speaking Interviews Layout Research Reporting Translation Radio Photography Budgets Teaching".split(
    " ",
  );
const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** `01 Jan 2024`. */
function day(at: number): string {
  const date = new Date(at);
  return `${twoDigits(date.getUTCDate())} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `2024/02/24 14:03:38 UTC`. */
const second = (at: number): string =>
  isoTime(at).replaceAll("-", "/").replace("T", " ").replace("Z", " UTC");

function names({ name }: Someone): [first: string, last: string] {
  const [first = "", ...others] = name.split(" ");
  return [first, others.join(" ")];
}

/** Connections and endorsements received. */
export const linkedin: NativeExport = {
  network: "linkedin",
  tellsFollow: () => true,
  tellsAct: ({ kind }) => kind === "ENDORSE",
  files({ follows, acts, person, owner }) {
    const me = `@${owner.handle}`;
    const profile = [
      ...names(owner),
      "Columnist",
      "Malmö, Sweden",
      `https://www.linkedin.com/in/${owner.handle}`,
    ];
    const connections = follows
      // Both follow each other; the export has one row for both.
      .filter(({ target }) => target === me)
      .map(({ source, since }) => {
        const other = person(source);
        return [...names(other), `https://www.linkedin.com/in/${other.handle}`, "", "", "", day(since)];
      });
    const endorsed = new Map<string, number>();
    const endorsements = acts.map(({ actor, at }) => {
      const by = person(actor);
      // Nobody vouches for one skill twice.
      const before = endorsed.get(actor) ?? 0;
      endorsed.set(actor, before + 1);
      const skill = skills[before];
      if (skill === undefined) throw new Error(`Seeds: ${actor} endorses more skills than there are`);
      return [second(at), skill, ...names(by), `www.linkedin.com/in/${by.handle}`, "ACCEPTED"];
    });
    const headers = {
      profile: "First Name,Last Name,Headline,Geo Location,Public Profile Url",
      connections: "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      endorsements:
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
    };
    return [
      ["linkedin-export/Profile.csv", csvText(headers.profile.split(","), [profile])],
      ["linkedin-export/Connections.csv", csvText(headers.connections.split(","), connections)],
      [
        "linkedin-export/Endorsement_Received_Info.csv",
        csvText(headers.endorsements.split(","), endorsements),
      ],
    ];
  },
};

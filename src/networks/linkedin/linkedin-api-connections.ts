/** API v1 `people/~/connections` and `people/~/following/companies`: whose they are is not said, so `--as` is needed. */
import { GravitasError } from "../../errors.ts";
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { word } from "../reading/json-values.ts";
import type { ToldAll } from "../reading/told.ts";
import { apiReply, personOf } from "./api-v1.ts";

const network = "linkedin" as const;

export function isConnections(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  const isPeople = paths.has("values.firstName") && paths.has("values.lastName");
  const isCompanies = paths.has("values.universalName") && paths.has("values.name");
  return (
    (isPeople && (paths.has("values.headline") || paths.has("values.apiStandardProfileRequest"))) ||
    isCompanies
  );
}

function company(element: JsonObject, slug: string, me: AccountRef): readonly Activity[] {
  const account: AccountRef = { network, handle: `company/${slug.toLowerCase()}`, name: word(element.name) };
  const followers = Number(element.numFollowers ?? Number.NaN);
  const counts: Activity[] = followers >= 0 ? [{ type: "Metric", of: account, counts: { followers } }] : [];
  return [
    { type: "Follow", actor: me, object: account },
    { type: "Profile", account, kind: "page" },
    ...counts,
  ];
}

/** What a person or company of the reply says, for JSON and XML alike. */
export function connectionSays(element: JsonObject, me: AccountRef | null): ToldAll {
  if (me === null)
    throw new GravitasError("SUBJECT_UNKNOWN", "A list of connections does not say whose they are.", {
      hint: "Say it with --as, for example --as linkedin:kR0lnX1ll8 or --as linkedin:@slug.",
    });
  const slug = word(element.universalName);
  if (slug !== undefined) return company(element, slug, me);
  // A reply that lists nobody.
  if (
    word(element.id) === undefined &&
    word(element.firstName) === undefined &&
    word(element.lastName) === undefined
  )
    return "_total" in element || "total" in element ? [] : "the element names no person and no company";
  const person = personOf(element);
  if (person === null) return [{ type: "NotKept", what: "hidden connections" }];
  return [
    { type: "Follow", actor: me, object: person },
    { type: "Follow", actor: person, object: me },
  ];
}

/** Connections, and companies followed. */
export const linkedinApiConnections = apiReply({
  id: "linkedin-api-connections",
  title: "LinkedIn API v1: connections and companies followed",
  needsSubject: true,
  cannotKnow: "The reply does not say since when people are connected, and names them by an id of its own.",
  recognise: isConnections,
  says: (element, { subject }) => connectionSays(element, subject),
});

/**
 * Replies of LinkedIn's API v1 as XML, its format unless JSON was asked for: `<connections total="2"><person>…`. Names with
 * hyphens and lists by the name of their elements are turned into those of the JSON.
 */
import type { FileSample, Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, list } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { xmlObject } from "../reading/xml-object.ts";
import { xmlRecords } from "../reading/xml-records.ts";
import { connectionSays } from "./linkedin-api-connections.ts";
import { updateSays } from "./linkedin-api-updates.ts";

const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
const aboutList = new Set(["total", "count", "start"]);

/** An element as the JSON of the API would have it; a list is told by its `total`. */
function asJson(value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => asJson(one));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : [[camelCase(name), asJson(one)] as const],
  );
  if (value.total === undefined) return Object.fromEntries(entries);
  const elements = entries.filter(([name]) => !aboutList.has(name)).flatMap(([, one]) => list(one));
  return { _total: value.total, values: elements };
}

const root = /^\s*(?:<\?xml[^>]*\?>)?\s*<(connections|updates|companies|network)[\s>]/;
const elements = {
  connections: "person",
  companies: "company",
  updates: "update",
  network: "update",
} as const;

function isApiXml({ text }: FileSample): boolean {
  if (!root.test(text)) return false;
  return /<first-name>|<update-type>|<universal-name>|<(?:connections|updates|companies)\s+total="0"/.test(
    text,
  );
}

/** LinkedIn's API v1 as XML: connections, companies followed, updates. */
export const linkedinApiXml: Importer = {
  id: "linkedin-api-xml",
  title: "LinkedIn API v1: replies in XML",
  network: "linkedin",
  archive: null,
  cannotKnow: "The reply names people by an id of the application that asked.",
  recognise: isApiXml,
  read(file, { subject }) {
    const name = elements[(root.exec(file.text)?.[1] ?? "connections") as keyof typeof elements];
    const says = name === "update" ? updateSays : connectionSays;
    return itemsOfEach(xmlRecords(file, [{ name }]), (record) => {
      const element = asJson(xmlObject(record.element));
      return isObject(element) ? says(element, subject) : "an element has nothing in it";
    });
  },
};

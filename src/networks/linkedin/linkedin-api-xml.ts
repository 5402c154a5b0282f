/**
 * Replies of LinkedIn's API v1 as XML, its format unless JSON was asked for: `<connections total="2"><person>…`. Names with
 * hyphens and lists by the name of their elements are turned into those of the JSON.
 */
import type { FileSample, Importer } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { isObject, list } from "../reading/json-values.ts";
import { xmlObject } from "../reading/xml-object.ts";
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

function isApiXml({ text }: FileSample): boolean {
  const name = root.exec(text)?.[1];
  if (name === undefined) return false;
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
  async *read(file, { subject }) {
    const document = await xmlObject(file);
    if ("fault" in document) {
      yield { skipped: document.fault, place: 1 };
      return;
    }
    const body = asJson(document.value) as JsonObject;
    const holder = document.root === "network" && isObject(body.updates) ? body.updates : body;
    for (const [index, element] of list(holder.values).entries()) {
      const place = index + 1;
      const says = isObject(element) && element.updateType !== undefined ? updateSays : connectionSays;
      const said = isObject(element) ? says(element, subject) : "an element has nothing in it";
      if (typeof said === "string") yield { skipped: said, place };
      else for (const activity of said) yield { activity, place };
    }
  },
};

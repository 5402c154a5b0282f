/** Groups joined, event answers, poll votes, own pages: understood and counted, no relation to a person. */
import type { Importer, InputFile, Item } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject } from "../reading/json-values.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { archive, keysOf } from "./archive.ts";

/** What the records of a list are called in the report; lists one level down as well. */
const kinds: Readonly<Record<string, string>> = {
  groups_joined: "groups joined",
  groups_admined: "groups run",
  events_joined: "events joined",
  events_interested: "events of interest",
  events_declined: "events declined",
  events_invited: "event invitations",
  your_events: "events held",
  poll_votes: "poll votes",
  other_likes: "likes of other websites",
  pages: "pages run",
};
const containers = ["event_responses", "event_invitations"] as const;
const plain = (key: string): string => key.replace(/_v\d$/, "");
const kindOf = (key: string): string | undefined =>
  Object.hasOwn(kinds, plain(key)) ? kinds[plain(key)] : undefined;
const isContainer = (key: string): boolean => containers.some((one) => one === plain(key));

/** Records of the lists that stand one level down. */
function* inContainers(value: Json): Generator<Told> {
  for (const [name, container] of Object.entries(isObject(value) ? value : {})) {
    if (!isContainer(name) || !isObject(container)) continue;
    for (const [inner, list] of Object.entries(container)) {
      const what = kindOf(inner);
      if (what === undefined || !Array.isArray(list)) continue;
      for (const _ of list) yield { type: "NotKept", what };
    }
  }
}

function read(file: InputFile): AsyncGenerator<Item> {
  const key = [...outlineOf(file).paths].find((path) => kindOf(path) !== undefined);
  const itemKeys = keysOf({ names: Object.keys(kinds) });
  return itemsOfEach(jsonRecords(file, { itemKeys }), ({ value, envelope }) => {
    if (envelope) return inContainers(value);
    return key === undefined ? [] : { type: "NotKept", what: kindOf(key) ?? key };
  });
}

/** Lists of a Facebook export that are counted and not kept. */
export const facebookCounted: Importer = {
  id: "facebook-counted",
  title: "Facebook export: groups, events and polls (counted, not kept)",
  network: "facebook",
  archive,
  recognise(sample) {
    const { root, paths } = outlineOf(sample);
    if (root !== "object") return false;
    const has = (key: string): boolean =>
      /_v\d$/.test(key) ||
      paths.has(`${key}.timestamp`) ||
      paths.has(`${key}.start_timestamp`) ||
      isContainer(key);
    return [...paths].some((key) => (kindOf(key) !== undefined || isContainer(key)) && has(key));
  },
  read,
};

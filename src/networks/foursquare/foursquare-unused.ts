/**
 * The other files of a Foursquare export: visits (where a phone has been, never read), photos, lists and ratings of places,
 * plans, shares, devices, expertise, payment. Nothing in them is between two people.
 */
import type { Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { archive } from "./shapes.ts";

/** Members that tell each file. */
const marks: readonly (readonly string[])[] = [
  ["items.timeArrived", "items.latitude"],
  ["items.startTime", "items.venueId"],
  ["items.prefix", "items.suffix", "items.fullUrl"],
  ["items.prefix", "items.suffix", "items.relatedItemUrl"],
  ["items.listItems"],
  ["items.editable", "items.collaborative"],
  ["items.sharedAt"],
  ["items.deviceModel", "items.os"],
  ["items.expertise"],
  ["venueLikes"],
  ["venueDislikes"],
  ["venueOkays"],
  ["response.venues.items.beenHere"],
  ["response.photos.items.prefix"],
  ["response.lists.groups.items.url"],
];
const empty = /^\s*\{\s*"count"\s*:\s*0\s*,\s*"items"\s*:\s*\[\s*\]\s*\}\s*$/;

/** Recognised so that nobody wonders; stands after the importers of what is read. */
export const foursquareUnused: Importer = {
  id: "foursquare-unused",
  title: "Foursquare and Swarm: not used",
  network: "foursquare",
  archive,
  keepsNothing: true,
  recognise: (sample) => {
    const { paths } = outlineOf(sample);
    return marks.some((members) => members.every((path) => paths.has(path))) || empty.test(sample.text);
  },
  async *read() {},
};

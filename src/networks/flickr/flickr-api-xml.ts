/** Replies of Flickr's API as XML, its first format: `<rsp stat="ok"><photo id="501">…`. They say the same as in JSON. */
import type { Importer } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { member } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { xmlObject } from "../reading/xml-object.ts";
import { xmlRecords } from "../reading/xml-records.ts";
import { apiSays } from "./api-body.ts";

const response = /^\s*(?:<\?xml[^>]*\?>)?\s*<rsp\s[^>]*\bstat\s*=\s*["'](?:ok|fail)["'][^>]*>\s*<(\w+)/;

/** The element as the reply would have it in JSON; a failed reply has its code in `<err code="1" msg="…"/>`. */
function bodyOf(name: string, value: Json): Json {
  return name === "err" ? { stat: "fail", code: member(value, "code") } : { [name]: value };
}

/** Flickr's API as XML. */
export const flickrApiXml: Importer = {
  id: "flickr-api-xml",
  title: "Flickr API: replies in XML",
  network: "flickr",
  archive: null,
  cannotKnow: "A reply about a photo's comments names the owner of the photo in their addresses alone.",
  recognise: ({ text }) => response.test(text),
  read(file, { subject }) {
    const name = response.exec(file.text)?.[1] ?? "";
    return itemsOfEach(xmlRecords(file, [{ name }]), ({ element }) =>
      apiSays(bodyOf(name, xmlObject(element)), null, subject),
    );
  },
};

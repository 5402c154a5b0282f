/** Replies of Flickr's API as XML, its first format: `<rsp stat="ok"><photo id="501">…`. They say the same as in JSON. */
import type { Importer } from "../importer.ts";
import { xmlObject } from "../reading/xml-object.ts";
import { apiSays } from "./api-body.ts";

const response = /^\s*(?:<\?xml[^>]*\?>)?\s*<rsp\s[^>]*\bstat\s*=\s*["'](?:ok|fail)["']/;

/** A failed reply has its words in `<err code="1" msg="…"/>`. */
function errorOf(err: unknown): { readonly message: string } | null {
  const { msg } = (err ?? {}) as { readonly msg?: unknown };
  return typeof msg === "string" ? { message: msg } : null;
}

/** Flickr's API as XML. */
export const flickrApiXml: Importer = {
  id: "flickr-api-xml",
  title: "Flickr API: replies in XML",
  network: "flickr",
  archive: null,
  cannotKnow: "A reply about a photo's comments names the owner of the photo in their addresses alone.",
  recognise: ({ text }) => response.test(text),
  async *read(file, { subject }) {
    const document = await xmlObject(file);
    if ("fault" in document) {
      yield { skipped: document.fault, place: 1 };
      return;
    }
    const said = apiSays({ ...document.value, ...errorOf(document.value.err) }, null, subject);
    if (typeof said === "string") yield { skipped: said, place: 1 };
    else for (const activity of said) yield { activity, place: 1 };
  },
};

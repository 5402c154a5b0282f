/** `account_testimonials.json`: a few kind words about somebody, given and received. The words are not read. */
import type { FileSample, InputFile } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { list, member, word } from "../reading/json-values.ts";
import { dataFile, type Entry } from "./data-file.ts";
import { memberOf, momentOf } from "./refs.ts";

const isTestimonials = (sample: FileSample): boolean => {
  const { paths } = outlineOf(sample);
  return ["testimonials.given", "testimonials.received", "testimonials_given", "testimonials_received"].some(
    (path) => paths.has(path),
  );
};

async function* entries(file: InputFile): AsyncGenerator<Entry> {
  for await (const record of jsonRecords(file)) {
    if ("fault" in record) {
      yield record;
      continue;
    }
    let place = 0;
    for (const name of ["given", "received"]) {
      const both = [
        member(member(record.value, "testimonials"), name),
        member(record.value, `testimonials_${name}`),
      ];
      for (const value of both.flatMap((one) => list(one))) yield { value, name, place: ++place };
    }
  }
}

/** Testimonials: one member vouches for another. */
export const flickrTestimonials = dataFile({
  id: "flickr-testimonials",
  title: "Flickr export: testimonials",
  recognise: isTestimonials,
  entries,
  says: (record, me, name) => {
    const other = memberOf({
      address: word(record.profile_url) ?? word(record.url),
      name: word(record.author_or_subject_screen_name) ?? word(record.user),
    });
    if (other === null) return "the testimonial names nobody";
    const [actor, object] = name === "given" ? [me, other] : [other, me];
    return [{ type: "Endorse", actor, object, when: momentOf(record.created) ?? momentOf(record.date) }];
  },
});

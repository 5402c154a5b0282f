/**
 * Posts of a Google+ Takeout (2018 to 2019): one post a file in `Google+ Stream/Posts`, or several in the `Posts.json` of a
 * community. Folder names are translated, so a post is told by its members.
 */
import type { FileSample, Importer, InputFile, Subject } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { jsonRecords } from "../reading/json-records.ts";
import { isObject, member } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { archive, personOf } from "./person.ts";
import { actsOfPost } from "./post.ts";

const itemKeys = ["posts", "items"];

function recognise(sample: FileSample): boolean {
  const { paths } = outlineOf(sample);
  return ["", ...itemKeys.map((key) => `${key}.`)].some(
    (at) =>
      paths.has(`${at}creationTime`) &&
      paths.has(`${at}author`) &&
      (paths.has(`${at}author.profilePageUrl`) || paths.has(`${at}author.resourceName`)),
  );
}

/** Posts of the file; the envelope is the post itself where there is one alone. */
async function* posts(file: InputFile) {
  for await (const record of jsonRecords(file, { itemKeys })) {
    const isWrapper = "value" in record && record.envelope && member(record.value, "author") === undefined;
    if (!isWrapper || !itemKeys.some((key) => outlineOf(file).paths.has(`${key}.author`))) yield record;
  }
}

/** The author of the stream is the owner; a community holds posts by others, too. */
async function subject(file: InputFile): Promise<Subject | null> {
  if (outlineOf(file).root === "array") return null;
  for await (const record of posts(file)) {
    if ("fault" in record || !isObject(record.value)) return null;
    if (member(record.value.postAcl, "communityAcl") !== undefined) return null;
    const account = personOf(record.value.author);
    return account && { account };
  }
  return null;
}

/** Posts with their likes, shares and comments, each by name. */
export const googlePlusPosts: Importer = {
  id: "google-plus-posts",
  title: "Google+ Takeout: posts",
  network: "google-plus",
  archive,
  cannotKnow: "When somebody gave +1 or shared: both are dated from the post.",
  recognise,
  subject,
  read: (file) => itemsOfEach(posts(file), ({ value }) => actsOfPost(value)),
};

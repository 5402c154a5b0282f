/** Posts and users collected with twint (`twint -u nora_l --json`, `--csv`): JSON lines, an array, or a table. */
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import { csvRows, headerOf } from "../reading/csv-rows.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type Told } from "../reading/told.ts";
import { ReplyContext } from "./reply-context.ts";
import { type Field, profileOf, pythonValue, statusOf } from "./twint.ts";
import { actsOfV1 } from "./v1-body.ts";

/** Columns, or members, of a row about a post and of one about a user. */
const post = ["conversation_id", "username", "tweet", "likes_count", "retweets_count"];
const user = ["username", "bio", "join_date", "followers", "following"];

function kindOf(has: (name: string) => boolean): "post" | "user" | null {
  if (post.every(has)) return "post";
  return user.every(has) ? "user" : null;
}

const header = (sample: FileSample): NonNullable<ReturnType<typeof headerOf>> =>
  headerOf(sample.text) ?? { names: [], separator: "," };

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const { names } = header(sample);
  return kindOf((name) => (root === null ? names.includes(name) : paths.has(name))) !== null;
}

function tells(has: (name: string) => boolean, field: Field, context: ReplyContext): readonly Told[] {
  const kind = kindOf(has);
  if (kind === null) return ["the record is neither a post nor a user"];
  const body = kind === "post" ? statusOf(field) : profileOf(field);
  return body === null ? ['the post has no "id"'] : actsOfV1(body, null, context);
}

function readJson(file: InputFile, context: ReplyContext): AsyncGenerator<Item> {
  return itemsOfEach(replies(file), ({ body }) => {
    if (!isObject(body)) return "the record is no object";
    return tells(
      (name) => name in body,
      (name) => body[name],
      context,
    );
  });
}

function readTable(file: InputFile, context: ReplyContext): AsyncGenerator<Item> {
  const { names, separator } = header(file);
  const columns = new Map(names.map((name, index) => [name, index]));
  return itemsOfEach(csvRows(file, separator, names.length), ({ cells }) => {
    const field: Field = (name) => pythonValue(cells[columns.get(name) ?? -1]?.trim() ?? "");
    return tells((name) => columns.has(name), field, context);
  });
}

function read(file: InputFile): AsyncGenerator<Item> {
  const context = new ReplyContext(null);
  return outlineOf(file).root === null ? readTable(file, context) : readJson(file, context);
}

/** What twint saw of posts and their authors. */
export const twitterTwint: Importer = {
  id: "twitter-twint",
  title: "X posts collected with twint",
  network: "twitter",
  archive: null,
  cannotKnow: "Who liked the posts, who follows whom, and which post an answer is to.",
  recognise,
  read,
};

/**
 * Which members a JSON file has, from its beginning alone: the sign by which formats are told apart whatever the order of
 * their members, and wherever the beginning is cut. Arrays leave no trace in a path: `[{"data": [{"id": "7"}]}]` has `data`
 * and `data.id`. The wrapper of a reply with its request (replies.ts) is looked through.
 */
import type { FileSample } from "../importer.ts";

/** Members deeper than this are not noted. */
const maxDepth = 10;
const wrapper = "response.";

export interface Outline {
  /** What the file begins with; null when it is no JSON object or array. */
  readonly root: "object" | "array" | null;
  /** Paths of members: `data.from.id`. */
  readonly paths: ReadonlySet<string>;
  /** The address asked, where the first reply keeps it. */
  readonly request: string | null;
}

const nothing: Outline = { root: null, paths: new Set(), request: null };
const remembered = new WeakMap<FileSample, Outline>();

/** Strings, with an optional colon that makes them keys, and brackets; everything else is of no interest. */
const mark = /"((?:[^"\\]|\\.)*)"(\s*:)?|[[\]{}]/gy;
const skip = /[^"[\]{}]*/gy;

function outline(text: string): Outline {
  const start = /^\s*([[{])/.exec(text)?.[1];
  if (start === undefined) return nothing;
  const paths = new Set<string>();
  /** One entry an open bracket: the path of what it belongs to. */
  const open: string[] = [];
  let path = "";
  let request: string | null = null;
  let at = 0;
  while (at < text.length) {
    skip.lastIndex = at;
    skip.exec(text);
    mark.lastIndex = skip.lastIndex;
    const found = mark.exec(text);
    // A string that the beginning cuts off, or one that never closes.
    if (found === null) break;
    at = mark.lastIndex;
    const [token, string, colon] = found;
    if (token === "{" || token === "[") open.push(path);
    else if (token === "}" || token === "]") path = open.pop() ?? "";
    else if (colon !== undefined) {
      const parent = open.at(-1) ?? "";
      path = parent === "" ? (string ?? "") : `${parent}.${string}`;
      if (open.length <= maxDepth) paths.add(path);
    } else if (path === "request") request ??= string ?? null;
    if (open.length === 0) path = "";
  }
  return { root: start === "[" ? "array" : "object", paths, request };
}

function withoutWrapper({ root, paths, request }: Outline): Outline {
  if (!paths.has("request") || !paths.has("response")) return { root, paths, request: null };
  const inside = [...paths]
    .filter((path) => path.startsWith(wrapper))
    .map((path) => path.slice(wrapper.length));
  return { root, paths: new Set(inside), request };
}

/** The members of the file as far as its beginning shows them; worked out once a sample. */
export function outlineOf(sample: FileSample): Outline {
  const known = remembered.get(sample);
  if (known) return known;
  const made = withoutWrapper(outline(sample.text));
  remembered.set(sample, made);
  return made;
}

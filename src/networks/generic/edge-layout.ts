/** How an edge list is laid out, judged by its first lines: separator, header, which columns, whether edges have a direction. */

export interface Layout {
  readonly separator: string | RegExp;
  readonly header: boolean;
  readonly source: number;
  readonly target: number;
  /** Column of the time of the follow, or null. */
  readonly time: number | null;
  /** Column that says of each edge whether it is undirected, or null; Gephi's. */
  readonly type: number | null;
  /** Whether every edge goes both ways, as between friends. */
  readonly undirected: boolean;
}

/** Comments: SNAP's begin with a hash, those of KONECT, Network Repository and Matrix Market with a percent sign. */
const comment = /^[#%]/;
/** What the comments of SNAP, KONECT and Matrix Market say of a graph whose edges have no direction. */
const undirected = /^#.*\bundirected\b|^% ?sym\b|^%%MatrixMarket\b.*\bsymmetric\b/i;
/** A graph between two sorts of things, and a table of numbers: no follows. */
const noGraph = /^% ?bip\b|^%%MatrixMarket\b(?!.*\bcoordinate\b)/i;

/** Rows looked at before a file without a header is taken for an edge list. */
const rowsLookedAt = 50;
const separators = ["\t", ",", ";", "|"] as const;
/** Columns of the collections of SNAP whose edges have no direction. */
const oneNames = ["id_1", "node_1", "node1"] as const;
const theOtherNames = ["id_2", "node_2", "node2"] as const;
const sourceWords = ["source", "follower", "from", "src", "fromnode"] as const;
const targetWords = ["target", "followed", "followee", "to", "dst", "tonode"] as const;
const withId = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [word, `${word}id`, `${word}_id`]);
const sourceNames = new Set([...withId(sourceWords), ...oneNames]);
const targetNames = new Set([...withId(targetWords), ...theOtherNames]);
const timeNames = new Set(["time", "timestamp", "since"]);
/** Other columns that an edge list may have; with any further one it is some other file. */
const furtherNames = new Set(["weight", "type", "id", "label", "timeset", "interval"]);
/** A native id: digits, or one word as Bluesky, YouTube and Flickr have it (`did:plc:…`, `UC…`, `12037949754@N01`). */
const id = /^@?[\w.:@-]{1,512}$/;
/** What may stand after the two ids; words (`RT`, `MT`) make it a list of acts, not of follows. */
const weight = /^-?[\d.]*$/;
const digits = /^\d+$/;

function contentLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  // The head may end within a line; judge only whole ones.
  if (lines.length > 1) lines.pop();
  return lines.filter((line) => line.trim() !== "" && !comment.test(line)).slice(0, rowsLookedAt);
}

function separatorOf(line: string): string | RegExp {
  return separators.find((mark) => line.includes(mark)) ?? / +/;
}

const commentsOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => comment.test(line));

/** `"Source:START_ID(Person)"` as `source`; Neo4j's import headers put the type after a colon. */
function columnName(cell: string): string {
  return cell.trim().replace(/^"|"$/g, "").split(":")[0]?.trim().toLowerCase() ?? "";
}

/** What the first row is: names of an edge list, ids, or something else. */
export function headerOf(text: string): "edges" | "ids" | "other" {
  const first = contentLines(text)[0];
  if (first === undefined) return "other";
  const cells = first.split(separatorOf(first));
  const names = cells.map(columnName);
  if (names.some((name) => sourceNames.has(name)) && names.some((name) => targetNames.has(name))) {
    const known = names.every((name) =>
      [sourceNames, targetNames, timeNames, furtherNames].some((set) => set.has(name)),
    );
    return known ? "edges" : "other";
  }
  return cells.length >= 2 && cells.slice(0, 2).every((cell) => digits.test(cell.trim())) ? "ids" : "other";
}

/** The layout of an edge list, or null when the text is none. Without a header every row must begin with two ids. */
export function layoutOf(text: string): Layout | null {
  const lines = contentLines(text);
  const first = lines[0];
  if (first === undefined) return null;
  const separator = separatorOf(first);
  const kind = headerOf(text);
  const comments = commentsOf(text);
  if (comments.some((line) => noGraph.test(line))) return null;
  const both = comments.some((line) => undirected.test(line));
  if (kind === "edges") {
    const names = first.split(separator).map(columnName);
    const column = (set: ReadonlySet<string>): number => names.findIndex((name) => set.has(name));
    const time = column(timeNames);
    const type = names.indexOf("type");
    return {
      separator,
      header: true,
      source: column(sourceNames),
      target: column(targetNames),
      time: time < 0 ? null : time,
      type: type < 0 ? null : type,
      undirected: both || oneNames.some((name) => names.includes(name)),
    };
  }
  if (kind === "other") return null;
  const good = lines.filter((line) => {
    const [source = "", target = "", ...weights] = line.trim().split(separator);
    return (
      id.test(source.trim()) && id.test(target.trim()) && weights.every((cell) => weight.test(cell.trim()))
    );
  });
  // Broken rows may stand among the first ones; most must be ids.
  if (good.length * 2 <= lines.length) return null;
  // Matrix Market gives the size of the matrix before its entries.
  const header = text.startsWith("%%MatrixMarket");
  return { separator, header, source: 0, target: 1, time: null, type: null, undirected: both };
}

/** How an edge list is laid out, judged by its first lines: separator, header, which columns. */

export interface Layout {
  readonly separator: string | RegExp;
  readonly header: boolean;
  readonly source: number;
  readonly target: number;
  /** Column of the time of the follow, or null. */
  readonly time: number | null;
}

/** Rows looked at before a file without a header is taken for an edge list. */
const rowsLookedAt = 50;
const separators = ["\t", ",", ";", "|"] as const;
const sourceNames = new Set(["source", "follower", "from", "src"]);
const targetNames = new Set(["target", "followed", "followee", "to", "dst"]);
const timeNames = new Set(["time", "timestamp", "since"]);
/** Other columns that an edge list may have; with any further one it is some other file. */
const otherNames = new Set(["weight", "type", "id", "label", "timeset", "interval"]);
/** A native id: digits, or one word as Bluesky, YouTube and Flickr have it (`did:plc:…`, `UC…`, `12037949754@N01`). */
const id = /^@?[\w.:@-]{1,512}$/;
/** What may stand after the two ids; words (`RT`, `MT`) make it a list of acts, not of follows. */
const weight = /^-?[\d.]*$/;
const digits = /^\d+$/;

function contentLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  // The head may end within a line; judge only whole ones.
  if (lines.length > 1) lines.pop();
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).slice(0, rowsLookedAt);
}

function separatorOf(line: string): string | RegExp {
  return separators.find((mark) => line.includes(mark)) ?? / +/;
}

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
      [sourceNames, targetNames, timeNames, otherNames].some((set) => set.has(name)),
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
  if (kind === "edges") {
    const names = first.split(separator).map(columnName);
    const column = (set: ReadonlySet<string>): number => names.findIndex((name) => set.has(name));
    const time = column(timeNames);
    return {
      separator,
      header: true,
      source: column(sourceNames),
      target: column(targetNames),
      time: time < 0 ? null : time,
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
  return { separator, header: false, source: 0, target: 1, time: null };
}

/** An import's report as people read it: per file what was read and kept, what was left out and why, what it can never tell. */
import type { ImportReport, Reason, UnreadFile } from "../imports/import-report.ts";
import { counted } from "../wording.ts";
import { type FoldedFiles, foldFiles } from "./fold-files.ts";
import { oneOf } from "./one-of.ts";

/** Rows named for one reason before "…". */
const PLACES = 3;
/** Reasons listed for one file. */
const REASONS = 5;
/** Files named that were left unread for one reason. */
const UNREAD = 5;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** All lines of a report, the summary last. */
export function reportLines(report: ImportReport): string[] {
  const folded = foldFiles(report.files);
  const width = Math.max(0, ...folded.map(({ file }) => file.path.length));
  return [
    ...folded.flatMap((files) => fileLines(files, width)),
    ...unreadLines(report.unread),
    ...report.cannotKnow.map(({ title, text }) => `What ${title} files cannot tell: ${text}`),
    summary(report),
  ];
}

function fileLines({ file, count }: FoldedFiles, width: number): string[] {
  const kept = Object.entries(file.kept).map(([what, n]) => counted(n, oneOf(what), what));
  const known = file.duplicates > 0 ? [`${file.duplicates.toLocaleString("en-US")} known before`] : [];
  const span = file.from !== null && file.to !== null ? [`${day(file.from)} to ${day(file.to)}`] : [];
  const facts = [...kept, ...known, ...span].join(", ");
  const whose = file.subject === null ? "" : ` of ${file.subject}`;
  const files = count === 1 ? "" : `, ${counted(count, "file")}`;
  return [
    `  ${file.path.padEnd(width)}  ${file.title}${whose}${files}: ${counted(file.read, "record")} read${facts ? `: ${facts}` : ""}`,
    ...file.reasons.slice(0, REASONS).map((reason) => `    left out: ${reasonText(reason)}`),
    ...(file.unknownFields.length > 0 ? [`    not known here: ${file.unknownFields.join(", ")}`] : []),
  ];
}

function reasonText({ reason, count, places }: Reason): string {
  const rows = places.slice(0, PLACES).map((place) => place.toLocaleString("en-US"));
  const more = count > rows.length && rows.length > 0 ? ", …" : "";
  return rows.length === 0
    ? `${counted(count, "record")}: ${reason}`
    : `${counted(count, "record")}: ${reason} (${count === 1 ? "row" : "rows"} ${rows.join(", ")}${more})`;
}

/** Faults first, each by its reason; media last, in one line however many zips they lay in. */
function unreadLines(unread: readonly UnreadFile[]): string[] {
  const passed = unread.filter(({ code }) => code === null);
  const media = passed.reduce((sum, { count }) => sum + count, 0);
  const byReason = new Map<string, UnreadFile[]>();
  for (const file of unread.filter(({ code }) => code !== null)) {
    const why = [file.reason, file.hint].join("\n");
    byReason.set(why, [...(byReason.get(why) ?? []), file]);
  }
  const faults = [...byReason.values()].flatMap((files) => {
    const more = files.length - UNREAD;
    const rest = more > 0 ? [`  and ${counted(more, "file")} more for the same reason.`] : [];
    return [...files.slice(0, UNREAD).map(unreadLine), ...rest];
  });
  return media > 0 ? [...faults, `  ${counted(media, "media file")} passed over.`] : faults;
}

const unreadLine = ({ path, reason, hint }: UnreadFile): string =>
  `  ${path}: ${[reason.replace(/(?<![.?!])$/, "."), hint].filter((part) => part !== null).join(" ")}`;

function summary(report: ImportReport): string {
  const took = `${(report.durationMs / 1000).toFixed(1)} s`;
  const what = `${counted(report.accepted, "record")} kept, ${report.skipped.toLocaleString("en-US")} left out`;
  if (report.number === null) return `Dry run: ${what}; nothing was written. ${took}`;
  const resumed = report.resumed ? " (taken up where it had been cut short)" : "";
  const bulk = report.bulk ? " by the offline loader" : "";
  return `Import ${report.number} done${resumed}${bulk} in ${took}: ${what}.`;
}

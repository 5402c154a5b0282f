/** An import's report as people read it: per file what was read and kept, what was left out and why, what it can never tell. */
import type { FileReport, ImportReport, Reason, UnreadFile } from "../imports/import-report.ts";
import { counted } from "./wording.ts";

/** Rows named for one reason before "…". */
const PLACES = 3;
/** Reasons listed for one file. */
const REASONS = 5;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** All lines of a report, the summary last. */
export function reportLines(report: ImportReport): string[] {
  const width = Math.max(0, ...report.files.map((file) => file.path.length));
  return [
    ...report.files.flatMap((file) => fileLines(file, width)),
    ...report.unread.map(unreadLine),
    ...[...new Set(report.files.map((file) => file.note).filter((note) => note !== null))],
    summary(report),
  ];
}

function fileLines(file: FileReport, width: number): string[] {
  const kept = Object.entries(file.kept).map(([what, n]) => `${n.toLocaleString("en-US")} ${what}`);
  const known = file.duplicates > 0 ? [`${file.duplicates.toLocaleString("en-US")} known before`] : [];
  const span = file.from !== null && file.to !== null ? [`${day(file.from)} to ${day(file.to)}`] : [];
  const facts = [...kept, ...known, ...span].join(", ");
  const whose = file.subject === null ? "" : ` of ${file.subject}`;
  return [
    `  ${file.path.padEnd(width)}  ${file.title}${whose}: ${counted(file.read, "record")} read${facts ? `: ${facts}` : ""}`,
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

function unreadLine({ path, reason, hint, count }: UnreadFile): string {
  const more = count > 1 ? ` (${counted(count, "file")})` : "";
  return `  ${path}${more}: ${reason}${hint === null ? "" : ` ${hint}`}`;
}

function summary(report: ImportReport): string {
  const took = `${(report.durationMs / 1000).toFixed(1)} s`;
  const what = `${counted(report.accepted, "record")} kept, ${report.skipped.toLocaleString("en-US")} left out`;
  if (report.number === null) return `Dry run: ${what}; nothing was written. ${took}`;
  const resumed = report.resumed ? " (taken up where it had been cut short)" : "";
  const bulk = report.bulk ? " by the offline loader" : "";
  return `Import ${report.number} done${resumed}${bulk} in ${took}: ${what}.`;
}

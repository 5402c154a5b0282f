/**
 * What the program says on the command line: status lines, bars, errors. On a terminal with colour and redrawing; in a
 * pipe, in CI or with NO_COLOR (https://no-color.org) as plain lines without a single escape code. Errors go to stderr.
 */
import { GravitasError } from "../errors.ts";

/** Columns of the label that opens a status line. */
const labelWidth = 9;
const barWidth = 15;
/** Where a terminal does not tell its width. */
const defaultColumns = 100;
/** Least time between two drawings of a bar, milliseconds. */
const redrawEvery = 100;
/** In a pipe a bar is a line each time it passes another such share. */
const plainStep = 0.25;

export interface Progress {
  /** `done` of `total` in `unit`; a null total (not known) shows the count alone. */
  update(done: number, total: number | null, unit: string): void;
  /** Replaces the bar by a last status line; without text the bar goes without a trace. */
  end(text?: string): void;
}

export interface Console {
  /** A line as it is. */
  say(line: string): void;
  /** `  Neo4j    ready at …` */
  status(label: string, text: string): void;
  /** One bar at a time. In a pipe it says nothing until `after` milliseconds have passed: work of many small pieces fills no log. */
  progress(label: string, text: string, after?: number): Progress;
  /** What happened and what to do, on stderr; a stack only for a bug, and only when `debug`. */
  error(error: unknown, options?: { debug?: boolean }): void;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

interface ConsoleOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where lines go; `--json` passes stderr to keep stdout for the answer. */
  readonly out?: Output;
  readonly err?: Output;
}

const statusLine = (label: string, text: string): string => `  ${label.padEnd(labelWidth - 1)} ${text}`;

/** `████░░░  81 %  108/133 MB`, or `108 MB` where the total is not known. */
function barText(done: number, total: number | null, unit: string): string {
  const count = Math.floor(done).toLocaleString("en-US");
  if (total === null) return `${count} ${unit}`;
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const full = Math.floor(share * barWidth);
  const percent = String(Math.floor(share * 100)).padStart(3);
  const bar = "█".repeat(full) + "░".repeat(barWidth - full);
  return `${bar} ${percent} %  ${count}/${Math.ceil(total).toLocaleString("en-US")} ${unit}`;
}

/** The message of an error and its way out, as lines. */
function errorLines(error: unknown, debug: boolean): string[] {
  if (error instanceof GravitasError && !debug) return [error.message, ...(error.hint ? [error.hint] : [])];
  if (error instanceof Error && debug) return [error.stack ?? error.message];
  const message = error instanceof Error ? error.message : String(error);
  return [`A bug in Gravitas: ${message}`, "Run again with --debug for the place, and please report it."];
}

/** A console on the given outputs; the standard ones unless told. */
export function createConsole({
  env = process.env,
  out = process.stdout,
  err = process.stderr,
}: ConsoleOptions = {}): Console {
  const rich = Boolean(out.isTTY) && !env.NO_COLOR && !env.CI && env.TERM !== "dumb";
  const paint = (code: number, text: string): string => (rich ? `\u001b[${code}m${text}\u001b[0m` : text);
  const coloured = (label: string, text: string): string =>
    statusLine(label, text).replace(label, paint(36, label));
  let drawn = "";
  const draw = (line: string): void => {
    drawn = line;
    out.write(`\r\u001b[2K${line.slice(0, (out.columns || defaultColumns) - 1)}`);
  };
  const write = (line: string): void => {
    if (drawn === "") {
      out.write(`${line}\n`);
      return;
    }
    out.write(`\r\u001b[2K${line}\n`);
    draw(drawn);
  };

  const richProgress = (label: string, text: string): Progress => {
    let last = 0;
    draw(statusLine(label, text));
    return {
      update(done, total, unit) {
        const now = Date.now();
        if (now - last < redrawEvery) return;
        last = now;
        draw(statusLine(label, `${text}  ${barText(done, total, unit)}`));
      },
      end(final) {
        out.write("\r\u001b[2K");
        drawn = "";
        if (final !== undefined) write(coloured(label, final));
      },
    };
  };
  const plainProgress = (label: string, text: string, after = 0): Progress => {
    let next = plainStep;
    let begun = after === 0;
    const start = Date.now();
    if (begun) write(statusLine(label, text));
    return {
      update(done, total, unit) {
        if (!begun && Date.now() - start < after) return;
        if (!begun) write(statusLine(label, text));
        begun = true;
        if (!total || done / total < next) return;
        next = (Math.floor(done / total / plainStep) + 1) * plainStep;
        write(statusLine(label, `${text}  ${Math.floor(done)}/${Math.ceil(total)} ${unit}`));
      },
      end(final) {
        if (final !== undefined) write(statusLine(label, final));
      },
    };
  };

  return {
    say: write,
    status: (label, text) => write(coloured(label, text)),
    progress: rich ? richProgress : plainProgress,
    error(error, { debug = false } = {}) {
      if (drawn !== "") out.write("\r\u001b[2K");
      drawn = "";
      for (const line of errorLines(error, debug)) err.write(`${line}\n`);
    },
  };
}

/** A console that says nothing, for callers that only want the work done. */
export const silent: Console = {
  say() {},
  status() {},
  progress: () => ({ update() {}, end() {} }),
  error() {},
};

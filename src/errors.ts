/**
 * The one catalogue of errors. Three kinds, never mixed: a caller's mistake (say what, where, and the way out), an outage
 * (retryable, not the caller's fault) and a bug (`invariant`; masked in the API).
 */

export type ErrorKind = "caller" | "outage" | "bug";

interface ErrorEntry {
  readonly kind: ErrorKind;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  /** HTTP status where the error ends a request. */
  readonly status: number;
  /** Exit code of the command line. */
  readonly exit: number;
  /** What the code means, for the docs. */
  readonly meaning: string;
}

const caller = (meaning: string, status = 400, exit = 2): ErrorEntry => ({
  kind: "caller",
  retryable: false,
  status,
  exit,
  meaning,
});
/** A caller's mistake only in its moment: later the same call is none. */
const tooEarly = (meaning: string, status: number): ErrorEntry => ({
  ...caller(meaning, status),
  retryable: true,
});
const outage = (meaning: string, status = 503, exit = 3): ErrorEntry => ({
  kind: "outage",
  retryable: true,
  status,
  exit,
  meaning,
});

export const catalogue = {
  BAD_USER_INPUT: caller("An argument is wrong; the message names it and says what to do."),
  BAD_CURSOR: caller("A cursor is not valid, or belongs to another list."),
  UNAUTHENTICATED: caller("A token is needed, or the one given is unknown.", 401),
  FORBIDDEN: caller("The token lacks the scope this needs.", 403),
  RATE_LIMITED: tooEarly(
    "A limit of the token or address is used up: cost a minute, open subscriptions or contests.",
    429,
  ),
  QUERY_TOO_COSTLY: caller("The query costs more than the budget; ask for fewer items."),
  QUERY_TOO_DEEP: caller("The query is nested deeper than allowed."),
  QUERY_TOO_LARGE: caller("The query has too many tokens, aliases or fields."),
  NO_SUCH_INPUT: caller("A path given to import does not exist or cannot be read."),
  NOT_RECOGNISED: caller("No importer knows this file; the message says what would help."),
  BROKEN_ARCHIVE: caller("A zip or gz is cut short, damaged or unsafe."),
  SUBJECT_UNKNOWN: caller("The file does not say whose it is; add --as network:@handle."),
  SUBJECT_ERASED: caller("The archive is of somebody who was erased or opted out."),
  NETWORK_UNKNOWN: caller("The file does not say which network it is of; add --network."),
  BAD_OPTION: caller("A command-line option or environment variable is wrong."),
  NO_JAVA: caller("No Java 17 or 21 was found for the managed Neo4j."),
  NO_MAVEN: caller("No Maven was found to fetch Neo4j with."),
  FETCH_FAILED: outage("Neo4j could not be fetched from Maven Central."),
  HOME_NOT_WRITABLE: caller("The data or cache folder cannot be written."),
  DISK_FULL: outage("There is no space left on the disk."),
  HOME_IN_USE: caller("Another Gravitas serves this data folder."),
  PORT_TAKEN: caller("Another program listens on this port."),
  WRONG_PASSWORD: caller("Neo4j rejected the user or password."),
  NO_GRAPH_DATA_SCIENCE: caller("The Neo4j server has no Graph Data Science plugin."),
  GRAPH_NEWER: caller("The graph was written by a newer Gravitas than this one."),
  MIGRATION_CHANGED: caller("A migration has been edited since it was applied."),
  INTERRUPTED: caller("The command was stopped by Ctrl-C or SIGTERM before it was done.", 499, 130),
  RUN_IN_PROGRESS: tooEarly("Another scoring run is under way.", 409),
  DATABASE_UNAVAILABLE: outage("Neo4j does not answer."),
  DATABASE_FAILED_TO_START: outage("The managed Neo4j did not start."),
  DEADLINE_EXCEEDED: outage("The answer took longer than the deadline.", 504),
  INTERNAL_SERVER_ERROR: { kind: "bug", retryable: false, status: 500, exit: 70, meaning: "A bug of ours." },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof catalogue;

/** An error of the catalogue: `message` says what happened and where, `hint` what to do about it. */
export class GravitasError extends Error {
  override readonly name = "GravitasError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }

  get entry(): ErrorEntry {
    return catalogue[this.code];
  }
}

/** Stops on a bug of ours: something that cannot be unless the code is wrong. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new GravitasError("INTERNAL_SERVER_ERROR", message);
}

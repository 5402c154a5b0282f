/** Logs as JSON lines (pino). Never logs tokens, passwords or Authorization headers: only what is named here is written. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, pino } from "pino";

export type Log = Logger;

/**
 * A log that writes to a file, or to stderr where `file` is null.
 * @param level least severe line written (pino's level names)
 */
export function createLog(level: string, file: string | null): Log {
  if (file !== null) mkdirSync(dirname(file), { recursive: true });
  return pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination({ dest: file ?? 2, sync: true }),
  );
}

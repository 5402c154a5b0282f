/** Where the log goes: to a file of the home beside a person's terminal, else to stderr, where services collect it. */
import { join } from "node:path";
import { createLog, type Log } from "../log.ts";
import type { Config } from "./config.ts";

export function openLog(config: Pick<Config, "home" | "logLevel">, isTerminal = process.stderr.isTTY): Log {
  return createLog(config.logLevel, isTerminal ? join(config.home, "gravitas.log") : null);
}

/** The contract of a command of `gravitas`. Add one by copying `commands/status.ts` and adding a line to `commands/index.ts`. */
import type { ParseArgsConfig } from "node:util";
import type { Config } from "./config.ts";
import type { Console } from "./console.ts";

/** Options every command takes. */
export const commonOptions = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  debug: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** Every value of an option that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Arguments that are no options: paths. */
  readonly rest: readonly string[];
  readonly config: Config;
  readonly console: Console;
}

export interface Command {
  /** What `--help` prints after the usage line. */
  readonly help: string;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Resolves to the exit code. Errors of the catalogue are printed by the caller. */
  run(input: CommandInput): Promise<number>;
}

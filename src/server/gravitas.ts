/** The command line: `gravitas <command> [options]`. Parses, calls one command, turns errors into one message and an exit code. */
import { parseArgs } from "node:util";
import { GravitasError } from "../errors.ts";
import { type Command, commonOptions } from "./command.ts";
import { type CommandEntry, commands } from "./commands/index.ts";
import { readConfig } from "./config.ts";
import { createConsole, type Output } from "./console.ts";
import { version } from "./version.ts";
import { allowClosedPipe } from "./write-out.ts";

/** Milliseconds that a finished command may still take to write its last lines. */
const LINGER_MS = 500;

/** Runs one command and ends the program with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  allowClosedPipe();
  process.exitCode = await gravitas(argv);
  // Work that was left where it was (Ctrl-C) may still wait for an answer that will not come.
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

/** Runs one command and returns its exit code; what went wrong is told to `err`. */
export async function gravitas(argv: readonly string[], err: Output = process.stderr): Promise<number> {
  const [name, ...args] = argv;
  const debug = args.includes("--debug");
  const entry = commands.find((candidate) => candidate.name === name);
  // There stdout belongs to the answer; what people read goes to stderr.
  const isForPrograms = entry?.isData || args.includes("--json");
  const console = createConsole(isForPrograms ? { out: process.stderr, err } : { err });
  try {
    return await dispatch(name, args, console);
  } catch (error) {
    console.error(error, { debug });
    return error instanceof GravitasError ? error.entry.exit : 70;
  }
}

async function dispatch(
  name: string | undefined,
  args: string[],
  console: ReturnType<typeof createConsole>,
): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(overview());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const entry = commands.find((candidate) => candidate.name === name);
  if (!entry) {
    throw new GravitasError("BAD_OPTION", `There is no command "${name}".`, {
      hint: `Commands: ${commands.map((candidate) => candidate.name).join(", ")}. gravitas --help tells more.`,
    });
  }
  const command = await entry.load();
  const { values, positionals } = parse(entry, command, args);
  if (values.help) {
    process.stdout.write(helpOf(entry, command));
    return 0;
  }
  const lists = Object.entries(values).flatMap(([option, value]) =>
    Array.isArray(value) ? [[option, value.map(String)] as const] : [],
  );
  return command.run({
    values: values as Record<string, string | boolean | undefined>,
    lists: Object.fromEntries(lists),
    rest: positionals,
    config: readConfig(process.env),
    console,
  });
}

function parse(entry: CommandEntry, command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: { ...commonOptions, ...command.options }, allowPositionals: true });
  } catch (error) {
    throw new GravitasError("BAD_OPTION", `gravitas ${entry.name}: ${(error as Error).message}`, {
      hint: `Usage: gravitas ${command.usage}. gravitas ${entry.name} --help lists the options.`,
    });
  }
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    `Gravitas ${version}: how much attention a person or brand commands, from 1 to 100, with the proof.`,
    "",
    "Usage: gravitas <command> [options]",
    "",
    ...lines,
    "",
    "gravitas <command> --help tells more. Settings are environment variables: docs/settings.md.",
    "",
  ].join("\n");
}

/** What `gravitas <command> --help` prints. */
export const helpOf = (entry: CommandEntry, command: Command): string =>
  `${entry.summary}\n\nUsage: gravitas ${command.usage}\n\n${command.help.trim()}\n\n  --json     the answer as JSON on stdout\n  --debug    stack traces with errors\n  -h, --help this text\n`;

/** The commands, in the order a newcomer meets them. Each is loaded when it is asked for: --help must not wait for GraphQL. */
import type { Command } from "../command.ts";

export interface CommandEntry {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** Its standard output is a table or a text for programs, also without --json: all else goes to stderr. */
  readonly isData?: true;
  load(): Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: "start",
    summary: "Serve the graph; fills and scores an empty one first",
    load: async () => (await import("./start.ts")).start,
  },
  {
    name: "import",
    summary: "Read downloads, tables and follow graphs into the graph",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "sources",
    summary: "Where the data come from, how recent they are, what is overdue",
    load: async () => (await import("./sources.ts")).sources,
  },
  {
    name: "split",
    summary: "Separate two people who became one account by mistake",
    load: async () => (await import("./split.ts")).split,
  },
  {
    name: "score",
    summary: "Score the whole graph and publish",
    load: async () => (await import("./score.ts")).score,
  },
  {
    name: "why",
    summary: "What a score is made of and why it changed, line by line",
    load: async () => (await import("./why.ts")).why,
  },
  {
    name: "status",
    summary: "What the graph holds and which scores are shown",
    load: async () => (await import("./status.ts")).status,
  },
  {
    name: "evaluate",
    summary: "How good the spam model is on labelled accounts",
    load: async () => (await import("./evaluate.ts")).evaluate,
  },
  {
    name: "token",
    summary: "Create, list and revoke API tokens",
    load: async () => (await import("./token.ts")).token,
  },
  {
    name: "optout-link",
    summary: "A link with which a person can opt out without logging in",
    load: async () => (await import("./optout-link.ts")).optoutLink,
  },
  {
    name: "erase",
    summary: "Delete a person or account and everything derived from it, for good",
    load: async () => (await import("./erase.ts")).erase,
  },
  {
    name: "export-person",
    summary: "Everything held about a person, as JSON",
    isData: true,
    load: async () => (await import("./export-person.ts")).exportPerson,
  },
  {
    name: "audit",
    summary: "Who labelled, decided and erased what, and when",
    load: async () => (await import("./audit.ts")).audit,
  },
  {
    name: "export",
    summary: "The leaderboard, or an account's followers, as CSV",
    isData: true,
    load: async () => (await import("./export.ts")).exportTable,
  },
  {
    name: "export-schema",
    summary: "Print the GraphQL schema",
    isData: true,
    load: async () => (await import("./export-schema.ts")).exportSchema,
  },
];

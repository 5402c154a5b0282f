/**
 * Every environment variable that the program reads: its rule, its default and what it means, in one table that tests, docs and
 * compose.yaml are compared with. `config.ts` reads them.
 */
import { z } from "zod";
import { HELD_DAYS, LEAST_HELD_DAYS } from "../runs/retention/forget-old-acts.ts";

/** Bytes in one unit of a memory size as Java writes it. */
const unitBytes: Record<string, number> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

const text = z.string().min(1);
const flag = z.string().transform((value) => value !== "");
const port = z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535);
const boltUri = z
  .string()
  .regex(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+\/?$/,
    "must look like bolt://host:7687 or neo4j+s://host (no path)",
  );
const memorySize = z
  .string()
  .regex(/^[1-9]\d*[kmg]$/i, "must be a size such as 512m or 2g")
  .transform((value) => Number(value.slice(0, -1)) * (unitBytes[value.slice(-1).toLowerCase()] ?? 1));
const origins = z
  .string()
  .regex(
    /^(none|https?:\/\/[^\s,/]+(\s*,\s*https?:\/\/[^\s,/]+)*)$/,
    "must be none, or origins such as https://app.example.org",
  )
  .transform((value) => (value === "none" ? null : value.split(/\s*,\s*/)));
const logLevel = z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]);

/** The variables in the order the docs list them. `fallback` is what the variable would have to say to get the default. */
export const settings = {
  GRAVITAS_HOME: {
    rule: text,
    fallback: ".gravitas",
    meaning: "Folder of this graph: data, password, logs.",
  },
  GRAVITAS_CACHE: {
    rule: text,
    fallback: null,
    meaning: "Folder for the downloaded Neo4j; default: `gravitas` in the user's cache folder.",
  },
  NEO4J_URI: {
    rule: boltUri,
    fallback: null,
    meaning: "Address of your own Neo4j 5.26 with Graph Data Science; if not set, one is started.",
  },
  NEO4J_USER: { rule: text, fallback: "neo4j", meaning: "User on that server." },
  NEO4J_PASSWORD: { rule: text, fallback: null, meaning: "Password on that server." },
  NEO4J_DATABASE: { rule: text, fallback: "neo4j", meaning: "Database on that server." },
  PORT: { rule: port, fallback: "4000", meaning: "Port of the API; 0 takes any free port." },
  HOST: { rule: text, fallback: "127.0.0.1", meaning: "Address the API listens on." },
  GRAVITAS_HEAP: {
    rule: memorySize,
    fallback: null,
    meaning: "Heap of the managed Neo4j, such as 2g; default: sized for the machine and the store.",
  },
  GRAVITAS_PAGECACHE: {
    rule: memorySize,
    fallback: null,
    meaning: "Page cache of the managed Neo4j, such as 1g; default: sized for the machine and the store.",
  },
  NODE_ENV: {
    rule: text,
    fallback: null,
    meaning: "`production`: strangers may call, so the next three variables must be set.",
  },
  GRAVITAS_READS: {
    rule: z.enum(["open", "token"]),
    fallback: null,
    meaning: "`open`: queries need no token (as on your own machine); `token`: one with the scope `read`.",
  },
  GRAVITAS_INTROSPECTION: {
    rule: z.enum(["open", "token", "off"]),
    fallback: null,
    meaning:
      "Who may read the schema, and so use GraphiQL: `open`: anybody; `token`: holders of a token; `off`: nobody.",
  },
  GRAVITAS_CORS: {
    rule: origins,
    fallback: null,
    meaning:
      "Origins of web pages that may call from a browser, separated by commas; `none`: only the server's own.",
  },
  GRAVITAS_COST_PER_MINUTE: {
    rule: z.coerce.number({ error: "must be a number" }).int().min(0),
    fallback: null,
    meaning:
      "Cost that one token or address may use in a minute, 0 for no limit; default: no limit, in production 60000.",
  },
  GRAVITAS_RETENTION_DAYS: {
    rule: z.coerce.number({ error: "must be a number of days" }).int().min(LEAST_HELD_DAYS),
    fallback: String(HELD_DAYS),
    meaning:
      "How many days of likes, shares, quotes, replies and mentions are held, counted back from the newest time known of the account they were done to; 180 or more.",
  },
  LOG_LEVEL: {
    rule: logLevel,
    fallback: "info",
    meaning: "Least severe level that is logged: fatal, error, warn, info, debug, trace or silent.",
  },
  NO_COLOR: { rule: flag, fallback: null, meaning: "Any value turns off colour and redrawing." },
} as const;

export type SettingName = keyof typeof settings;

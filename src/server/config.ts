/**
 * Every environment variable the program reads: rule, default and meaning in one table. `readConfig` is a pure function of
 * an env record, so that tests, docs and compose.yaml can be checked against the same table.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { localPolicy, type Policy } from "../api/access/policy.ts";
import { GravitasError } from "../errors.ts";
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
/** Environment variables by name. */
export type Env = Readonly<Record<string, string | undefined>>;
type ValueOf<N extends SettingName> = z.output<(typeof settings)[N]["rule"]>;

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Config {
  /** As given, relative to the working folder. */
  readonly home: string;
  readonly cache: string;
  /** The user's own server, or null where one is started. */
  readonly neo4j: Neo4jAddress | null;
  readonly port: number;
  readonly host: string;
  /** Bytes, or null to size from the machine. */
  readonly heap: number | null;
  readonly pageCache: number | null;
  /** Who may read and look into the schema, and from where. */
  readonly policy: Policy;
  /** For how many days interactions are held. */
  readonly retentionDays: number;
  readonly logLevel: z.output<typeof logLevel>;
  readonly noColor: boolean;
}

/** One variable's value, its default, or null; an empty one counts as not set. */
function read<N extends SettingName>(env: Env, name: N): ValueOf<N> | null {
  const setting = settings[name];
  const raw = env[name] || setting.fallback;
  if (raw === null) return null;
  const parsed = setting.rule.safeParse(raw);
  if (parsed.success) return parsed.data as ValueOf<N>;
  // The value is not repeated: it may be a password.
  throw new GravitasError("BAD_OPTION", `${name} ${parsed.error.issues[0]?.message ?? "is wrong"}.`, {
    hint: `${name}: ${setting.meaning}`,
  });
}

/** The same for a variable that has a default. */
function value<N extends SettingName>(env: Env, name: N): ValueOf<N> {
  return read(env, name) as ValueOf<N>;
}

/** The user's cache folder by the custom of each platform, plus `gravitas`. */
export function defaultCache(env: Env, platform: NodeJS.Platform = process.platform): string {
  const user = env.HOME ?? env.USERPROFILE ?? homedir();
  if (platform === "darwin") return join(user, "Library", "Caches", "gravitas");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(user, "AppData", "Local"), "gravitas");
  return join(env.XDG_CACHE_HOME || join(user, ".cache"), "gravitas");
}

/** Cost a minute where strangers may call, unless told (docs/api.md). */
const PER_MINUTE = 60_000;
/** Where strangers may call, nothing is decided by a default. */
const undecided = ["GRAVITAS_READS", "GRAVITAS_INTROSPECTION", "GRAVITAS_CORS"] as const;

function policyOf(env: Env): Policy {
  const isProduction = read(env, "NODE_ENV") === "production";
  const missing = undecided.filter((name) => !env[name]);
  if (isProduction && missing.length > 0) {
    throw new GravitasError("BAD_OPTION", `In production ${missing.join(", ")} must be decided.`, {
      hint: missing.map((name) => `${name}: ${settings[name].meaning}`).join(" "),
    });
  }
  return {
    reads: read(env, "GRAVITAS_READS") ?? localPolicy.reads,
    introspection: read(env, "GRAVITAS_INTROSPECTION") ?? localPolicy.introspection,
    cors: read(env, "GRAVITAS_CORS") ?? localPolicy.cors,
    simpleRequests: isProduction ? "refused" : localPolicy.simpleRequests,
    costPerMinute: (read(env, "GRAVITAS_COST_PER_MINUTE") ?? (isProduction ? PER_MINUTE : 0)) || null,
  };
}

/** Reads the whole configuration. Throws BAD_OPTION naming the variable that is wrong. */
export function readConfig(env: Env): Config {
  const uri = read(env, "NEO4J_URI");
  return {
    home: value(env, "GRAVITAS_HOME"),
    cache: read(env, "GRAVITAS_CACHE") ?? defaultCache(env),
    neo4j:
      uri === null
        ? null
        : {
            uri,
            user: value(env, "NEO4J_USER"),
            password: read(env, "NEO4J_PASSWORD") ?? "",
            database: value(env, "NEO4J_DATABASE"),
          },
    port: value(env, "PORT"),
    host: value(env, "HOST"),
    heap: read(env, "GRAVITAS_HEAP"),
    pageCache: read(env, "GRAVITAS_PAGECACHE"),
    policy: policyOf(env),
    retentionDays: value(env, "GRAVITAS_RETENTION_DAYS"),
    logLevel: value(env, "LOG_LEVEL"),
    noColor: read(env, "NO_COLOR") ?? false,
  };
}

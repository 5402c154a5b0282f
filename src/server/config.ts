/** The configuration, read from the environment variables of `settings.ts`; a pure function of them. */
import { homedir } from "node:os";
import { join } from "node:path";
import type { z } from "zod";
import { localPolicy, type Policy } from "../api/access/policy.ts";
import { GravitasError } from "../errors.ts";
import { type SettingName, settings } from "./settings.ts";

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
  readonly logLevel: ValueOf<"LOG_LEVEL">;
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

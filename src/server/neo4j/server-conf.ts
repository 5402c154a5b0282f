/**
 * neo4j.conf and the command line of the started server
 * (https://neo4j.com/docs/operations-manual/5/configuration/configuration-settings/). Neo4j validates strictly: an unknown
 * key stops the start.
 */
import { delimiter, join } from "node:path";
import { javaSize, type Memory } from "./memory.ts";

/** Packages that Neo4j reaches into; its own start script opens the same. */
const opens = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"].map(
  (name) => `--add-opens=${name}=ALL-UNNAMED`,
);

/** The class path as Java takes it: it expands the stars itself, so no shell may. */
const classPath = (runtime: string): string =>
  [join(runtime, "plugins", "*"), join(runtime, "lib", "*")].join(delimiter);

/** A value of neo4j.conf: the backslash of Windows paths is an escape there. */
const pathValue = (path: string): string => path.replaceAll("\\", "/");

/** The text of neo4j.conf: Bolt on loopback only, no HTTP, no telemetry. */
export function serverConf(runtime: string, port: number, memory: Memory): string {
  const lines: Record<string, string> = {
    "server.directories.lib": pathValue(join(runtime, "lib")),
    "server.directories.plugins": pathValue(join(runtime, "plugins")),
    "server.directories.import": "import",
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.procedures.unrestricted": "gds.*",
    "server.memory.pagecache.size": javaSize(memory.pageCache),
    // One copy of the data is enough here, and logs of a large import would fill a laptop.
    "db.tx_log.rotation.retention_policy": "keep_none",
    "db.tx_log.rotation.size": "25m",
    "dbms.routing.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    // A graph that grows is counted anew all the time; by default each statement would be planned anew every ten seconds.
    "dbms.cypher.min_replan_interval": "60s",
    // Without these two a stop waits ten seconds for idle connections.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "100ms",
    "internal.server.bolt.connection_shutdown_wait_time": "100ms",
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

const leastHeap = 512 * 2 ** 20;

/** Arguments of `java` for the server itself. */
export function serverArguments(runtime: string, neo4jHome: string, memory: Memory): string[] {
  return [
    `-Xms${javaSize(Math.min(memory.heap, leastHeap))}`,
    `-Xmx${javaSize(memory.heap)}`,
    "-XX:+UseG1GC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+ExitOnOutOfMemoryError",
    ...opens,
    "--enable-native-access=ALL-UNNAMED",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dlog4j2.disable.jmx=true",
    "-Dlog4j.layout.jsonTemplate.maxStringLength=32768",
    "-Dfile.encoding=UTF-8",
    "-cp",
    classPath(runtime),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${neo4jHome}`,
    `--config-dir=${join(neo4jHome, "conf")}`,
    "--console-mode",
  ];
}

/** Arguments of `java` that set the first password, read from a file so that no process list shows it. */
export function firstPasswordArguments(runtime: string, passwordFile: string): string[] {
  return [
    "-Xmx128m",
    "-cp",
    classPath(runtime),
    "org.neo4j.cli.AdminTool",
    "dbms",
    "set-initial-password",
    `@${passwordFile}`,
  ];
}

/** Arguments of `java` for an administration command on a stopped server, such as an import. */
export function adminArguments(runtime: string, command: readonly string[]): string[] {
  return [
    "-Xmx1g",
    ...opens,
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
    "-cp",
    classPath(runtime),
    "org.neo4j.cli.AdminTool",
    ...command,
  ];
}

/** How a process list shows the server of this home, and no other process. */
export function isServerOf(neo4jHome: string, commandLine: string): boolean {
  return (
    commandLine.includes("org.neo4j.server.CommunityEntryPoint") &&
    commandLine.includes(`--home-dir=${neo4jHome} `)
  );
}

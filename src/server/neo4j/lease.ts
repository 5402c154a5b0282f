/** A Neo4j that somebody uses, until it is given back. */
import type { Neo4jAddress } from "../config.ts";
import type { Home } from "./home.ts";

export interface Neo4jLease extends Neo4jAddress {
  /** Whether Gravitas runs this server. */
  readonly managed: boolean;
  /** `ready at bolt://…, 2.0 GB heap, …`, as it was printed. */
  readonly description: string;
  /** For loads that need the server stopped; null where it is not ours to stop. */
  readonly offline: Offline | null;
  /** Gives the server back; the last one stops it. Close the driver first. A second call does nothing. */
  release(): Promise<void>;
}

/** A stopped server's parts, as a load needs them. */
export interface Offline {
  readonly home: Home;
  /** True where no other process uses the server. */
  isOurs(): boolean;
  /**
   * Does the work while no server runs; one that ran is started again at the same port whatever happened. False, with nothing
   * done, where another process has come.
   */
  whileStopped(work: (tools: { java: string; runtime: string }) => Promise<void>): Promise<boolean>;
}

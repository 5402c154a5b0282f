/** Who may read without a token, who may look into the schema, and which web pages may ask; decided before serving. */

export interface Policy {
  /** `open`: queries need no token; `token`: they need one with the scope `read`. */
  readonly reads: "open" | "token";
  /** Who may ask for the schema: anybody, holders of a token with the scope `read`, nobody. */
  readonly introspection: "open" | "token" | "off";
  /** Origins of web pages that may ask from a browser; null: none but our own. */
  readonly cors: readonly string[] | null;
  /** Whether queries may come as a GET, a form or plain text, which any web page can make a browser send. */
  readonly simpleRequests: "allowed" | "refused";
  /** Cost that a token or address may ask for in a minute; null: no limit. */
  readonly costPerMinute: number | null;
}

/** As on one's own machine: everything can be read and explored, by no page of another origin, without a limit by the minute. */
export const localPolicy: Policy = {
  reads: "open",
  introspection: "open",
  cors: null,
  simpleRequests: "allowed",
  costPerMinute: null,
};

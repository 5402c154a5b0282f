/** What was asked of the Graph API: `https://graph.facebook.com/v19.0/1001_7/likes?limit=25` is node `1001_7`, edge `likes`. */
import type { Json } from "../reading/json-builder.ts";
import { member, word } from "../reading/json-values.ts";

export interface GraphRequest {
  /** Id of the node, `me` included; null where nothing says. */
  readonly node: string | null;
  readonly edge: string | null;
}

const address =
  /^(?:https?:\/\/graph\.(?:facebook|instagram)\.com)?\/?(?:v\d+\.\d+\/)?([\w.-]+)(?:\/([\w]+))?\/?(?:[?#].*)?$/;
const unknown: GraphRequest = { node: null, edge: null };

export function parseRequest(url: string): GraphRequest {
  const [, node, edge] = address.exec(url) ?? [];
  return node === undefined ? unknown : { node, edge: edge ?? null };
}

/** From the dump's own note, else from the address of the page before or after. */
export function requestOf(request: string | null, body: Json): GraphRequest {
  const paging = member(body, "paging");
  const url = request ?? word(member(paging, "next")) ?? word(member(paging, "previous"));
  return url === undefined ? unknown : parseRequest(url);
}

/** The questions that both are asked, in the same shape; one that the peer has no words for has none here. */

/** An account whose pages are asked for: the peer knows it by key, Gravitas by id. */
export interface Hub {
  readonly key: string;
  readonly id: string;
  readonly handle: string;
}

export interface Shape {
  readonly title: string;
  readonly gravitas: string;
  readonly peer: string;
}

/** Cursor of the peer for the item before `offset`: it counts, Gravitas does not. */
const peerCursor = (offset: number): string =>
  Buffer.from(`arrayconnection:${offset - 1}`).toString("base64");
const afterThat = (cursor: string | null): string => (cursor === null ? "" : `, after: "${cursor}"`);

export const SCORE_QUERY =
  "query Why($slug: String!) { user(slug: $slug) { score { value floor percentile confidence { level reasons } notice networks { network strength points status asOf sentence } contributions { factor { title } network kind points sentence } } } }";

export const nested: Shape = {
  title: "20 accounts x 10 followers x score",
  gravitas:
    "{ accounts(where: { ranked: true }, orderBy: { field: SCORE, direction: DESC }, first: 20) { nodes { key followers(first: 10) { nodes { key score { value } } } } } }",
  peer: "{ accountsConnection(first: 20, sort: [{ ranked: DESC }], where: { ranked: { gt: 0 } }) { edges { node { key followersConnection(first: 10, sort: [{ edge: { since: DESC } }]) { edges { node { key score } } } } } } }",
};

export function hubPage(hub: Hub, title: string, cursor: string | null, offset: number): Shape {
  const peerAfter = offset === 0 ? "" : afterThat(peerCursor(offset));
  return {
    title,
    gravitas: `{ account: node(id: "${hub.id}") { ... on Account { followers(first: 100${afterThat(cursor)}) { nodes { key } pageInfo { endCursor } } } } }`,
    peer: `{ accounts(where: { key: { eq: "${hub.key}" } }) { followersConnection(first: 100${peerAfter}, sort: [{ edge: { since: DESC } }]) { edges { node { key } } pageInfo { endCursor } } } }`,
  };
}

export function leaderboard(title: string, cursor: string | null, offset: number): Shape {
  const peerAfter = offset === 0 ? "" : afterThat(peerCursor(offset));
  return {
    title,
    gravitas: `{ accounts(where: { ranked: true }, orderBy: { field: SCORE, direction: DESC }, first: 100${afterThat(cursor)}) { nodes { key score { value } } pageInfo { endCursor } } }`,
    peer: `{ accountsConnection(first: 100${peerAfter}, sort: [{ ranked: DESC }], where: { ranked: { gt: 0 } }) { edges { node { key score } } pageInfo { endCursor } } }`,
  };
}

export const search = (text: string): Shape => ({
  title: `search for ${text}`,
  gravitas: `{ search(text: "${text}", first: 20) { nodes { __typename ... on Account { key score { value } } ... on User { slug } } } }`,
  peer: `{ searchAccounts(phrase: "${text}", first: 20) { edges { node { key score } } } }`,
});

export const overlap = (a: Hub, b: Hub): Shape => ({
  title: "overlap of two hubs",
  gravitas: `{ audienceOverlap(accounts: ["${a.id}", "${b.id}"]) { pairs { shared { value } } } }`,
  peer: `{ accounts(where: { key: { eq: "${a.key}" } }) { followersConnection(where: { node: { following: { some: { key: { eq: "${b.key}" } } } } }) { totalCount } } }`,
});

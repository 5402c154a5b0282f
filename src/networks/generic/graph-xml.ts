/**
 * Graphs of people in XML, as Gephi, NetworkX, igraph and NodeXL write them: GraphML (graphml.graphdrawing.org) and GEXF (gexf.net,
 * github.com/gephi/gexf). Nodes are accounts, edges follows, as in an edge list; an edge without direction is two. The id of a
 * node is the account's, but for `n0`, `n1` …, which such programs make up: then its label is.
 */
import { GravitasError } from "../../errors.ts";
import type { NetworkId } from "../../words.ts";
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { accountOf, maxNameLength, type RefOrReason } from "../reading/refs.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { childrenOf, type XmlElement } from "../reading/xml-element.ts";
import { xmlRecords } from "../reading/xml-records.ts";

const root = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:graphml|gexf)[\s>]/;
/** An id that stands for nothing outside the file. */
const madeUp = /^n\d+$/;
/** Nodes with such ids that are remembered, with their labels. */
const mostHeld = 1_000_000;
/** Mail addresses are nobody's name. */
const mail = /[^\s@]@[^\s@]+\./;
const labelNames = /^(?:label|name|id|screen_name|username)$/i;

/** The beginning of the file says whether edges have a direction, and which data of a node are its label. */
interface Layout {
  readonly undirected: boolean;
  readonly labels: ReadonlySet<string>;
}

function layoutOf({ text }: FileSample): Layout {
  const graph = /<graph\b[^>]*>/.exec(text)?.[0] ?? "";
  const keys = [...text.matchAll(/<key\b[^>]*>/g)].map(([key]) => key);
  const attribute = (key: string, name: string): string =>
    new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(key)?.[1] ?? "";
  const ofLabels = keys.filter(
    (key) => attribute(key, "for") !== "edge" && labelNames.test(attribute(key, "attr\\.name")),
  );
  // GEXF's edges have no direction if nothing is said (schema of `defaultedgetype`).
  const isDirected = /\b(?:edgedefault|defaultedgetype)\s*=\s*"(?:directed|mutual)"/.test(graph);
  return { undirected: !isDirected, labels: new Set(ofLabels.map((key) => attribute(key, "id"))) };
}

function labelOf(node: XmlElement, labels: ReadonlySet<string>): string | undefined {
  const data = childrenOf(node, "data").find((one) => labels.has(one.attributes.key ?? ""));
  const label = (node.attributes.label ?? data?.text ?? "").trim();
  return label === "" || label.length > maxNameLength || mail.test(label) ? undefined : label;
}

/** Reads nodes, which come first, and edges. */
class Reader {
  private readonly held = new Map<string, string>();
  private readonly network: NetworkId;
  private readonly layout: Layout;

  constructor(network: NetworkId, layout: Layout) {
    this.network = network;
    this.layout = layout;
  }

  node(element: XmlElement): ToldAll {
    const id = element.attributes.id?.trim() ?? "";
    const label = labelOf(element, this.layout.labels);
    if (madeUp.test(id)) {
      if (label === undefined)
        return `the node "${id}" has no label, and its id stands for nothing outside the file`;
      if (this.held.size < mostHeld) this.held.set(id, label);
      return [];
    }
    const account = accountOf(this.network, id, "id");
    if (typeof account === "string") return account;
    return label === undefined || label === id
      ? []
      : [{ type: "Profile", account: { ...account, name: label } }];
  }

  private end(id: string, what: string): RefOrReason {
    if (!madeUp.test(id)) return accountOf(this.network, id, what);
    const label = this.held.get(id);
    if (label === undefined) return `"${what}" is "${id}", a node that is not known`;
    return /\s/.test(label) ? { network: this.network, name: label } : accountOf(this.network, label, what);
  }

  edge({ attributes }: XmlElement): ToldAll {
    const [source = "", target = ""] = [attributes.source?.trim(), attributes.target?.trim()];
    if (source === "" || target === "") return "the edge has no two ends";
    if (source === target) return "the account follows itself";
    const actor = this.end(source, "source");
    if (typeof actor === "string") return actor;
    const object = this.end(target, "target");
    if (typeof object === "string") return object;
    const follow = (from: AccountRef, to: AccountRef): Activity => ({
      type: "Follow",
      actor: from,
      object: to,
    });
    const isBoth = this.goesBothWays(attributes.type, attributes.directed);
    return isBoth ? [follow(actor, object), follow(object, actor)] : [follow(actor, object)];
  }

  /** GEXF says it in `type`, GraphML in `directed`. */
  private goesBothWays(type: string | undefined, directed: string | undefined): boolean {
    if (type !== undefined) return type !== "directed";
    return directed === undefined ? this.layout.undirected : directed !== "true";
  }
}

async function* read(file: InputFile, { network }: ReadContext): AsyncGenerator<Item> {
  if (network === null)
    throw new GravitasError("NETWORK_UNKNOWN", `${file.path} does not say which network its nodes are of.`, {
      hint: "Add --network, for example --network twitter.",
    });
  const reader = new Reader(network, layoutOf(file));
  const wanted = ["node", "edge", "hyperedge"].map((name) => ({ name }));
  yield* itemsOfEach(xmlRecords(file, wanted), ({ element }) => {
    if (element.name === "node") return reader.node(element);
    return element.name === "edge" ? reader.edge(element) : "an edge between more than two is no follow";
  });
}

/** Who follows whom, from a graph in XML. */
export const graphXml: Importer = {
  id: "graph-xml",
  title: "Graph of follows (GraphML, GEXF)",
  network: null,
  archive: null,
  needsNetwork: true,
  cannotKnow: "A graph says who follows whom, and nothing of what they say or do to each other.",
  recognise: ({ text }) => root.test(text),
  read,
};

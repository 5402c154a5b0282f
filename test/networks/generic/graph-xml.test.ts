/** Graphs in XML: alice (12) follows bob (13); bob and carol (14) follow each other. */
import { describe, expect, it } from "vitest";
import { graphXml } from "../../../src/networks/generic/graph-xml.ts";
import { activities, read, skips, takenBy } from "../reading.ts";

const context = { network: "twitter" } as const;
const account = (nativeId: string) => ({ network: "twitter", nativeId });
const [alice, bob, carol] = [account("12"), account("13"), account("14")];
const follow = (actor: object, object: object) => ({ type: "Follow", actor, object });
const both = (one: object, other: object) => [follow(one, other), follow(other, one)];

const gexf = (
  edges: string,
  kind = ' defaultedgetype="directed"',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- Gephi -->
<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>Gephi</creator></meta>
<graph mode="static"${kind}><nodes><node id="12" label="Alice A."/><node id="13" label="13"/><node id="14"/></nodes>
<edges>${edges}</edges></graph></gexf>`;
const graphml = (body: string, kind = "directed"): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key attr.name="label" attr.type="string" for="node" id="d0"/>
<key attr.name="weight" attr.type="double" for="edge" id="d1"/><graph edgedefault="${kind}">${body}</graph></graphml>`;
const node = (id: string, label: string): string => `<node id="${id}"><data key="d0">${label}</data></node>`;

describe("graph in XML", () => {
  it("GEXF: a follow, two that are mutual, and the name that a label gives", async () => {
    const text = gexf(
      '<edge id="0" source="12" target="13" weight="2.0"/><edge source="13" target="14" type="mutual"/>',
    );
    expect(takenBy(text)).toBe("graph-xml");
    expect(await activities(graphXml, text, context)).toEqual([
      { type: "Profile", account: { ...alice, name: "Alice A." } },
      follow(alice, bob),
      ...both(bob, carol),
    ]);
  });

  it("GEXF that says nothing of a direction has none", async () => {
    const acts = await activities(graphXml, gexf('<edge source="12" target="13"/>', ""), context);
    expect(acts.slice(1)).toEqual(both(alice, bob));
  });

  it("GraphML: edges with and without direction", async () => {
    const edges =
      '<edge source="12" target="13"><data key="d1">1.5</data></edge><edge source="13" target="14" directed="false"/>';
    const text = graphml(`<node id="12"/><node id="13"/><node id="14"/>${edges}`);
    expect(takenBy(text)).toBe("graph-xml");
    expect(await activities(graphXml, text, context)).toEqual([follow(alice, bob), ...both(bob, carol)]);
    const friends = graphml('<edge source="12" target="13"/>', "undirected");
    expect(await activities(graphXml, friends, context)).toEqual(both(alice, bob));
  });

  it("ids that a program made up give way to labels: a handle, an id, a name; a mail address is none", async () => {
    const nodes = [
      node("n0", "@alice"),
      node("n1", "13"),
      node("n2", "Carol C."),
      node("n3", "dora@mail.example"),
    ];
    const edges = ["n1", "n2", "n3"].map((target) => `<edge source="n0" target="${target}"/>`);
    const text = graphml([...nodes, ...edges].join(""));
    const handle = { network: "twitter", handle: "alice" };
    expect(await activities(graphXml, text, context)).toEqual([
      follow(handle, bob),
      follow(handle, { network: "twitter", name: "Carol C." }),
    ]);
    expect(await skips(graphXml, text, context)).toEqual([
      '4: the node "n3" has no label, and its id stands for nothing outside the file',
      '7: "target" is "n3", a node that is not known',
    ]);
  });

  it("says what is no follow", async () => {
    const text = graphml(
      '<edge source="12" target="12"/><edge source="12"/><hyperedge><endpoint node="12"/></hyperedge>',
    );
    expect(await skips(graphXml, text, context)).toEqual([
      "1: the account follows itself",
      "2: the edge has no two ends",
      "3: an edge between more than two is no follow",
    ]);
  });

  it("needs --network; a file that is cut off tells what comes before the cut", async () => {
    const text = gexf('<edge source="12" target="13"/><edge source="13" target="14"/>');
    await expect(read(graphXml, text)).rejects.toMatchObject({ code: "NETWORK_UNKNOWN" });
    const cut = text.slice(0, text.indexOf('<edge source="13"') + 8);
    expect((await activities(graphXml, cut, context)).slice(1)).toEqual([follow(alice, bob)]);
  });
});

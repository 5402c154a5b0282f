/** Replies of Flickr's API about Ada's photo and the people around it. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const [ada, bob, cara, dan] = ["10000001@N00", "20000002@N00", "30000003@N00", "40000004@N00"].map(
  (nativeId) => ({
    network: "flickr" as const,
    nativeId,
  }),
);
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importer = importers.find((one) => one.id === "flickr-api") ?? expect.fail("no importer");
const acts = (name: string) => activities(importer, text(name), { subject: ada ?? null });
const at = (seconds: number) => ({ at: seconds * 1000, precision: "second", of: "event" });
const post = (number: string, owner?: object) => ({
  network: "flickr",
  post: number,
  ...(owner && { owner }),
});

describe("Flickr API", () => {
  it.each(Object.keys(fixtures).filter((name) => /^api-.*json$/.test(name)))("%s is recognised", (name) => {
    expect(takenBy(text(name))).toBe("flickr-api");
    if (!name.includes("call")) expect(takenBy(JSON.stringify(JSON.parse(text(name))))).toBe("flickr-api");
  });

  it.each(["api-favorites.json", "api-favorites-call.json"])(
    "%s: bob and cara fave ada's photo",
    async (name) => {
      const object = post("501", ada);
      expect(await acts(name)).toEqual([
        { type: "Like", actor: { ...bob, handle: "bob", name: "bob" }, object, when: at(1160085402) },
        { type: "Like", actor: { ...cara, name: "cara" }, object },
        { type: "Metric", of: object, counts: { likesReceived: 2 } },
      ]);
      expect(await skips(importer, text(name))).toEqual([]);
    },
  );

  it("a long call is read to its end", async () => {
    const person = Array.from({ length: 3_000 }, (_, index) => ({
      nsid: `${index}@N01`,
      favedate: "1160085402",
    }));
    const call = `jsonFlickrApi(${JSON.stringify({ photo: { id: "501", person }, stat: "ok" })});\n`;
    expect(await activities(importer, call)).toHaveLength(3_000);
    expect(await skips(importer, call)).toEqual([]);
  });

  it("the photo, its tags of people's choice and its counts", async () => {
    const owner = { ...ada, handle: "ada", name: "ada" };
    expect(await acts("api-info.json")).toEqual([
      { type: "Create", actor: owner, object: post("501"), when: at(1584295200), hashtags: ["sunset"] },
      { type: "Metric", of: post("501", owner), counts: { views: 1204, repliesReceived: 2 } },
    ]);
  });

  it("cara comments; whose photo it is stands in the address", async () => {
    expect(await acts("api-comments.json")).toEqual([
      {
        type: "Create",
        actor: { ...cara, name: "cara" },
        object: post("c1"),
        inReplyTo: post("501", { network: "flickr", handle: "ada" }),
        when: at(1584302400),
      },
    ]);
  });

  it("ada follows bob and ignores dan; bob follows ada, as the request says", async () => {
    expect(await acts("api-contacts.json")).toEqual([
      { type: "Follow", actor: ada, object: { ...bob, handle: "bob", name: "bob" } },
      { type: "Block", actor: ada, object: { ...dan, name: "dan" } },
    ]);
    expect(await acts("api-public-contacts.json")).toEqual([
      { type: "Follow", actor: bob, object: { ...ada, name: "ada" } },
    ]);
    expect(await skips(importer, text("api-contacts.json"))).toEqual([
      "1: the reply does not say whose it is; keep its request with it, or add --as flickr:12345678@N00",
    ]);
  });

  it("bob's profile, and what he faves", async () => {
    const account = { ...bob, handle: "bob", name: "bob" };
    const about = { hasBio: true, hasLocation: false, defaultImage: true };
    expect(await acts("api-person.json")).toEqual([
      { type: "Profile", account, ...about },
      { type: "Metric", of: account, counts: { posts: 449, views: 9 } },
    ]);
    expect(await acts("api-faves-of.json")).toEqual([
      { type: "Like", actor: bob, object: post("501", ada), when: at(1160085402) },
    ]);
  });

  it("recent activity: cara comments, bob faves, bob comments on the album", async () => {
    const photo = post("501", ada);
    expect(await acts("api-activity.json")).toEqual([
      {
        type: "Create",
        actor: { ...cara, name: "cara" },
        object: post("c1"),
        inReplyTo: photo,
        when: at(1584302400),
      },
      { type: "Like", actor: { ...bob, name: "bob" }, object: photo, when: at(1584302401) },
      { type: "NotKept", what: "tags and invitations" },
      { type: "Create", actor: bob, inReplyTo: post("album-801", ada) },
    ]);
  });

  it.each(["favorites", "comments", "info", "person"])("%s in XML says the same as in JSON", async (name) => {
    const xml = importers.find((one) => one.id === "flickr-api-xml") ?? expect.fail("no importer");
    const content = text(`api-${name}.xml`);
    expect(takenBy(content)).toBe("flickr-api-xml");
    expect(await activities(xml, content)).toEqual(await acts(`api-${name}.json`));
    expect(await skips(xml, content)).toEqual([]);
    expect(JSON.stringify(await activities(xml, content))).not.toContain("private");
  });

  it("an error in XML, and XML cut short, are told", async () => {
    const xml = importers.find((one) => one.id === "flickr-api-xml") ?? expect.fail("no importer");
    expect(await skips(xml, text("api-error.xml"))).toEqual(["1: Flickr answered with an error (1)"]);
    expect(await skips(xml, text("api-info.xml").slice(0, 90))).toEqual([
      "1: the file ends in the middle; it may be cut short",
    ]);
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa">]><rsp stat="ok"><photo id="&a;"/></rsp>';
    expect(await skips(xml, bomb)).toHaveLength(1);
    expect(await activities(xml, bomb)).toEqual([]);
  });

  it("errors and foreign replies are told, in an array with others", async () => {
    const all = `[${text("api-error.json")}, ${text("api-favorites.json")}, {"stat": "ok"}, null]`;
    expect(takenBy(all)).toBe("flickr-api");
    expect(await skips(importer, all)).toEqual([
      "1: Flickr answered with an error (1)",
      "3: the reply is none that is known of Flickr",
      "4: a reply is no object",
    ]);
    expect(await activities(importer, all)).toHaveLength(3);
  });
});

/** Replies of LinkedIn's API of 2009 to 2015: connections, companies, updates, groups. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const ada = { network: "linkedin", handle: "ada-berg" } as const;
const person = (nativeId: string, name?: string) =>
  name === undefined ? { network: "linkedin", nativeId } : { network: "linkedin", nativeId, name };
const [bob, dan, eve] = [person("bob1"), person("dan1"), person("eve1")];
const importer = (id: string) => importers.find((one) => one.id === id) ?? expect.fail(`no importer ${id}`);
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const at = (seconds: number) => ({ at: seconds * 1000, precision: "second", of: "event" });

async function acts(name: string, id: string) {
  expect(takenBy(text(name))).toBe(id);
  expect(await skips(importer(id), text(name), { subject: ada })).toEqual([]);
  return activities(importer(id), text(name), { subject: ada });
}

describe("LinkedIn API v1", () => {
  it("connections of ada: by id, hidden, by name alone", async () => {
    const [known, named] = [person("kR0lnX1ll8", "Bob Lind"), { network: "linkedin", name: "Cara M." }];
    expect(await acts("api-connections.json", "linkedin-api-connections")).toEqual([
      { type: "Follow", actor: ada, object: known },
      { type: "Follow", actor: known, object: ada },
      { type: "NotKept", what: "hidden connections" },
      { type: "Follow", actor: ada, object: named },
      { type: "Follow", actor: named, object: ada },
    ]);
  });

  it("a company that ada follows is a page with its number of followers", async () => {
    const acme = { network: "linkedin", handle: "company/acme-inc", name: "Acme" };
    expect(await acts("api-companies.json", "linkedin-api-connections")).toEqual([
      { type: "Follow", actor: ada, object: acme },
      { type: "Profile", account: acme, kind: "page" },
      { type: "Metric", of: acme, counts: { followers: 20 } },
    ]);
  });

  it("updates: bob shares, cara likes it, dan comments, eve likes it; bob and dan connect; eve recommends bob", async () => {
    const post = { network: "linkedin", post: "UNIU-1-2", owner: bob };
    expect(await acts("api-updates.json", "linkedin-api-updates")).toEqual([
      { type: "Create", actor: bob, object: post, when: at(1321280958) },
      { type: "Like", actor: person("cara1", "Cara Moreau"), object: post },
      {
        type: "Create",
        actor: dan,
        object: { network: "linkedin", post: "UNIU-1-2-55" },
        inReplyTo: post,
        when: at(1321280959),
      },
      { type: "Like", actor: eve, object: post, when: at(1321280960) },
      { type: "Follow", actor: bob, object: dan, when: at(1321280961) },
      { type: "Follow", actor: dan, object: bob, when: at(1321280961) },
      { type: "Endorse", actor: eve, object: bob, when: at(1321280962) },
      { type: "NotKept", what: "updates of profiles, groups and jobs" },
    ]);
  });

  it("a post in a group, liked and answered", async () => {
    const author = { network: "linkedin", name: "Bob L." };
    expect(await acts("api-group-posts.json", "linkedin-api-groups")).toEqual([
      {
        type: "Create",
        actor: author,
        object: { network: "linkedin", post: "g-7-S-70" },
        when: at(1326384086),
      },
      { type: "Like", actor: eve, object: { network: "linkedin", post: "g-7-S-70", owner: author } },
      {
        type: "Create",
        actor: { network: "linkedin", name: "Eve F." },
        inReplyTo: { network: "linkedin", post: "g-7-S-70" },
        when: at(1326384087),
      },
    ]);
  });

  it("a member's own reply joins the application's id with the address of the profile", async () => {
    const account = { ...person("kR0lnX1ll8", "Bob Lind"), handle: "bob-lind" };
    expect(await acts("api-profile.json", "linkedin-api-profile")).toEqual([
      {
        type: "Profile",
        account,
        hasBio: true,
        sameOwner: [{ network: "twitter", nativeId: "48003", handle: "bob_l" }],
      },
      { type: "Metric", of: account, counts: { followers: 212, following: 212 } },
    ]);
    const capped = text("api-profile.json").replace(
      '"numConnectionsCapped": false',
      '"numConnectionsCapped": true',
    );
    expect(await activities(importer("linkedin-api-profile"), capped)).toHaveLength(1);
  });

  it("the number of connections counts both ways", async () => {
    expect(await acts("api-statistics.json", "linkedin-api-statistics")).toEqual([
      { type: "Metric", of: ada, counts: { followers: 189, following: 189 } },
    ]);
  });

  it("XML says the same: connections, and an update with a like and a comment", async () => {
    const known = person("kR0lnX1ll8", "Bob Lind");
    expect(await acts("api-connections.xml", "linkedin-api-xml")).toEqual([
      { type: "Follow", actor: ada, object: known },
      { type: "Follow", actor: known, object: ada },
      { type: "NotKept", what: "hidden connections" },
    ]);
    const post = { network: "linkedin", post: "UNIU-1-2", owner: bob };
    expect(await acts("api-updates.xml", "linkedin-api-xml")).toEqual([
      { type: "Create", actor: bob, object: post, when: at(1321280958) },
      { type: "Like", actor: eve, object: post },
      {
        type: "Create",
        actor: dan,
        object: { network: "linkedin", post: "UNIU-1-2-55" },
        inReplyTo: post,
        when: at(1321280959),
      },
    ]);
    const cut = text("api-connections.xml").slice(0, -40);
    expect(await skips(importer("linkedin-api-xml"), cut, { subject: ada })).toEqual([
      "2: the file ends in the middle; it may be cut short",
    ]);
    expect(await activities(importer("linkedin-api-xml"), cut, { subject: ada })).toHaveLength(2);
  });

  it("nulls and empty lists where there were people say nothing", async () => {
    const odd = {
      _total: 3,
      values: [null, { id: null, headline: 5 }, { id: "x1", firstName: null, lastName: "L" }],
    };
    const content = JSON.stringify({ ...odd, hint: { values: [{ firstName: "", lastName: "" }] } }, null, 1);
    expect(takenBy(content)).toBe("linkedin-api-connections");
    const id = "linkedin-api-connections";
    expect(await skips(importer(id), content, { subject: ada })).toEqual([
      "1: an element is no object",
      "1: the element names no person and no company",
    ]);
    expect(await activities(importer(id), content, { subject: ada })).toHaveLength(2);
    expect(await activities(importer(id), '{"_total": 0}', { subject: ada })).toEqual([]);
  });
});

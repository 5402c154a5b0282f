/** Ada's Flickr export, file by file. */
import { describe, expect, it } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, fileOf, read, skips } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

const ada = { network: "flickr", nativeId: "10000001@N00", handle: "ada", name: "Ada Berg" } as const;
const bob = { network: "flickr", handle: "bob" };
const id = (nativeId: string) => ({ network: "flickr", nativeId });
const cara = id("30000003@N00");
const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
const importerOf = (name: string) =>
  importers.find((one) => one.recognise(fileOf(text(name), `export/${name}`))) ??
  expect.fail(`nobody takes ${name}`);
const acts = (name: string) => activities(importerOf(name), text(name), { subject: ada });
const second = (...parts: [number, number, number, number, number, number?]) => {
  const [year, month, ...rest] = parts;
  return { at: Date.UTC(year, month - 1, ...rest), precision: "second", of: "event" };
};
const post = (number: string, owner?: object) => ({
  network: "flickr",
  post: number,
  ...(owner && { owner }),
});

describe("Flickr export: recognised", () => {
  it.each([
    ["account_profile.json", "flickr-profile"],
    ["contacts_part001.json", "flickr-contacts"],
    ["followers_part001.json", "flickr-followers"],
    ["followers_part002.json", "flickr-unused"],
    ["faves_part001.json", "flickr-faves"],
    ["photo_501.json", "flickr-photo"],
    ["photos_comments_part001.json", "flickr-comments"],
    ["photos_comments_part002.json", "flickr-comments"],
    ["photos_comments_part003.json", "flickr-comments"],
    ["sent_flickrmail_part001.json", "flickr-unused"],
    ["sets_comments_part001.json", "flickr-comments"],
    ["account_testimonials.json", "flickr-testimonials"],
    ["albums.json", "flickr-unused"],
    ["groups.json", "flickr-unused"],
    ["received_flickrmail_part001.json", "flickr-unused"],
    ["galleries_comments_part001.json", "flickr-unused"],
  ])("%s by %s", (name, importer) => expect(importerOf(name).id).toBe(importer));

  it("a map of followers elsewhere, and an empty list by another name, are not Flickr's", () => {
    const foreign = [
      ['{"followers": {"Cara": "https://example.org/people/cara"}}', "followers.json"],
      ["[]", "list.json"],
    ] as const;
    for (const [content, name] of foreign)
      expect(importers.find((one) => one.recognise(fileOf(content, name)))?.network).not.toBe("flickr");
  });

  it("the profile names ada, each photo her alias; nothing private is kept", async () => {
    const subject = (name: string) => importerOf(name).subject?.(fileOf(text(name)));
    expect(await subject("account_profile.json")).toEqual({ account: ada });
    expect(await subject("photo_501.json")).toMatchObject({ account: { network: "flickr", handle: "ada" } });
    const about = { hasBio: true, hasLocation: false, hasUrl: false };
    expect(await acts("account_profile.json")).toEqual([
      { type: "Profile", account: ada, createdAt: Date.UTC(2005, 7, 31, 3, 47, 36), ...about },
      { type: "Metric", of: ada, counts: { views: 17 } },
    ]);
    for (const name of Object.keys(fixtures))
      expect(JSON.stringify(await acts(name))).not.toMatch(/private|words|example\.org|32085000/);
    await expect(read(importerOf("faves_part001.json"), text("faves_part001.json"))).rejects.toMatchObject({
      code: "SUBJECT_UNKNOWN",
    });
  });
});

describe("Flickr export: who follows whom", () => {
  it("two contacts of one name are two; one whose address is gone is known by name", async () => {
    const follow = (object: object) => ({ type: "Follow", actor: ada, object });
    expect(await acts("contacts_part001.json")).toEqual([
      follow({ ...bob, name: "Bob B." }),
      follow({ ...cara, name: "Bob B." }),
      follow({ network: "flickr", name: "Deleted" }),
    ]);
  });

  it("cara follows ada", async () => {
    expect(await acts("followers_part001.json")).toEqual([
      { type: "Follow", actor: { ...cara, name: "Cara C." }, object: ada },
    ]);
  });

  it("a map larger than a record is read member by member, and a cut one up to the cut", async () => {
    const many = Array.from(
      { length: 30_000 },
      (_, index) => `"M ${index}": "https://www.flickr.com/people/m${index}/"`,
    );
    const content = `{"followers": {${many.join(", ")}}}`;
    const importer = importerOf("followers_part001.json");
    expect(await activities(importer, content, { subject: ada })).toHaveLength(30_000);
    const cut = await read(importer, content.slice(0, -20), { subject: ada });
    expect(cut).toHaveLength(30_000);
    expect(cut.at(-1)).toEqual({
      skipped: "the file ends in the middle; it may be cut short",
      place: 30_000,
    });
  });
});

describe("Flickr export: what people did", () => {
  it("ada faves two photos, one of bob's", async () => {
    expect(await acts("faves_part001.json")).toEqual([
      { type: "Like", actor: ada, object: post("601") },
      { type: "Like", actor: ada, object: post("602", bob) },
    ]);
    expect(
      await skips(importerOf("faves_part001.json"), text("faves_part001.json"), { subject: ada }),
    ).toEqual(['3: the fave has no "photo_id"']);
  });

  it("ada's photo shows bob; cara comments, ada answers; counts are counts", async () => {
    const [photo, comment] = [post("501", ada), { type: "Create" }];
    expect(await acts("photo_501.json")).toEqual([
      {
        type: "Create",
        actor: ada,
        object: post("501"),
        when: second(2020, 3, 15, 18, 0),
        mentions: [{ ...bob, nativeId: "20000002@N00", name: "bob" }],
        hashtags: ["sunset"],
      },
      { ...comment, actor: cara, object: post("c1"), inReplyTo: photo, when: second(2020, 3, 15, 20, 0) },
      {
        ...comment,
        actor: id("10000001@N00"),
        object: post("c2"),
        inReplyTo: photo,
        when: second(2020, 3, 15, 21, 0),
      },
      { type: "Metric", of: photo, counts: { views: 1204, likesReceived: 3, repliesReceived: 2 } },
    ]);
  });

  it("what is shown to friends only is private, and its counts are left out", async () => {
    const found = await acts("photo_502.json");
    expect(found).toHaveLength(2);
    expect(found).toEqual([
      expect.objectContaining({ actor: ada, isPrivate: true }),
      expect.objectContaining({ actor: cara, isPrivate: true }),
    ]);
  });

  it("a photo with very many comments comes in parts and speaks for itself once", async () => {
    const photo = JSON.parse(text("photo_501.json")) as { comments: object[] };
    const comments = Array.from({ length: 6_000 }, (_, index) => ({
      ...photo.comments[0],
      id: `c${index}`,
      comment: "x".repeat(200),
    }));
    const found = await activities(importerOf("photo_501.json"), JSON.stringify({ ...photo, comments }), {
      subject: ada,
    });
    expect(found.filter(({ type }) => type === "Metric")).toHaveLength(1);
    expect(found).toHaveLength(6_002);
  });

  it("comments on bob's photo, on a photo of somebody, and bob's on ada's album", async () => {
    expect(await acts("photos_comments_part001.json")).toEqual([
      {
        type: "Create",
        actor: ada,
        object: post("o1"),
        inReplyTo: post("701", bob),
        when: second(2021, 5, 10, 14, 23),
      },
    ]);
    expect(await acts("photos_comments_part002.json")).toEqual([
      {
        type: "Create",
        actor: ada,
        object: post("o2"),
        inReplyTo: post("702"),
        when: second(2021, 5, 11, 14, 23),
      },
    ]);
    expect(await acts("photos_comments_part003.json")).toEqual([
      {
        type: "Create",
        actor: ada,
        object: post("721577"),
        inReplyTo: post("703", bob),
        when: second(2019, 5, 11, 14, 23),
      },
    ]);
    expect(await acts("sets_comments_part001.json")).toEqual([
      {
        type: "Create",
        actor: id("20000002@N00"),
        object: post("s1"),
        inReplyTo: post("album-801", { network: "flickr", handle: "ada" }),
        when: second(2021, 6, 1, 10, 0),
      },
    ]);
  });

  it("ada vouches for cara, bob for ada", async () => {
    expect(await acts("account_testimonials.json")).toEqual([
      {
        type: "Endorse",
        actor: ada,
        object: { network: "flickr", handle: "cara", name: "cara" },
        when: second(2016, 2, 20, 14, 45),
      },
      { type: "Endorse", actor: { ...bob, name: "bob" }, object: ada, when: second(2015, 6, 15, 10, 30) },
    ]);
  });

  it("nulls and wrong types are passed over", async () => {
    const photo = importerOf("photo_501.json");
    const odd = {
      id: 9,
      people: null,
      tags: {},
      comments: [null, { user: 5 }, "x"],
      privacy: "public",
      photopage: null,
    };
    expect(await activities(photo, JSON.stringify(odd), { subject: ada })).toEqual([
      { type: "Create", actor: ada, object: post("9") },
    ]);
    expect(await skips(photo, '{"photopage": 5}', { subject: ada })).toEqual(['1: the photo has no "id"']);
  });
});

import { expect, it } from "vitest";
import { wordpressComApi } from "../../../src/networks/wordpress/wordpress-com-api.ts";
import { wordpressExport } from "../../../src/networks/wordpress/wordpress-export.ts";
import { wordpressRest } from "../../../src/networks/wordpress/wordpress-rest.ts";
import { activities, fileOf, skips, takenBy } from "../reading.ts";
import { comLikes, restComments, wxr } from "./fixtures.ts";

const blog = { network: "wordpress", nativeId: "nora.example/blog", name: "Nora & bridges" };
const at = (day: number, hour = 10) => ({
  at: Date.UTC(2025, 0, day, hour),
  precision: "second",
  of: "event",
});
const post = { network: "wordpress", post: "nora.example/blog/17", owner: blog };

it("each format is told by its content", () => {
  expect([wxr, restComments, comLikes].map((text) => takenBy(text))).toEqual([
    "wordpress-export",
    "wordpress-rest",
    "wordpress-com-api",
  ]);
});

it("the archive belongs to the blog, whose key is its host and path", async () => {
  expect(await wordpressExport.subject?.(fileOf(wxr))).toEqual({
    account: blog,
    exportedAt: Date.UTC(2025, 0, 19, 2, 41, 16),
  });
});

it("commenters are a site, a pseudonym, or a name; the blog answers as itself; a pingback is a link from its host", async () => {
  const wp = "wordpress";
  const bob = { network: wp, nativeId: "bob.example", name: "Bob" };
  const carol = { network: wp, nativeId: `mail-hidden-${"carol@mail.example".length}`, name: "Carol" };
  const dan = { network: wp, name: "Dan" };
  const nora = { network: wp, nativeId: "nora.example/blog" };
  const said = (actor: object, id: number, when?: object, inReplyTo: object = post) => {
    const nativeId = `nora.example/blog/comment-${id}`;
    return {
      type: "Create",
      actor,
      object: { network: wp, post: nativeId, owner: actor },
      inReplyTo,
      ...(when && { when }),
      nativeId,
    };
  };
  expect(await activities(wordpressExport, wxr)).toEqual([
    said(bob, 1, at(3)),
    said(nora, 2, at(3, 11), { network: wp, post: "nora.example/blog/comment-1" }),
    said(carol, 3),
    said(dan, 4, at(4)),
    {
      type: "Create",
      actor: { network: "web", nativeId: "news.example" },
      links: [blog],
      when: at(5),
      nativeId: "nora.example/blog/comment-5",
    },
    { type: "NotKept", what: "comments not approved" },
    {
      type: "Create",
      actor: blog,
      object: post,
      hashtags: ["Steel"],
      when: at(2),
      nativeId: "nora.example/blog/17",
    },
    { type: "NotKept", what: "drafts" },
    { type: "NotKept", what: "attachments, menus and the like" },
  ]);
  expect(await skips(wordpressExport, wxr)).toEqual([]);
});

it("comments under a post that is not public are private; plugins' likes, shares and mentions are what they say", async () => {
  const hidden = wxr.replace("<wp:status>publish", "<wp:status>private");
  const acts = await activities(wordpressExport, hidden);
  const isKept = ({ type }: { type: string }) => type !== "NotKept";
  expect(acts.filter(isKept).every((act) => "isPrivate" in act && act.isPrivate)).toBe(true);
  const bob = { network: "wordpress", nativeId: "bob.example", name: "Bob" };
  const asType = async (type: string) => {
    const [first] = await activities(wordpressExport, wxr.replace("_type>comment<", `_type>${type}<`));
    return first;
  };
  expect(await asType("like")).toMatchObject({ type: "Like", actor: bob, object: post });
  expect(await asType("repost")).toMatchObject({ type: "Announce", actor: bob, object: post });
  expect(await asType("webmention")).toMatchObject({
    type: "Create",
    actor: { network: "web" },
    links: [blog],
  });
  expect(await asType("order_note")).toEqual({ type: "NotKept", what: "notes of plugins" });
});

it("keeps no mail address and no text", async () => {
  expect(JSON.stringify(await activities(wordpressExport, wxr))).not.toMatch(/@|AT&T/);
});

it("an export that is cut short gives what stands before the cut", async () => {
  const cut = wxr.slice(0, wxr.indexOf("<wp:comment_id>3"));
  expect((await activities(wordpressExport, cut)).map(({ type }) => type)).toEqual(["Create", "Create"]);
  expect(await skips(wordpressExport, cut)).toEqual(["4: the file ends in the middle; it may be cut short"]);
});

it("the site's own API names comments as the export does", async () => {
  const [first] = await activities(wordpressExport, wxr);
  expect(await activities(wordpressRest, restComments)).toEqual([
    { ...first, inReplyTo: { ...post, owner: { network: "wordpress", nativeId: "nora.example/blog" } } },
  ]);
});

it("WordPress.com names who likes a post, once the request says which", async () => {
  const owner = { network: "wordpress", nativeId: "nora.wordpress.com" };
  expect(await activities(wordpressComApi, comLikes)).toEqual([
    {
      type: "Like",
      actor: { network: "wordpress", nativeId: "bob.example", name: "Bob" },
      object: { network: "wordpress", post: "nora.wordpress.com/17", owner },
    },
  ]);
});

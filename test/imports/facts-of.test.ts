/** From activities to what the graph keeps, without a graph. */
import { describe, expect, it } from "vitest";
import { actId } from "../../src/imports/act-id.ts";
import { noFacts } from "../../src/imports/facts.ts";
import { factsOf } from "../../src/imports/facts-of.ts";
import { hintFor } from "../../src/imports/hints.ts";
import { accountKey } from "../../src/imports/identity.ts";
import { expectedInterval } from "../../src/imports/sources.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { importers } from "../../src/networks/index.ts";
import { account, day, fileOf, now } from "./scripted.ts";

const context = { now, undatedAt: now };
const kindsOf = (activity: Activity) => {
  const facts = noFacts();
  const outcome = factsOf(activity, context, facts);
  return { outcome, acts: facts.acts.map(({ kind }) => kind), posts: facts.posts.length };
};

describe("what becomes of an activity", () => {
  it("a reply that quotes and mentions is three acts and a post", () => {
    const activity: Activity = {
      type: "Create",
      actor: account("1"),
      object: { network: "twitter", post: "9" },
      inReplyTo: { network: "twitter", post: "8", owner: account("2") },
      quote: { network: "twitter", post: "7" },
      mentions: [account("3"), account("1")],
    };
    expect(kindsOf(activity)).toEqual({
      outcome: { kept: ["replies", "quotes", "mentions"] },
      acts: ["REPLY", "QUOTE", "MENTION"],
      posts: 1,
    });
  });

  it("a plain post without an id only counts", () => {
    expect(kindsOf({ type: "Create", actor: account("1") })).toEqual({
      outcome: { kept: ["plain posts"] },
      acts: [],
      posts: 0,
    });
  });

  it("the time of an export is no time of a follow", () => {
    const facts = noFacts();
    const when = { at: now - day, precision: "second", of: "export" } as const;
    factsOf({ type: "Follow", actor: account("1"), object: account("2"), when }, context, facts);
    expect(facts.follows).toMatchObject([{ at: 0, precision: "unknown" }]);
  });
});

describe("what only some people were shown", () => {
  const hidden: Activity = {
    type: "Like",
    actor: account("1@nora"),
    object: account("2"),
    isPrivate: true,
  };
  const likesWith = (options: { subject?: ReturnType<typeof account>; includePrivate?: boolean }) => {
    const facts = noFacts();
    return { outcome: factsOf(hidden, { ...context, ...options }, facts), kept: facts.acts.length };
  };

  it("is not kept, also not of one's own unless asked for", () => {
    const dropped = { outcome: { refused: "not public" }, kept: 0 };
    expect(likesWith({})).toEqual(dropped);
    expect(likesWith({ subject: account("1") })).toEqual(dropped);
  });

  it("is kept of one's own when asked for, never of others", () => {
    expect(likesWith({ subject: account("@Nora"), includePrivate: true }).kept).toBe(1);
    expect(likesWith({ subject: account("2"), includePrivate: true }).kept).toBe(0);
  });
});

describe("what is taken back", () => {
  it("a block ends the follows both ways and is nothing else", () => {
    const facts = noFacts();
    const block: Activity = { type: "Block", actor: account("1"), object: account("2") };
    expect(factsOf(block, context, facts)).toEqual({ kept: ["blocks"] });
    expect(facts.unfollows.map(({ from, to }) => [from.nativeId, to.nativeId])).toEqual([
      ["1", "2"],
      ["2", "1"],
    ]);
    expect(Object.values(facts).flat()).toHaveLength(2);
  });

  it("nobody takes back a follow of oneself", () => {
    const object: Activity = { type: "Follow", actor: account("1"), object: account("1") };
    const facts = noFacts();
    expect(factsOf({ type: "Undo", actor: account("1"), object }, context, facts)).toHaveProperty("refused");
    expect(facts.unfollows).toEqual([]);
  });
});

describe("ids and keys", () => {
  const act = {
    kind: "LIKE",
    fromKey: "twitter:1",
    toKey: "twitter:2",
    post: null,
    act: null,
    topic: null,
    list: null,
    at: 5,
    of: "event",
  } as const;

  it("a like of a post is one act whatever its time and owner", () => {
    const known = { ...act, post: "twitter:post:7" };
    expect(actId(known)).toBe(actId({ ...known, at: 9, toKey: null }));
    expect(actId(known)).toHaveLength(22);
  });

  it("likes of an account at two times are two, but the time of an export makes no difference", () => {
    expect(actId(act)).not.toBe(actId({ ...act, at: 9 }));
    expect(actId({ ...act, of: "export" })).toBe(actId({ ...act, of: "export", at: 9 }));
  });

  it("keys take the native id before the handle, the handle in lower case, the name last", () => {
    expect(accountKey(account("12@Bob"))).toBe("twitter:12");
    expect(accountKey(account("@Bob"))).toBe("twitter:@bob");
    expect(accountKey({ network: "flickr", name: "Bob B" })).toBe("flickr:name:Bob B");
  });
});

describe("around it", () => {
  it("a source is expected after twice its usual gap, 30 days at least", () => {
    expect(expectedInterval([now])).toBe(30 * day);
    expect(expectedInterval([0, 7 * day, 14 * day])).toBe(30 * day);
    expect(expectedInterval([0, 40 * day, 80 * day, 81 * day])).toBe(80 * day);
  });

  it("a file nobody knows gets the hint that fits it", () => {
    const hint = (text: string) => hintFor(fileOf("x", text));
    expect(hint("<html><body>")).toContain("It is a web page");
    expect(hint('<html><a href="https://www.facebook.com/">')).toContain("looks like an HTML export");
    expect(hintFor(fileOf("js/page.js", "!function(){}()"))).toContain("part of a page");
    expect(hint('{"errors": [{"message": "Sorry", "code": 34}]}')).toContain("an error that an API");
    expect(hint('{"a": 1}')).toContain("JSON of a shape");
    expect(hint("colour,taste\nred,sweet\n")).toContain("columns");
    expect(hint("\u0000\u0001\u0002")).toContain("no text");
    expect(hint('{"$schema": "http://json-schema.org/draft-04/schema#"}')).toContain("describes a format");
    for (const empty of ["", " \n", "[]", "[\n]", "{ }", "null", '{"pages": []}'])
      expect(hint(empty)).toContain("It is empty");
    for (const ids of ["[ 48120, 20 ]", "48120\n20\n"]) expect(hint(ids)).toContain("list of ids alone");
    expect(hint("BZh91AY&SY")).toContain("packed in a way that is not read");
    expect(hint("%PDF-1.4\n")).toContain("It is a PDF");
  });

  it.each([
    ["Threads", '{"reply_quota_usage": 1, "reply_config": {"quota_total": 1000}}'],
    ["Threads", '{"error": {"message": "No such object", "type": "THApiException", "code": 100}}'],
    ["Threads", '{"status": "FINISHED", "id": "17"}'],
    ["TikTok", '{"Activity": {"Following List": {"Following": []}}}'],
    ["Reddit", "id,permalink,date,ip,subreddit\nabc,/r/x,2026-01-01,,x\n"],
    [
      "GitHub",
      '[{"url": "https://api.github.com/x", "comments_url": "https://api.github.com/y", "labels": []}]',
    ],
  ])("%s is known and has no importer yet: %s", (network, text) => {
    const file = fileOf("x", text);
    expect(importers.find((importer) => importer.recognise(file))).toBeUndefined();
    expect(hintFor(file)).toBe(`It looks like ${network}: there is no importer yet for it.`);
  });
});

/** Addresses as exports, API replies and browsers write them, and whom they name. */
import { describe, expect, it } from "vitest";
import {
  accountOfAddress,
  addressOf,
  fediverseHandle,
  fediverseRef,
  refOfAddress,
} from "../../../src/networks/reading/addresses.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("addresses: accounts", () => {
  it.each([
    ["https://twitter.com/i/user/12", "twitter", { nativeId: "12" }],
    ["https://twitter.com/intent/user?user_id=12", "twitter", { nativeId: "12" }],
    ["https://x.com/Nora_L?lang=en", "twitter", { handle: "Nora_L" }],
    ["https://www.instagram.com/_u/nora.l", "instagram", { handle: "nora.l" }],
    ["https://www.instagram.com/nora.l/", "instagram", { handle: "nora.l" }],
    ["https://www.threads.com/@nora.l", "threads", { handle: "nora.l" }],
    ["https://www.tiktok.com/@nora.l/", "tiktok", { handle: "nora.l" }],
    ["http://www.youtube.com/channel/UCabc", "youtube", { nativeId: "UCabc" }],
    ["https://youtube.com/@nora-l", "youtube", { handle: "nora-l" }],
    ["https://github.com/nora", "github", { handle: "nora" }],
    ["https://old.reddit.com/user/nora_l/comments", "reddit", { handle: "nora_l" }],
    ["https://de.linkedin.com/in/nora-lindqvist-1/", "linkedin", { handle: "nora-lindqvist-1" }],
    ["https://www.linkedin.com/company/brand-x/", "linkedin", { handle: "company/brand-x" }],
    ["https://www.facebook.com/profile.php?id=100012", "facebook", { nativeId: "100012" }],
    ["https://de-de.facebook.com/nora.lindqvist", "facebook", { handle: "nora.lindqvist" }],
    ["https://plus.google.com/+NoraLindqvist", "google-plus", { handle: "+NoraLindqvist" }],
    ["https://plus.google.com/112233445566778899001", "google-plus", { nativeId: "112233445566778899001" }],
    ["https://foursquare.com/user/77", "foursquare", { nativeId: "77" }],
    ["https://klout.com/user/nora_l", "klout", { handle: "nora_l" }],
    ["https://www.flickr.com/people/12037949754@N01/", "flickr", { nativeId: "12037949754@N01" }],
    ["https://www.flickr.com/photos/12037949754%40N01/", "flickr", { nativeId: "12037949754@N01" }],
    ["https://www.blogger.com/profile/0123", "blogger", { nativeId: "0123" }],
    ["https://nora.tumblr.com/", "tumblr", { handle: "nora" }],
    ["https://www.tumblr.com/nora", "tumblr", { handle: "nora" }],
    ["https://www.last.fm/de/user/nora", "lastfm", { handle: "nora" }],
    ["https://warpcast.com/nora.eth", "farcaster", { handle: "nora.eth" }],
    ["https://bsky.app/profile/did:plc:nora", "bluesky", { nativeId: "did:plc:nora" }],
    ["https://en.m.wikipedia.org/wiki/User:Nora_L/sandbox", "wikipedia", { handle: "Nora L" }],
    ["https://de.wikipedia.org/wiki/Benutzerin_Diskussion:Nora_L", "wikipedia", { handle: "Nora L" }],
    [
      "https://en.wikipedia.org/w/index.php?title=nora_Lindqvist",
      "wikipedia",
      { handle: "en.wikipedia:Nora Lindqvist" },
    ],
    ["https://fr.wikipedia.org/wiki/Caf%C3%A9", "wikipedia", { handle: "fr.wikipedia:Café" }],
  ])("%s", (address, network, account) => {
    expect(plain(refOfAddress(address))).toEqual({ network, ...account });
  });

  it.each([
    "https://example.org/nora",
    "https://twitter.com/search?q=nora",
    "https://twitter.com/",
    "https://www.instagram.com/explore/tags/x/",
    "https://www.facebook.com/groups/12/",
    "https://en.wikipedia.org/wiki/Category:People",
    "https://evil-twitter.com/nora",
    "https://twitter.com.example.org/nora",
    "ftp://twitter.com/nora",
    "not an address",
    "https://",
  ])("nobody: %s", (address) => {
    expect(refOfAddress(address)).toBeNull();
  });

  it("an address of 3,000 characters names nobody", () => {
    expect(addressOf(`https://x.com/${"a".repeat(3000)}`)).toBeNull();
  });
});

describe("addresses: posts", () => {
  it.each([
    ["https://x.com/nora_l/status/99?s=20", "99", { network: "twitter", handle: "nora_l" }],
    ["https://twitter.com/i/web/status/99", "99", undefined],
    [
      "https://bsky.app/profile/did:plc:nora/post/3k",
      "at://did:plc:nora/app.bsky.feed.post/3k",
      { network: "bluesky", nativeId: "did:plc:nora" },
    ],
    ["https://www.instagram.com/p/CabcDEF/", "CabcDEF", undefined],
    ["https://www.instagram.com/nora.l/reel/CabcDEF/", "CabcDEF", { network: "instagram", handle: "nora.l" }],
    ["https://www.tiktok.com/@nora/video/7001", "7001", { network: "tiktok", handle: "nora" }],
    ["https://www.tiktokv.com/share/video/7001/", "7001", undefined],
    ["https://youtu.be/dQw4w9WgXcQ?t=3", "dQw4w9WgXcQ", undefined],
    ["https://www.youtube.com/watch?feature=share&v=dQw4w9WgXcQ", "dQw4w9WgXcQ", undefined],
    ["https://www.reddit.com/r/pics/comments/abc12/a_title/", "t3_abc12", undefined],
    ["https://www.reddit.com/r/pics/comments/abc12/a_title/def34/", "t1_def34", undefined],
    ["https://github.com/Nora/Bridges", "nora/bridges", { network: "github", handle: "Nora" }],
    [
      "https://github.com/nora/bridges/issues/12#issuecomment-1",
      "nora/bridges/issues/12",
      { network: "github", handle: "nora" },
    ],
    ["https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A700", "urn:li:activity:700", undefined],
    [
      "https://www.linkedin.com/posts/nora-l_bridges-activity-7000000000000-abcd",
      "urn:li:activity:7000000000000",
      { network: "linkedin", handle: "nora-l" },
    ],
    ["https://nora.tumblr.com/post/123/a-title", "123", { network: "tumblr", handle: "nora" }],
    ["https://www.flickr.com/photos/nora_l/55/in/pool-x", "55", { network: "flickr", handle: "nora_l" }],
    [
      "https://www.facebook.com/nora.l/posts/pfbid02abc",
      "pfbid02abc",
      { network: "facebook", handle: "nora.l" },
    ],
  ])("%s", (address, post, owner) => {
    const ref = refOfAddress(address);
    expect(plain(ref)).toMatchObject({ post });
    expect(plain(ref)).toEqual(plain({ network: ref?.network, post, owner }));
    expect(plain(accountOfAddress(address))).toEqual(owner ?? null);
  });
});

describe("addresses of the Fediverse", () => {
  const ref = (address: string): unknown => plain(fediverseRef(new URL(address)));
  const nora = { network: "mastodon", handle: "nora@social.example" };

  it("the three ways to write one account, and its post", () => {
    for (const address of [
      "https://social.example/@Nora",
      "https://social.example/users/nora/",
      "https://other.example/@nora@social.example",
    ])
      expect(ref(address)).toEqual(nora);
    for (const address of [
      "https://social.example/@nora/77",
      "https://social.example/users/nora/statuses/77",
      "https://social.example/users/nora/statuses/77/activity",
    ])
      expect(ref(address)).toEqual({ network: "mastodon", post: "social.example/77", owner: nora });
  });

  it("users by number keep it: the address holds no handle", () => {
    const owner = { network: "mastodon", nativeId: "social.example/12" };
    expect(ref("https://social.example/ap/users/12")).toEqual(owner);
    expect(ref("https://social.example/ap/users/12/statuses/77")).toEqual({
      network: "mastodon",
      post: "social.example/77",
      owner,
    });
  });

  it("posts of other software keep their address; what is no user's is nobody's", () => {
    const post = "https://social.example/users/nora/notes/abc";
    expect(ref(post)).toEqual({ network: "mastodon", post, owner: nora });
    expect(ref("https://social.example/about")).toBeNull();
  });

  it("names with other letters have one form", () => {
    expect(fediverseHandle("Nora", "Café.example")).toBe("nora@xn--caf-dma.example");
    expect(ref("https://café.example/@nora")).toEqual({
      network: "mastodon",
      handle: "nora@xn--caf-dma.example",
    });
  });
});

/** ActivityStreams 2.0: profiles, counts and owners, and our own objects as they went out. */
import { describe, expect, it } from "vitest";
import { acts, as, json, reasons, sally } from "./said.ts";

describe("ActivityStreams: profiles, counts, owners", () => {
  it("an actor of a Fediverse server", async () => {
    const person = {
      "@context": as,
      type: "Person",
      id: "https://social.example/users/sally",
      preferredUsername: "sally",
      name: "Sally",
      summary: "<p>hello</p>",
      published: "2020-01-02T00:00:00Z",
      manuallyApprovesFollowers: true,
      followers: { type: "Collection", totalItems: 42 },
    };
    const account = { ...sally, name: "Sally" };
    expect(await acts(person)).toEqual([
      { type: "Profile", account, createdAt: Date.UTC(2020, 0, 2), protected: true, hasBio: true },
      { type: "Metric", of: account, counts: { followers: 42 } },
    ]);
  });

  it("our own objects come back as they went out", async () => {
    const flags = {
      verified: true,
      protected: false,
      hasBio: true,
      hasLocation: false,
      hasUrl: true,
      defaultImage: false,
      curated: true,
    };
    const text = [
      {
        type: "Organization",
        id: "twitter:5",
        preferredUsername: "brandx",
        published: "2010-01-01T00:00:00Z",
        ...flags,
      },
      {
        type: "Metric",
        of: "twitter:5",
        counts: { followers: 10, likesReceived: 2.5 },
        observedAt: "2024-05-01T00:00:00Z",
        windowDays: 90,
      },
      { type: "Metric", of: "twitter:post:99", counts: { sharesReceived: 3 } },
      { type: "Own", slug: "brand-x", name: "Brand X", account: "twitter:5" },
    ].map(json);
    expect(await acts(text.join("\n"))).toEqual([
      {
        type: "Profile",
        account: { network: "twitter", nativeId: "5", handle: "brandx" },
        createdAt: Date.UTC(2010, 0, 1),
        ...flags,
      },
      {
        type: "Metric",
        of: { network: "twitter", nativeId: "5" },
        counts: { followers: 10, likesReceived: 2.5 },
        observedAt: Date.UTC(2024, 4, 1),
        windowDays: 90,
      },
      { type: "Metric", of: { network: "twitter", post: "99" }, counts: { sharesReceived: 3 } },
      { type: "Own", slug: "brand-x", name: "Brand X", account: { network: "twitter", nativeId: "5" } },
    ]);
    expect(
      await reasons([
        { type: "Metric", of: "twitter:5", counts: { followers: -1 } },
        { type: "Own", slug: "A B" },
      ]),
    ).toEqual(['1: "followers" is "-1"', '2: "slug" is missing or not of small letters, digits and hyphens']);
  });
});

import { expect, it } from "vitest";
import { hostOf, siteOf } from "../../../src/networks/reading/site.ts";

it("a site is its host and path in one form, however it is written", () => {
  for (const address of [
    "http://www.nora.example/blog/",
    "https://NORA.example/blog",
    "nora.example/blog/index.php",
  ])
    expect(siteOf(address)).toBe("nora.example/blog");
  expect(siteOf("https://nora.example/?a=1#b")).toBe("nora.example");
  expect(hostOf("https://nora.example/2025/post")).toBe("nora.example");
});

it("what is no address of a site is none", () => {
  for (const text of [
    undefined,
    "",
    "http://",
    "Nora",
    "mailto:n@mail.example",
    "http://localhost/",
    `http://a.example/${"x".repeat(600)}`,
  ])
    expect(siteOf(text)).toBeNull();
});

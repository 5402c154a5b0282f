import { expect, test } from "vitest";
import { accountOptions } from "../../src/server/account-option.ts";

test.each([
  ["twitter:@nora_l", { network: "twitter", handle: "nora_l" }],
  ["x:12", { network: "twitter", nativeId: "12" }],
  ["https://x.com/nora_l", { network: "twitter", handle: "nora_l" }],
  ["linkedin:https://www.linkedin.com/in/nora-lind", { network: "linkedin", handle: "nora-lind" }],
  ["linkedin:kR0lnX1ll8", { network: "linkedin", nativeId: "kR0lnX1ll8" }],
  ["bing:example.org", { network: "bing", nativeId: "example.org" }],
])("--as %s", (value, account) => {
  expect(accountOptions([value])).toEqual([account]);
});

test.each(["twitter:nora_l", "linkedin:nora-lind", "youtube:nora", "bluesky:nora.example"])(
  "--as %s lacks an @",
  (value) => {
    expect(() => accountOptions([value])).toThrow("is no id on");
  },
);

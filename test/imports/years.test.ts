/** One person's X archives of 2012 to 2023 in one folder, and a stranger's beside them: each file is read as what it is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { importPaths } from "../../src/imports/import-paths.ts";
import { now } from "./scripted.ts";

const folder = mkdtempSync(join(tmpdir(), "gravitas-years-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ytd = (name: string, records: readonly object[]): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records)}`;
const owner = (id: string, handle: string): string =>
  ytd("account", [{ account: { accountId: id, username: handle, accountDisplayName: handle } }]);
const tweet = (id: string, year: number): object => ({
  id_str: id,
  created_at: `Wed Mar 21 12:53:22 +0000 ${year}`,
  full_text: "RT @bob: hi",
  entities: { user_mentions: [{ screen_name: "bob", id_str: "77" }] },
});
const files: Readonly<Record<string, string>> = {
  "nora-2012/data/js/user_details.js": 'var user_details = {"screen_name": "nora_l", "id": "48120"}',
  "nora-2012/tweets.csv":
    '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"\n' +
    '"20","","","2010-03-21 12:53:22 +0000","web","RT @bob: hi","19","77","2010-03-21 12:00:00 +0000",""\n',
  "nora-2019/account.js": owner("48120", "nora_l"),
  "nora-2019/tweet.js": ytd("tweet", [tweet("1108000000000000001", 2019)]),
  "nora-2023/data/account.js": owner("48120", "nora_l"),
  "nora-2023/data/tweets.js": ytd("tweets", [{ tweet: tweet("1638000000000000001", 2023) }]),
  "eve-2023/data/account.js": owner("99", "eve"),
  "eve-2023/data/tweets.js": ytd("tweets", [{ tweet: tweet("1638000000000000002", 2023) }]),
  "eve-2023/data/follower.js": "window.YTD.follower.part0 = [ ]",
};

it("archives of eleven years and of two people in one call", async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const report = await importPaths(null, { paths: [folder], now });
  const posts = report.files.filter(({ kept }) => kept.shares !== undefined);
  expect(
    posts.map(({ path, subject, kept }) => [path.split("/").at(-1), subject, kept.shares]).sort(),
  ).toEqual([
    ["tweet.js", "twitter:48120", 1],
    ["tweets.csv", "twitter:48120", 1],
    ["tweets.js", "twitter:48120", 1],
    ["tweets.js", "twitter:99", 1],
  ]);
  expect(report.skipped).toBe(0);
  expect(report.unread).toEqual([]);
});

/**
 * X as "Download an archive of your data" gave it out in 2023: JavaScript files of one list each. It has ids without handles,
 * follows and likes without time, and nothing of who reacted to the owner.
 */
import { newestSeedTime } from "../../clock.ts";
import { jsonList, type NativeExport } from "./export.ts";
import { snowflake } from "./snowflake.ts";
import { xTime } from "./twitter-activity.ts";

const data = (name: string, records: readonly object[]): string =>
  `window.YTD.${name}.part0 = ${jsonList(records)}\n`;
const millis = (at: number): string => new Date(at).toISOString();

/** Followers, following, likes and posts of the owner. */
export const twitterArchive: NativeExport = {
  network: "twitter",
  tellsFollow: () => true,
  tellsAct: ({ actor, kind }) => actor === "@tom_new" && kind === "LIKE",
  files({ follows, acts, person, owner }) {
    const { nativeId, handle, name, created } = owner;
    const me = `@${handle}`;
    const connection = (at: string): object => {
      const accountId = person(at).nativeId;
      return { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` };
    };
    const manifest = {
      userInfo: { accountId: nativeId, userName: handle, displayName: name },
      archiveInfo: { sizeBytes: "1", generationDate: millis(newestSeedTime), isPartialArchive: false },
    };
    const account = {
      accountId: nativeId,
      username: handle,
      accountDisplayName: name,
      createdAt: millis(Date.parse(created)),
    };
    const profile = {
      description: { bio: "New here", website: "", location: "Lagos" },
      avatarMediaUrl: "https://pbs.twimg.com/profile_images/invented.jpg",
    };
    // Likes are dated from the id of the post, which is why posts liked have ids of their own day.
    const likes = acts.map(({ target, at }, n) => {
      const tweetId = snowflake(at, n);
      return {
        like: {
          tweetId,
          fullText: "Invented.",
          expandedUrl: `https://twitter.com/${person(target).handle}/status/${tweetId}`,
        },
      };
    });
    const posts = [3, 6, 9].map((days, n) => {
      const at = newestSeedTime - days * 86_400_000;
      const entities = { hashtags: [], urls: [], user_mentions: [] };
      return { tweet: { id_str: snowflake(at, n), created_at: xTime(at), full_text: "Invented.", entities } };
    });
    return [
      ["data/manifest.js", `window.__THAR_CONFIG = ${JSON.stringify(manifest, null, 1)}\n`],
      ["data/account.js", data("account", [{ account }])],
      ["data/profile.js", data("profile", [{ profile }])],
      [
        "data/follower.js",
        data(
          "follower",
          follows
            .filter(({ target }) => target === me)
            .map(({ source }) => ({ follower: connection(source) })),
        ),
      ],
      [
        "data/following.js",
        data(
          "following",
          follows
            .filter(({ source }) => source === me)
            .map(({ target }) => ({ following: connection(target) })),
        ),
      ],
      ["data/like.js", data("like", likes)],
      ["data/tweets.js", data("tweets", posts)],
    ];
  },
};

/** YouTube as its Data API v3 answers: subscriptions with their dates, and comment threads. Who likes it does not say. */
import { isoTime } from "../../clock.ts";
import { jsonLines, type NativeExport } from "./export.ts";

const reply = (kind: string, items: readonly object[]): object => ({
  kind: `youtube#${kind}ListResponse`,
  pageInfo: { totalResults: items.length, resultsPerPage: 50 },
  items,
});

/** Who subscribed to whom, and who commented. */
export const youtube: NativeExport = {
  network: "youtube",
  tellsFollow: () => true,
  tellsAct: ({ kind }) => kind === "REPLY",
  files({ follows, acts, person }) {
    const subscriptions = follows.map(({ source, target, since }, n) => {
      const channel = person(target);
      return {
        kind: "youtube#subscription",
        id: `invented-subscription-${n + 1}`,
        snippet: {
          publishedAt: isoTime(since),
          title: channel.name,
          resourceId: { kind: "youtube#channel", channelId: channel.nativeId },
          channelId: person(source).nativeId,
        },
      };
    });
    const threads = acts.map(({ actor, target, post, at }, n) => {
      const id = `Ugx-invented-${String(n + 1).padStart(4, "0")}`;
      const author = person(actor);
      const on = { channelId: person(target).nativeId, videoId: post };
      const snippet = {
        ...on,
        authorDisplayName: `@${author.handle}`,
        authorChannelId: { value: author.nativeId },
        likeCount: 0,
        publishedAt: isoTime(at),
      };
      return {
        kind: "youtube#commentThread",
        id,
        snippet: {
          ...on,
          topLevelComment: { kind: "youtube#comment", id, snippet },
          totalReplyCount: 0,
          isPublic: true,
        },
      };
    });
    return [
      [
        "youtube-api.jsonl",
        jsonLines([reply("subscription", subscriptions), reply("commentThread", threads)]),
      ],
    ];
  },
};

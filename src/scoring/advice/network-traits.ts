/** What cannot be done on some networks, so that it is never advised (`networks/registry.ts` says it to people). */

/** Closed: known by old archives only. */
export const closed: ReadonlySet<string> = new Set(["google-plus", "klout"]);

/** Nothing that can be imported says who follows: there are no followers, or they are only counted. */
export const hidesFollowers: ReadonlySet<string> = new Set([
  ...closed,
  "bing",
  "blogger",
  "facebook-pages",
  "lastfm",
  "web",
  "wikipedia",
  "wordpress",
]);

/** Others cannot reply to a person there. */
export const withoutReplies: ReadonlySet<string> = new Set([...closed, "bing", "lastfm", "web", "wikipedia"]);

/** Files of YouTube as Takeout and the Data API write them, of invented channels: Nora, Bob, Carol. */
export const noraId = "UCnoranoranoranoranora01";
export const bobId = "UCbobbobbobbobbobbobbo01";
export const carolId = "UCcarolcarolcarolcarol01";
const url = (id: string): string => `http://www.youtube.com/channel/${id}`;

const comment = (id: string, author: string, name: string, more: object = {}): object => ({
  kind: "youtube#comment",
  id,
  snippet: {
    authorDisplayName: name,
    authorChannelUrl: url(author),
    authorChannelId: { value: author },
    textDisplay: "words",
    likeCount: 0,
    publishedAt: "2024-03-01T10:00:00Z",
    ...more,
  },
});
const list = (kind: string, items: readonly object[]): string =>
  JSON.stringify({ kind: `youtube#${kind}ListResponse`, pageInfo: { totalResults: items.length }, items });

/** Content by name; the beginning of the name is the importer that takes it. */
export const fixtures: Record<string, string> = {
  "youtube-subscriptions": `Channel Id,Channel Url,Channel Title\n${bobId},${url(bobId)},"Bob, builder"\n${noraId},${url(noraId)},Nora\nnobody,http://x,Nobody\n`,
  "youtube-subscriptions German": `\ufeffKanaltitel,Kanal-ID,Kanal-URL\r\nBob,${bobId},${url(bobId)}\r\n`,
  "youtube-subscriptions empty": "Channel Id,Channel Url,Channel Title\n",
  "youtube-comments of 6 columns": `Comment ID,Channel ID,Comment create timestamp,Price,Video ID,Comment text\nUgxAAAAAAAAAAAAAAA4AaABAg,${noraId},2023-03-01T10:00:00.123456+00:00,0,bobsvideo01,"{""text"":""great""}"\n`,
  "youtube-comments of 7 columns": `Kommentar-ID,Kanal-ID,Zeitstempel,Preis,ID des Elternkommentars,Video-ID,Kommentartext\nUgxAAAAAAAAAAAAAAA4AaABAg.9abcdef,${noraId},2024-03-01T10:00:00+00:00,0,UgxAAAAAAAAAAAAAAA4AaABAg,bobsvideo01,"{""text"":""yes""}"\n`,
  "youtube-comments of 9 columns": [
    "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,Top-Level Comment ID",
    `UgxAAAAAAAAAAAAAAA4AaABAg,${noraId},2025-03-01T10:00:00Z,0,,,bobsvideo01,"{""text"":""@Carol "",""mention"":{""externalChannelId"":""${carolId}""}},{""text"":""look,\nhere""}",`,
    `UgxBBBBBBBBBBBBBBB4AaABAg,${noraId},2025-03-02T10:00:00Z,0,,UgkxPostPostPost,,"{""text"":""hm""}",`,
    `UgxCCCCCCCCCCCCCCC4AaABAg,${noraId},yesterday,0,,,bobsvideo01,x,`,
    ",,2025-03-02T10:00:00Z,0,,,bobsvideo01,x,",
  ].join("\r\n"),
  "youtube-likes with head": `Playlist Id,Channel Id,Time Created,Time Updated,Title,Description,Visibility\nLLnoranoranoranoranora01,${noraId},2015-01-01 00:00:00 UTC,2020-01-01 00:00:00 UTC,Liked videos,,Private\n\nVideo Id,Time Added\nbobsvideo01,2020-01-01 00:00:00 UTC\n`,
  "youtube-likes later": `Video ID,Playlist Video Creation Timestamp\nbobsvideo01,2024-03-01T10:00:00+00:00\nbad,2024-03-01T10:00:00+00:00\n`,
  "youtube-channel": `Channel ID,Channel Country,Channel Title (Original),Channel Visibility\n${noraId},SE,Nora,Public\n`,
  "youtube-channel German": `Kanal-ID,Titel,Sichtbarkeit
${noraId},Nora,Public
`,
  "youtube-videos": `Video ID,Approx Duration (ms),Video Category,Channel ID,Video Title (Original),Privacy,Video State,Video Create Timestamp,Video Publish Timestamp\nnorasvideo1,1000,Music,${noraId},"A, B",Public,Processed,2024-01-01T00:00:00+00:00,2024-01-02T00:00:00+00:00\nnorasvideo2,1000,Music,${noraId},C,Private,Processed,2024-01-03T00:00:00+00:00,\n`,
  "youtube-unused history": JSON.stringify([
    {
      header: "YouTube",
      title: "Watched x",
      titleUrl: "https://www.youtube.com/watch?v=a",
      time: "2024-01-01T00:00:00Z",
      products: ["YouTube"],
    },
  ]),
  "youtube-unused live chats": `Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text\nEhkKF0NQ,${noraId},2024-01-01T00:00:00+00:00,0,bobsvideo01,"{""text"":""hi""}"\n`,
  "youtube-unused video texts":
    "Video ID,Video Text Create Timestamp,Video Description Text Segments 1\nnorasvideo1,2024-01-01T00:00:00+00:00,x\n",
  "youtube-unused songs": "Video ID,Song Title,Album Title,Artist Name 1\nbobsvideo01,x,y,z\n",
  "youtube-unused community posts": `Post ID,Channel ID,Post Create Timestamp,Post Text\nUgkx1,${noraId},2024-01-01T00:00:00+00:00,x\n`,
  "youtube-api threads": list("commentThread", [
    {
      kind: "youtube#commentThread",
      id: "UgxAAAAAAAAAAAAAAA4AaABAg",
      snippet: {
        channelId: noraId,
        videoId: "norasvideo1",
        totalReplyCount: 2,
        topLevelComment: comment("UgxAAAAAAAAAAAAAAA4AaABAg", bobId, "@bob-builds", {
          videoId: "norasvideo1",
          likeCount: 3,
        }),
      },
      replies: {
        comments: [
          comment("UgxAAAAAAAAAAAAAAA4AaABAg.9a", carolId, "Carol", {
            parentId: "UgxAAAAAAAAAAAAAAA4AaABAg",
            videoId: "norasvideo1",
          }),
          comment("UgxAAAAAAAAAAAAAAA4AaABAg.9b", noraId, "Nora", {
            videoId: "norasvideo1",
            moderationStatus: "heldForReview",
          }),
        ],
      },
    },
    {
      kind: "youtube#commentThread",
      id: "UgxDDDDDDDDDDDDDDD4AaABAg",
      snippet: {
        channelId: noraId,
        topLevelComment: {
          kind: "youtube#comment",
          id: "UgxDDDDDDDDDDDDDDD4AaABAg",
          snippet: { authorDisplayName: "Dave", authorChannelUrl: "", publishedAt: "2024-03-02T10:00:00Z" },
        },
      },
    },
    { kind: "youtube#commentThread", snippet: {} },
  ]),
  "youtube-api replies": list("comment", [
    comment("UgxAAAAAAAAAAAAAAA4AaABAg.9a", carolId, "Carol", { parentId: "UgxAAAAAAAAAAAAAAA4AaABAg" }),
  ]),
  "youtube-api subscriptions": list("subscription", [
    {
      kind: "youtube#subscription",
      snippet: {
        publishedAt: "2019-08-23T08:49:39.958Z",
        title: "Bob",
        channelId: noraId,
        resourceId: { kind: "youtube#channel", channelId: bobId },
      },
    },
    { kind: "youtube#subscription", snippet: { channelId: noraId } },
  ]),
  "youtube-api subscribers": list("subscription", [
    { kind: "youtube#subscription", subscriberSnippet: { title: "Carol", channelId: carolId } },
  ]),
  "youtube-api subscriptions to 2020": JSON.stringify([
    {
      contentDetails: { activityType: "all", newItemCount: 0, totalItemCount: 1 },
      id: "x",
      kind: "youtube#subscription",
      snippet: {
        channelId: noraId,
        publishedAt: "2015-01-01T00:00:00.000Z",
        resourceId: { channelId: bobId, kind: "youtube#channel" },
        title: "Bob",
      },
    },
  ]),
  "youtube-api likes to 2020": JSON.stringify([
    {
      contentDetails: { videoId: "bobsvideo01" },
      kind: "youtube#playlistItem",
      snippet: {
        channelId: noraId,
        channelTitle: "Nora",
        playlistId: "LLnoranoranoranoranora01",
        publishedAt: "2015-01-01T00:00:00.000Z",
        resourceId: { kind: "youtube#video", videoId: "bobsvideo01" },
      },
    },
  ]),
  "youtube-api channels": list("channel", [
    {
      kind: "youtube#channel",
      id: noraId,
      snippet: {
        title: "Nora",
        description: "Bridges",
        customUrl: "@nora-l",
        publishedAt: "2005-09-18T22:37:10Z",
      },
      contentDetails: { googlePlusUserId: "112233445566778899001" },
      statistics: {
        viewCount: "1000",
        subscriberCount: "200",
        hiddenSubscriberCount: false,
        videoCount: "3",
      },
    },
    {
      kind: "youtube#channel",
      id: bobId,
      snippet: { title: "Bob", description: "" },
      statistics: { viewCount: "5", subscriberCount: "0", hiddenSubscriberCount: true, videoCount: "1" },
    },
  ]),
  "youtube-api liked videos": JSON.stringify({
    request: "https://youtube.googleapis.com/youtube/v3/videos?part=snippet,statistics&myRating=like",
    response: {
      kind: "youtube#videoListResponse",
      items: [
        {
          kind: "youtube#video",
          id: "bobsvideo01",
          snippet: { publishedAt: "2019-03-21T20:37:49Z", channelId: bobId, channelTitle: "Bob" },
          statistics: { viewCount: "90", likeCount: "7", commentCount: "2", favoriteCount: "0" },
        },
      ],
    },
  }),
  "youtube-api activities": list("activity", [
    {
      kind: "youtube#activity",
      snippet: { publishedAt: "2020-01-01T00:00:00Z", channelId: bobId, channelTitle: "Bob", type: "like" },
      contentDetails: { like: { resourceId: { kind: "youtube#video", videoId: "norasvideo1" } } },
    },
    {
      kind: "youtube#activity",
      snippet: { publishedAt: "2020-01-02T00:00:00Z", channelId: bobId, type: "subscription" },
      contentDetails: { subscription: { resourceId: { kind: "youtube#channel", channelId: noraId } } },
    },
    {
      kind: "youtube#activity",
      snippet: {
        publishedAt: "2020-01-03T00:00:00Z",
        channelId: bobId,
        type: "upload",
        thumbnails: { default: { url: "https://i.ytimg.com/vi/bobsvideo02/default.jpg" } },
      },
    },
    {
      kind: "youtube#activity",
      snippet: { publishedAt: "2020-01-04T00:00:00Z", channelId: bobId, type: "bulletin" },
    },
  ]),
  "youtube-api error": JSON.stringify({
    error: {
      code: 403,
      message: "no",
      errors: [{ message: "no", domain: "youtube.subscription", reason: "subscriptionForbidden" }],
    },
  }),
};

/** Files of X as its archives and API write them, of invented people: Nora (48120), Bob (77), Carol (78). */
const ytd = (name: string, records: unknown): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records, null, 2)}`;

/** A user object of API v1.1. */
export const user = (id: string, screen_name: string, more: object = {}): object => ({
  id: Number(id),
  id_str: id,
  screen_name,
  name: screen_name,
  ...more,
});
export const bob = user("77", "bob", {
  description: "Bridges",
  location: "",
  url: null,
  created_at: "Tue May 20 15:46:40 +0000 2008",
  verified: false,
  protected: false,
  default_profile_image: false,
  followers_count: 10,
  friends_count: 20,
  statuses_count: 30,
  listed_count: 4,
  favourites_count: 5,
});
/** A post object of API v1.1. */
export const status = (id: string, author: object, more: object = {}): object => ({
  id_str: id,
  created_at: "Sun Mar 21 12:53:22 +0000 2021",
  text: "words",
  user: author,
  ...more,
});
/** A user as snscrape writes it. */
const scraped = (username: string, id: string, more: object = {}): object => ({
  _type: "snscrape.modules.twitter.User",
  username,
  id,
  displayname: username,
  ...more,
});
const asked = (request: string, response: unknown): string => JSON.stringify({ request, response });

const csvHeader =
  '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"';

/** Content by name; the beginning of the name is the importer that takes it. */
export const fixtures: Record<string, string> = {
  "twitter-circle-tweet": ytd("twitter_circle_tweet", [
    {
      tweet: {
        id_str: "1373617456789012480",
        created_at: "Sun Mar 21 12:53:22 +0000 2021",
        full_text: "hush",
      },
    },
  ]),
  "twitter-deleted-tweets": ytd("deleted_tweets", [
    {
      tweet: {
        id_str: "1373617456789012480",
        created_at: "Sun Mar 21 12:53:22 +0000 2021",
        full_text: "oh no",
        deleted_at: "Mon Mar 22 08:00:00 +0000 2021",
      },
    },
    { tweet: {} },
  ]),
  "twitter-block": ytd("block", [
    { blocking: { accountId: "666", userLink: "https://twitter.com/intent/user?user_id=666" } },
    { blocking: { accountId: "48120" } },
    { blocking: {} },
  ]),
  "twitter-mute": ytd("mute", [{ muting: { accountId: "555" } }]),
  "twitter-screen-name-change": ytd("screen_name_change", [
    {
      screenNameChange: {
        accountId: "48120",
        screenNameChange: {
          changedAt: "2023-08-12T17:10:37.000Z",
          changedFrom: "nora_old",
          changedTo: "nora_l",
        },
      },
    },
  ]),
  "twitter-tweets-csv": [
    csvHeader,
    '"1373617456789012480","1373000000000000001","77","2021-03-21 12:53:22 +0000","web","@bob yes, @carol and @nora_l too #Bridges mail me@example.org","","","",""',
    '"266031293945503744","","","2012-11-07 04:16:18 +0000","web","RT @bob: a line\nbreak","266030000000000000","77","2012-11-07 04:11:09 +0000",""',
    '"20","","","2006-03-21 00:00:00 +0000","web","see http://t.co/1","","","","https://twitter.com/dave/status/19,https://twitter.com/nora_l/status/20/photo/1"',
    '"x","","","2006-03-21 00:00:00 +0000","web","no id","","","",""',
  ].join("\n"),
  "twitter-grailbird-account": `var user_details =  ${JSON.stringify({
    screen_name: "nora_l",
    location: "Malmö",
    full_name: "Nora Lindqvist",
    bio: "",
    id: "48120",
    created_at: "2006-11-15 13:18:50 +0000",
  })}`,
  "twitter-grailbird-tweets": `Grailbird.data.tweets_2012_11 = \n ${JSON.stringify([
    {
      id_str: "266031293945503744",
      created_at: "2012-11-07 04:16:18 +0000",
      text: "RT @bob: hello",
      user: user("48120", "nora_l"),
      entities: { user_mentions: [{ id: 77, id_str: "77", screen_name: "bob" }], hashtags: [], urls: [] },
      retweeted_status: { id_str: "266030000000000000", text: "hello", user: user("77", "bob") },
    },
  ])}`,
  "twitter-grailbird-unused":
    'var tweet_index =  [ {"file_name": "data/js/tweets/2012_11.js", "year": 2012} ]',
  "twitter-archive-json": JSON.stringify({
    "upload-options": { keepPrivate: false },
    follower: [{ follower: { accountId: "77" } }, { follower: {} }, { other: 1 }],
    following: [{ following: { accountId: "78" } }],
    like: [{ like: { tweetId: "20", expandedUrl: "https://twitter.com/bob/status/20" } }],
    tweets: [
      { tweet: { id_str: "21", created_at: "Tue Mar 21 20:50:14 +0000 2006", full_text: "RT @bob: hi" } },
    ],
    account: [{ account: { accountId: "48120", username: "nora_l", accountDisplayName: "Nora" } }],
  }),
  "twitter-archive-json one file": JSON.stringify([{ follower: { accountId: "77" } }]),
  "twitter-api-v1 users": JSON.stringify([bob, user("78", "carol")]),
  "twitter-api-v1 followers": asked(
    "https://api.twitter.com/1.1/followers/list.json?screen_name=Nora_L&cursor=-1",
    {
      users: [bob, user("78", "carol")],
      next_cursor: 0,
      next_cursor_str: "0",
    },
  ),
  "twitter-api-v1 friends": asked(
    "https://api.twitter.com/1.1/friends/ids.json?user_id=77&stringify_ids=true",
    {
      ids: ["48120", "78"],
      next_cursor: 0,
      next_cursor_str: "0",
    },
  ),
  "twitter-api-v1 nobody's": JSON.stringify({ ids: [78, 79], next_cursor: 0, next_cursor_str: "0" }),
  "twitter-api-v1 timeline": JSON.stringify([
    status("1373617456789012480", bob, {
      in_reply_to_status_id_str: "1373000000000000001",
      in_reply_to_user_id_str: "48120",
      in_reply_to_screen_name: "nora_l",
      entities: {
        user_mentions: [
          { id_str: "48120", screen_name: "nora_l" },
          { id_str: "78", screen_name: "carol" },
        ],
        hashtags: [{ text: "bridges" }],
        urls: [],
      },
      favorite_count: 2,
      retweet_count: "100+",
    }),
  ]),
  "twitter-api-v1 likes": asked("https://api.twitter.com/1.1/favorites/list.json?screen_name=carol", [
    status("1373617456789012480", bob),
  ]),
  "twitter-api-v1 lists": asked("https://api.twitter.com/1.1/lists/memberships.json?screen_name=nora_l", {
    lists: [
      {
        id_str: "1",
        slug: "worth-reading",
        full_name: "@bob/worth-reading",
        uri: "/bob/worth-reading",
        member_count: 3,
        user: user("77", "bob"),
      },
    ],
    next_cursor_str: "0",
  }),
  "twitter-api-v1 stream": [
    JSON.stringify({ friends: [77] }),
    JSON.stringify(status("1373617456789012480", bob, { timestamp_ms: "1616331202000" })),
    JSON.stringify({
      delete: {
        status: { id: 1373617456789012480n.toString(), id_str: "1373617456789012480", user_id_str: "77" },
        timestamp_ms: "1616331300000",
      },
    }),
    JSON.stringify({
      event: "follow",
      created_at: "Sun Mar 21 12:55:00 +0000 2021",
      source: bob,
      target: user("48120", "nora_l"),
    }),
    JSON.stringify({
      event: "unfollow",
      created_at: "Sun Mar 21 12:56:00 +0000 2021",
      source: bob,
      target: user("48120", "nora_l"),
    }),
    JSON.stringify({ limit: { track: 12 } }),
  ].join("\r\n"),
  "twitter-api-v1 deliveries": [
    JSON.stringify({
      for_user_id: "48120",
      favorite_events: [
        {
          id: "a7ba59eab0bfcba386f7acedac279542",
          timestamp_ms: 1_616_331_300_000,
          favorited_status: status("1373617456789012480", user("48120", "nora_l")),
          user: user("77", "bob"),
        },
        {},
      ],
    }),
    JSON.stringify({
      for_user_id: "48120",
      follow_events: [
        {
          type: "follow",
          created_timestamp: "1616331300000",
          source: user("77", "bob"),
          target: user("48120", "nora_l"),
        },
        {
          type: "unfollow",
          created_timestamp: "1616331400000",
          source: user("77", "bob"),
          target: user("48120", "nora_l"),
        },
      ],
      tweet_delete_events: [{ status: { id: "5", user_id: "77" }, timestamp_ms: "1616331500000" }],
    }),
    JSON.stringify({ for_user_id: "48120", direct_message_events: [{ message_create: { text: "secret" } }] }),
  ].join("\n"),
  "twitter-api-v2 users": JSON.stringify({
    data: [
      {
        id: "77",
        name: "Bob",
        username: "bob",
        created_at: "2008-05-20T15:46:40.000Z",
        verified: true,
        verified_type: "blue",
        description: "",
        public_metrics: {
          followers_count: 10,
          following_count: 20,
          tweet_count: 30,
          listed_count: 4,
          like_count: 5,
        },
      },
    ],
  }),
  "twitter-api-v2 likers": asked(
    "https://api.x.com/2/tweets/1212092628029698048/liking_users?max_results=100",
    {
      data: [
        { id: "77", name: "Bob", username: "bob" },
        { id: "78", name: "Carol", username: "carol" },
      ],
      meta: { result_count: 2 },
    },
  ),
  "twitter-api-v2 followers": asked("https://api.twitter.com/2/users/48120/followers", {
    data: [{ id: "77", name: "Bob", username: "bob" }],
    meta: { result_count: 1 },
  }),
  "twitter-api-v2 nobody's": JSON.stringify({
    data: [{ id: "77", name: "Bob", username: "bob" }],
    meta: { result_count: 1 },
  }),
  "twitter-api-v2 posts": JSON.stringify({
    data: [
      {
        id: "1373617456789012480",
        text: "@nora_l so true",
        author_id: "77",
        created_at: "2021-03-21T12:53:22.000Z",
        in_reply_to_user_id: "48120",
        referenced_tweets: [
          { type: "replied_to", id: "1373000000000000001" },
          { type: "quoted", id: "1372000000000000001" },
        ],
        entities: {
          mentions: [
            { username: "nora_l", id: "48120" },
            { username: "carol", id: "78" },
          ],
          hashtags: [{ tag: "bridges" }],
        },
        public_metrics: {
          like_count: 2,
          retweet_count: 1,
          reply_count: 3,
          quote_count: 4,
          impression_count: 500,
        },
      },
      {
        id: "1373617456789012481",
        text: "RT @carol: hi",
        author_id: "77",
        referenced_tweets: [{ type: "retweeted", id: "1371000000000000001" }],
      },
      { id: "1373617456789012482", text: "nobody" },
    ],
    includes: {
      users: [
        { id: "77", name: "Bob", username: "bob" },
        { id: "78", name: "Carol", username: "carol" },
      ],
      tweets: [
        { id: "1372000000000000001", text: "old", author_id: "78" },
        { id: "1371000000000000001", text: "hi", author_id: "78" },
      ],
    },
    meta: { result_count: 3, newest_id: "1373617456789012482", oldest_id: "1373617456789012480" },
  }),
  "twitter-api-v2 mentions": asked("https://api.twitter.com/2/users/48120/mentions", {
    data: [{ id: "1373617456789012480", text: "@nora_l hello", author_id: "77" }],
    meta: { result_count: 1, newest_id: "1373617456789012480" },
  }),
  "twitter-api-v2 quotes": asked("https://api.twitter.com/2/tweets/1371000000000000001/quote_tweets", {
    data: [{ id: "1373617456789012480", text: "this", author_id: "77" }],
    includes: { users: [{ id: "77", name: "Bob", username: "bob", protected: true }] },
    meta: { result_count: 1 },
  }),
  "twitter-api-v2 liked": asked("https://api.twitter.com/2/users/78/liked_tweets", {
    data: [{ id: "1373617456789012480", text: "words" }],
    meta: { result_count: 1 },
  }),
  "twitter-api-v2 lists": asked("https://api.twitter.com/2/users/48120/list_memberships", {
    data: [{ id: "5", name: "Worth reading", owner_id: "77" }],
    includes: { users: [{ id: "77", name: "Bob", username: "bob" }] },
    meta: { result_count: 1 },
  }),
  "twitter-api-v2 error": JSON.stringify({
    errors: [
      {
        detail: "Could not find user nora_l.",
        status: 404,
        type: "https://api.twitter.com/2/problems/resource-not-found",
      },
    ],
  }),
  "twitter-snscrape": [
    {
      _type: "snscrape.modules.twitter.Tweet",
      url: "https://twitter.com/bob/status/1373617456789012480",
      date: "2021-03-21T12:53:22+00:00",
      rawContent: "@nora_l with @carol",
      id: "1373617456789012480",
      user: scraped("bob", "77", {
        created: "2008-05-20T15:46:40+00:00",
        followersCount: 10,
        verified: false,
        link: null,
      }),
      replyCount: 1,
      retweetCount: 2,
      likeCount: 3,
      quoteCount: 0,
      viewCount: 400,
      conversationId: "1373000000000000001",
      inReplyToTweetId: "1373000000000000001",
      inReplyToUser: scraped("nora_l", "48120"),
      mentionedUsers: [scraped("nora_l", "48120"), scraped("carol", "78")],
      hashtags: ["bridges"],
      retweetedTweet: null,
      quotedTweet: null,
    },
    {
      _type: "snscrape.modules.twitter.Tweet",
      date: "2021-03-21 13:00:00+00:00",
      rawContent: "RT @nora_l: words",
      id: "1373619126000000000",
      user: scraped("carol", "78"),
      replyCount: 0,
      retweetCount: 1,
      likeCount: 0,
      conversationId: "1373619126000000000",
      retweetedTweet: {
        _type: "snscrape.modules.twitter.Tweet",
        date: "2021-03-21T12:00:00+00:00",
        rawContent: "words",
        id: "1373604026000000000",
        user: scraped("nora_l", "48120"),
        likeCount: 9,
        conversationId: "1373604026000000000",
        quotedTweet: { _type: "snscrape.modules.twitter.TweetRef", id: "1373600000000000000" },
      },
    },
    scraped("dora", "79", {
      followersCount: 5,
      favouritesCount: 6,
      blue: true,
      verified: true,
      descriptionLinks: [{ url: "https://dora.example/", text: "dora.example" }],
    }),
    { _type: "snscrape.modules.twitter.Trend", name: "bridges" },
  ]
    .map((record) => JSON.stringify(record).replace(/"id":"(\d+)"/g, '"id":$1'))
    .join("\n"),
  "twitter-twint": [
    {
      id: "1373617456789012480",
      conversation_id: "1373000000000000001",
      created_at: "2021-03-21 13:53:22 CET",
      date: "2021-03-21",
      time: "13:53:22",
      timezone: "+0100",
      user_id: "77",
      username: "bob",
      name: "Bob",
      tweet: "@nora_l @carol with @dora",
      mentions: [{ screen_name: "dora", name: "Dora", id: "79" }],
      replies_count: 1,
      retweets_count: 2,
      likes_count: 3,
      hashtags: ["bridges"],
      retweet: false,
      quote_url: "https://twitter.com/carol/status/1373600000000000000",
      user_rt_id: "",
      user_rt: "",
      retweet_id: "",
      reply_to: [
        { screen_name: "nora_l", name: "Nora", id: "48120" },
        { screen_name: "carol", name: "Carol", id: "78" },
      ],
      retweet_date: "",
    },
    {
      id: "1373619126000000000",
      conversation_id: "1373619126000000000",
      user_id: "78",
      username: "carol",
      tweet: "RT @nora_l: words",
      mentions: [],
      retweets_count: 1,
      likes_count: 0,
      retweet: true,
      user_rt_id: "48120",
      user_rt: "words of nora",
      retweet_id: "1373604026000000000",
    },
  ]
    .map((record) => JSON.stringify(record).replace(/"(id|user_id)":"(\d+)"/g, '"$1":$2'))
    .join("\n"),
  "twitter-twint of 2019": JSON.stringify([
    {
      id: "1151827719161896960",
      conversation_id: "1151824477484912640",
      created_at: 1563452102000,
      date: "2019-07-18",
      time: "05:15:02",
      timezone: "Pacific Daylight Time",
      user_id: "77",
      username: "bob",
      tweet: "to nora",
      mentions: ["nora_l"],
      replies_count: 0,
      retweets_count: 1,
      likes_count: 4,
      hashtags: ["#bridges"],
      retweet: true,
      user_rt_id: "78",
      user_rt: "carol",
      retweet_id: "1151830000000000000",
      reply_to: [
        { user_id: "77", username: "bob" },
        { user_id: "48120", username: "nora_l" },
      ],
    },
  ]),
  "twitter-twint table": `id,conversation_id,created_at,date,time,timezone,user_id,username,name,tweet,mentions,replies_count,retweets_count,likes_count,hashtags,retweet,quote_url,user_rt_id,user_rt,retweet_id,reply_to
2013,2013,2006-03-21 21:50:14 CET,2006-03-21,21:50:14,+0100,77,bob,Bob,"hello, ""you""","[{'screen_name': 'dora', 'name': ""Dora's, 'id': '1'}"", 'id': '79'}]",1,2,3,"['a', 'b']",False,,,,,"[{'screen_name': 'nora_l', 'name': 'N', 'id': '48120'}]"
2014,2014,2006-03-21 21:51:14 CET,2006-03-21,21:51:14,CET,77,bob,Bob,hi,[],0,0,0,[],False,,,,,[]
1.37362E+18,1,,,,,77,bob,Bob,hi,[],0,0,0,[],False,,,,,[]
`,
  "twitter-twint users": `id,name,username,bio,location,url,join_date,join_time,tweets,following,followers,likes,media,private,verified,profile_image_url,background_image
77,Bob,bob,Bridges,,,2008-05-20,17:46:40,30,20,10,5,1,0,True,https://pbs.example/b.jpg,
`,
};

/** Small deliveries and replies about the page Ada Bakery (1001) and its visitors Bob (55) and Zoë (66), all invented. */
export const at = 1_600_000_000;
const bob = { id: "55", name: "Bob Berg" };
const zoe = { id: "66", name: "Zoë Ek" };
const page = { id: "1001", name: "Ada Bakery" };
const json = (value: unknown): string => JSON.stringify(value, null, 1);
export const delivery = (field: string, value: object): object => ({
  object: "page",
  entry: [{ id: "1001", time: at + 60, changes: [{ field, value }] }],
});
export const feed = (value: object): object => delivery("feed", { created_time: at, verb: "add", ...value });

export const fixtures: Record<string, string> = {
  "reaction-add.json": json(
    feed({ item: "reaction", reaction_type: "love", from: bob, post_id: "1001_7", parent_id: "1001_7" }),
  ),
  "like-sender.json": json(feed({ item: "like", sender_id: 55, sender_name: "Bob Berg", comment_id: "7_9" })),
  "like-page.json": json({
    entry: [
      {
        changes: [{ field: "feed", value: { item: "like", verb: "add", user_id: 55 } }],
        id: "1001",
        time: at,
      },
    ],
    object: "page",
  }),
  "reaction-remove.json": json(feed({ verb: "remove", item: "reaction", from: bob, post_id: "1001_7" })),
  "comment-add.json": json(
    feed({
      item: "comment",
      from: bob,
      post_id: "1001_7",
      parent_id: "1001_7",
      comment_id: "7_9",
      message: "Fine",
    }),
  ),
  "comment-remove.json": json(
    feed({
      verb: "remove",
      item: "comment",
      from: bob,
      post_id: "1001_7",
      parent_id: "1001_7",
      comment_id: "7_9",
    }),
  ),
  "status-add.json": json(feed({ item: "status", from: page, post_id: "1001_8", published: 1 })),
  "visitor-post.json": json(feed({ item: "post", from: zoe, post_id: "1001_10" })),
  "share-add.json": json(feed({ item: "share", from: zoe, post_id: "66_11", share_id: 11 })),
  "mention.json": json(
    delivery("mention", {
      item: "post",
      verb: "add",
      post_id: "2002_5",
      sender_id: 2002,
      sender_name: "Bread Club",
    }),
  ),
  "rating.json": json(
    delivery("ratings", {
      item: "rating",
      verb: "add",
      reviewer_id: "55",
      reviewer_name: "Bob Berg",
      recommendation_type: "POSITIVE",
      created_time: at,
    }),
  ),
  "hide-and-message.json": json([
    feed({ verb: "hide", item: "comment", from: bob, post_id: "1001_7", comment_id: "7_9" }),
    {
      object: "page",
      entry: [{ id: "1001", time: at, messaging: [{ sender: { id: "55" }, message: { text: "Hi" } }] }],
    },
  ]),
  "lines.jsonl": [
    JSON.stringify(feed({ item: "reaction", from: bob, post_id: "1001_7" })),
    JSON.stringify(feed({ item: "reaction", from: zoe, post_id: "1001_7" })),
  ].join("\n"),
  "feed.json": json({
    data: [
      {
        id: "1001_7",
        from: page,
        message: "Bread",
        created_time: "2020-09-13T12:26:40+0000",
        reactions: { data: [{ ...bob, type: "LOVE" }], summary: { total_count: 40 } },
        comments: {
          data: [
            {
              id: "7_9",
              from: bob,
              message: "Fine",
              created_time: "2020-09-13T12:26:40+0000",
              comments: {
                data: [
                  { id: "7_12", from: page, message: "Thanks", created_time: "2020-09-13T12:26:40+0000" },
                ],
              },
            },
          ],
          summary: { total_count: 2 },
        },
        shares: { count: 3 },
        message_tags: [{ id: "2002", name: "Bread Club", type: "page", offset: 0, length: 3 }],
      },
      { id: "1001_10", from: zoe, created_time: "2020-09-13T12:26:40+0000", to: { data: [page] } },
    ],
    paging: { next: "https://graph.facebook.com/v19.0/1001/feed?after=x" },
  }),
  "likes-asked.json": json({
    request: "https://graph.facebook.com/v19.0/1001_7/likes?limit=100",
    response: { data: [bob, zoe] },
  }),
  "likes-alone.json": json({ data: [bob, zoe] }),
  "page.json": json({
    id: "1001",
    name: "Ada Bakery",
    username: "adabakery",
    fan_count: 900,
    followers_count: 950,
    verification_status: "blue_verified",
    instagram_business_account: { id: "17841400000000001" },
  }),
  "insights.json": json({
    data: [
      {
        name: "page_follows",
        period: "day",
        values: [
          { value: 949, end_time: "2020-09-12T07:00:00+0000" },
          { value: 950, end_time: "2020-09-13T07:00:00+0000" },
        ],
        title: "Follows",
        id: "1001/insights/page_follows/day",
      },
      {
        name: "page_impressions",
        period: "days_28",
        values: [{ value: 5000, end_time: "2020-09-13T07:00:00+0000" }],
        title: "Impressions",
        id: "1001/insights/page_impressions/days_28",
      },
      {
        name: "post_reactions_by_type_total",
        period: "lifetime",
        values: [{ value: { like: 3, love: 2 } }],
        title: "Reactions",
        id: "1001_7/insights/post_reactions_by_type_total/lifetime",
      },
      {
        name: "page_fans_city",
        period: "day",
        values: [{ value: { Oslo: 3 } }],
        title: "Cities",
        id: "1001/insights/page_fans_city/day",
      },
    ],
  }),
  "posts-of-the-page.csv": `"Post ID","Page ID","Page name",Title,Description,"Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares
8001,1001,"Ada Bakery","Bread, and
""more"" bread",,"09/28/2026 18:12",https://www.facebook.com/ada/posts/pfbid1,Photos,,Lifetime,"1,250",900,14,9,4,1
8002,1001,"Ada Bakery",Rolls,,"09/05/2026 15:30",https://www.facebook.com/ada/posts/pfbid2,Photos,,Lifetime,,,,,0,
8003,1001,"Ada Bakery",Rolls,,"09/05/2026 15:30",https://www.facebook.com/ada/posts/pfbid3,Photos,,09/06/2026,5,4,1,1,0,0
8.004E+17,1001,"Ada Bakery",Rolls,,"09/05/2026 15:30",https://www.facebook.com/ada/posts/pfbid4,Photos,,Lifetime,5,4,1,1,0,0
8005,1001,"Ada Bakery",Rolls,,"09/05/2026 15:30",https://www.facebook.com/ada/posts/pfbid5,Photos,,Lifetime,5,4,1,many,0,0
`,
  "posts-to-2021.csv": `Post ID,Permalink,Post Message,Type,Posted,Lifetime Post Total Reach,Lifetime Post Total Impressions,Lifetime Post Stories by action type - like,Lifetime Post Stories by action type - comment
,,,,,Lifetime: The total number of people,Lifetime: impressions,Lifetime: stories,
1001_7,https://www.facebook.com/1001/posts/7,Cake,Photo,27/01/2015 08:03:12,300,450,12,
1001_8,https://www.facebook.com/1001/posts/8,Cake,Photo,02/01/2015 08:03:12,30,45,1,2
`,
};

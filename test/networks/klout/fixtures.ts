/** Small dumps of Klout's API, versions 1 and 2, about Ada (klout 635263, X @ada) and others, all invented; and +K. */
const user = (kloutId: string, nick: string, score: number) => ({
  kloutId,
  nick,
  score: { score, bucket: "50-59" },
  scoreDeltas: { dayChange: 0.1, weekChange: 0.2, monthChange: 0.3 },
});
const entity = (kloutId: string, nick: string, score: number) => ({
  entity: { id: kloutId, payload: user(kloutId, nick, score) },
});
const json = (value: unknown): string => JSON.stringify(value, null, 4);
const v2 = "http://api.klout.com/v2/";

export const fixtures: Record<string, string> = {
  "identity.json": json({ id: "635263", network: "ks" }),
  "identity-asked.json": json([
    { request: `${v2}identity.json/tw/500042487?key=k`, response: { id: "635263", network: "ks" } },
    { request: `${v2}identity.json/twitter?screenName=Ada&key=k`, response: { id: "635263", network: "ks" } },
    { request: `${v2}identity.json/gp/112620727907435773834`, response: { id: "635263", network: "ks" } },
    { request: `${v2}identity.json/klout/635263/tw`, response: { id: "500042487", network: "tw" } },
  ]),
  "user.json": json(user("635263", "Ada", 52.75)),
  "score.json": json({ score: 52.75, scoreDelta: { dayChange: 0.1 }, bucket: "50-59" }),
  "score-asked.json": json({
    request: `${v2}user.json/635263/score?key=k`,
    response: { score: 52.75, scoreDelta: { dayChange: 0.1 }, bucket: "50-59" },
  }),
  "influence.json": json({
    myInfluencers: [entity("100768049884337217", "Bob_L", 84.5)],
    myInfluencees: [
      entity("902675", "cara", 12),
      { entity: { id: "9", payload: { kloutId: "9", nick: "dan" } } },
    ],
    myInfluencersCount: 15,
    myInfluenceesCount: 25,
  }),
  "topics.json": json([{ id: "5241585099662481339", displayName: "Music", slug: "music", topicType: "sub" }]),
  "error.json": json({
    error: 403,
    description: "Invalid or unprovided API key. All calls must have a key.",
  }),
  "v1-scores.json": json({ status: 200, users: [{ twitter_screen_name: "Ada", kscore: 52.75 }] }),
  "v1-show.json": json({
    status: 200,
    users: [
      {
        twitter_id: "500042487",
        twitter_screen_name: "Ada",
        score: { kscore: "52.75", slope: 0.1, true_reach: 9 },
      },
    ],
  }),
  "v1-influenced-by.json": json({
    users: [{ twitter_screen_name: "ada", influencers: [{ twitter_screen_name: "bob_l", kscore: 84.5 }] }],
  }),
  "v1-influencer-of.json": json({
    users: [{ twitter_screen_name: "ada", influencees: [{ twitter_screen_name: "cara", kscore: 12 }] }],
  }),
  "v1-topics.json": json({ users: [{ twitter_screen_name: "ada", topics: ["music", "graphs"] }] }),
  "plusk.csv": `giver_network,giver_id,receiver_network,receiver_id,topic_slug,given_at
twitter,@bob_l,klout,635263,graph-databases,2013-05-01T10:00:00Z
klout,902675,klout,635263,Music,2013-05-02
klout,902675,klout,635263,,
klout,635263,klout,635263,music,2013-05-02
myspace,tom,klout,635263,music,2013-05-02
klout,902675,klout,635263,Not A Slug,2013-05-02
klout,902675,klout,635263,music,soon
`,
};

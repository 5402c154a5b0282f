/** Small Foursquare and Swarm files of Natalie (900), made after exports of 2012 to 2026 and API v2. Everybody is invented. */
const bob = {
  id: "314",
  firstName: "Bob",
  lastName: "Lind",
  relationship: "friend",
  photo: "https://example.org/bob.jpg",
};
const cara = {
  id: "323",
  firstName: "Cara",
  handle: "CaraM",
  relationship: "friend",
  photo: { prefix: "https://fastly.4sqi.net/img/user/", suffix: "/c.jpg" },
  contact: { email: "cara@example.org", phone: "15550100" },
};
const venue = {
  id: "v1",
  name: "Cafe",
  url: "https://foursquare.com/v/cafe/v1",
  location: { lat: 1.5, lng: 2.5 },
};

const checkin = {
  id: "592b2cfe09e28339ac543fde",
  createdAt: 1496001790,
  type: "checkin",
  entities: [
    { indices: [0, 3], type: "user", id: "314" },
    { indices: [4, 9], type: "user", id: "777" },
    { indices: [4, 9], type: "venue", id: "v1" },
  ],
  shout: "private words",
  timeZoneOffset: -420,
  with: [bob],
  venue,
  likes: {
    count: 3,
    groups: [{ type: "friends", count: 2, items: [bob, cara] }],
    summary: "Bob, Cara & 1 other",
  },
  comments: {
    count: 2,
    items: [{ id: "c1", createdAt: 1496001800, user: cara, text: "private answer" }],
  },
};
const exported = (createdAt: number | string, more: object = {}) => ({
  id: `5000${String(createdAt).slice(-3)}`,
  createdAt,
  type: "checkin",
  timeZoneOffset: -300,
  venue,
  comments: { count: 0 },
  ...more,
});
const reply = (response: object) => ({ meta: { code: 200, requestId: "r1" }, response });
const json = (value: unknown): string => JSON.stringify(value, null, 1);

export const fixtures: Record<string, string> = {
  "checkin.json": json(checkin),
  "checkins1.json": json({
    count: 9,
    items: [
      exported(1286000111),
      exported("2018-10-17 15:52:08.000000", {
        visibility: "closeFriends",
        venue: null,
        entities: checkin.entities,
      }),
      { createdAt: 1286000113, type: "checkin", timeZoneOffset: 0 },
      exported(1286000114, { comments: { count: 4 } }),
    ],
  }),
  "api-checkins.json": json(reply({ checkins: { count: 1, items: [checkin] } })),
  "api-checkins-pages.json": json([
    reply({ checkins: { count: 1, items: [checkin] } }),
    reply({ checkins: { count: 0, items: [] } }),
  ]),
  "api-recent.json": json(reply({ recent: [{ ...checkin, user: cara }] })),
  "tips.json": json({
    count: 1,
    items: [
      {
        id: "t1",
        createdAt: "2024-10-15 23:55:00.000000",
        text: "private tip",
        type: "user",
        canonicalUrl: "https://foursquare.com/item/t1",
        viewCount: 29,
        agreeCount: 2,
        disagreeCount: 0,
        user: { id: "900", firstName: "Natalie", handle: "Natalie_D", relationship: "self" },
        venue,
      },
    ],
  }),
  "comments.json": json({
    count: 1,
    items: [{ time: "2017-03-03 02:37:36.000000", comment: "words", userId: 900 }],
  }),
  "users.json": json({
    friends: { count: 2, items: [bob, cara] },
    followers: { count: 1, items: [{ id: "555", firstName: "Eve" }] },
    following: { count: 1, items: [{ id: "666", firstName: "Acme", type: "page" }] },
  }),
  "users-with-profile.json": json({
    id: "900",
    firstName: "Natalie",
    email: "natalie@example.org",
    friends: { count: 1, items: [bob] },
  }),
  "users-without-friends.json": json({
    id: "900",
    firstName: "Natalie",
    lastName: "D",
    emails: ["natalie@example.org"],
    gender: "female",
    homeCity: "Oslo",
  }),
  "tips-2024.json": json({
    items: [{ id: "t2", createdAt: "2024-10-15 23:55:00.000000", text: "x", venue, user: { id: "900" } }],
  }),
  "api-friends.json": json({
    request: "https://api.foursquare.com/v2/users/314/friends?limit=10",
    response: reply({ friends: { count: 1, items: [cara] } }),
  }),
  "api-self.json": json(
    reply({
      user: {
        id: "900",
        firstName: "Natalie",
        relationship: "self",
        homeCity: "Oslo",
        bio: "",
        contact: { email: "natalie@example.org", twitter: "Natalie_D", facebook: "700314" },
        friends: { count: 40, groups: [{ type: "others", items: [bob] }] },
        tips: { count: 7 },
      },
    }),
  ),
  "visits.json": json({
    count: 1,
    items: [{ id: "w1", userId: "900", timeArrived: "2024-11-20 22:59:24", latitude: 1.5, longitude: 2 }],
  }),
  "photos.json": json({
    count: 1,
    items: [{ id: "p1", prefix: "a", suffix: "b", fullUrl: "c", createdAt: 5 }],
  }),
  "venueRatings.json": json({ venueLikes: [{ id: "v1", name: "Cafe" }], venueDislikes: [] }),
  "plans.json": '{"count": 0, "items": []}',
};

/** A small Flickr export of Ada (`10000001@N00`, alias `ada`), and replies of the API about her. Everybody is invented. */
const json = (value: unknown): string => JSON.stringify(value, null, 2);
const page = (alias: string, rest = ""): string => `https://www.flickr.com/photos/${alias}/${rest}`;
const profile = (alias: string): string => `https://www.flickr.com/people/${alias}/`;

const photo = {
  id: "501",
  name: "private title",
  count_views: "1,204",
  count_faves: "3",
  count_comments: "2",
  date_taken: "2020-03-15 17:30:00",
  date_imported: "2020-03-15 18:00:00",
  photopage: page("ada", "501/"),
  license: null,
  geo: [{ latitude: "32085000", longitude: "34781000" }],
  groups: [{ id: "11@N00", name: "Group" }],
  tags: [
    { tag: "sunset", user: page("ada"), date_create: "2020-03-15 18:00:00" },
    { tag: "uploaded:by=camera", user: page("ada") },
    { tag: "sunset", user: page("bob") },
  ],
  people: [{ nsid: "20000002@N00", username: "bob", userurl: profile("bob") }],
  privacy: "public",
  comments: [
    {
      id: "c1",
      date: "2020-03-15 20:00:00",
      user: "30000003@N00",
      comment: "private words",
      url: page("ada", "501/#c1"),
    },
    {
      id: "c2",
      date: "2020-03-15 21:00:00",
      user: "10000001@N00",
      comment: "thanks",
      url: page("ada", "501/#c2"),
    },
  ],
};

const favorites = {
  photo: {
    id: "501",
    owner: "10000001@N00",
    secret: "s",
    farm: 1,
    total: "2",
    person: [
      { nsid: "20000002@N00", username: "bob", path_alias: "Bob", favedate: "1160085402" },
      { nsid: "30000003@N00", username: "cara", path_alias: null, favedate: "0" },
    ],
  },
  stat: "ok",
};

export const fixtures: Record<string, string> = {
  "account_profile.json": json({
    real_name: "Ada Berg",
    join_date: "2005-08-31 03:47:36",
    description: "private bio",
    city: "",
    country: "",
    email: "ada@example.org",
    website_url: "",
    profile_url: profile("ada"),
    nsid: "10000001@N00",
    path_alias: "ada",
    screen_name: "ada",
    stats: { view_counts: { total: 17 } },
  }),
  "contacts_part001.json": `{
  "contacts": {
    "Bob B.": "${profile("Bob")}",
    "Bob B.": "${profile("30000003@N00")}",
    "Deleted": ""
  }
}`,
  "followers_part001.json": json({ followers: { "Cara C.": profile("30000003@N00") } }),
  "followers_part002.json": json({ followers: [] }),
  "faves_part001.json": json({
    faves: [
      { photo_id: "601", photo_url: "http://flic.kr/p/ABC" },
      { photo_id: "602", photo_url: page("bob", "602/") },
      { photo_url: "http://flic.kr/p/ABD" },
    ],
  }),
  "photo_501.json": json(photo),
  "photo_502.json": json({
    ...photo,
    id: "502",
    people: [],
    tags: [],
    geo: {},
    privacy: "friend & family",
    comments: photo.comments.slice(0, 1),
  }),
  "photos_comments_part001.json": json([
    {
      comment_id: "o1",
      photo_id: "701",
      photo_url: page("bob", "701/"),
      comment: "words",
      date: "2021-05-10 14:23:00",
    },
  ]),
  "photos_comments_part002.json": json({
    comments: [
      {
        comment_id: "o2",
        photo_id: "702",
        photo_url: "",
        message: "words",
        date_create: "2021-05-11 14:23:00",
      },
    ],
  }),
  "photos_comments_part003.json": json({
    comments: [
      {
        photo_id: "703",
        comment: "words",
        comment_url: page("bob", "703/#comment721577"),
        created: "2019-05-11 14:23:00",
      },
    ],
  }),
  "sent_flickrmail_part001.json": json([
    { id: "m2", from: "10000001@N00", to: "20000002@N00", subject: "private mail", date_sent: "2019-05-11" },
  ]),
  "sets_comments_part001.json": json([
    {
      comment_id: "s1",
      photoset_id: "801",
      comment: "words",
      date: "2021-06-01 10:00:00",
      user: "20000002@N00",
      url: page("ada", "sets/801/#c"),
    },
  ]),
  "account_testimonials.json": json({
    testimonials: {
      given: [
        {
          author_or_subject_screen_name: "cara",
          profile_url: profile("cara"),
          body: "words",
          created: "2016-02-20 14:45:00",
        },
      ],
      received: [
        {
          author_or_subject_screen_name: "bob",
          profile_url: profile("bob"),
          body: "words",
          created: "2015-06-15 10:30:00",
        },
      ],
    },
  }),
  "albums.json": json({ albums: [{ id: "801", photo_count: "5", title: "private", photos: ["501"] }] }),
  "groups.json": json({
    groups: [{ id: "11@N00", name: "G", url: "https://www.flickr.com/groups/g/", user_role: "member" }],
  }),
  "received_flickrmail_part001.json": json({ flickrmail: [{ id: "m1", subject: "private mail" }] }),
  "galleries_comments_part001.json": "[]",
  "api-favorites.json": json(favorites),
  "api-favorites-call.json": `jsonFlickrApi(${JSON.stringify(favorites)})`,
  "api-info.json": json({
    photo: {
      id: "501",
      owner: { nsid: "10000001@N00", username: "ada", realname: "Ada Berg", path_alias: "ada" },
      title: { _content: "private title" },
      visibility: { ispublic: 1 },
      dates: { posted: "1584295200", taken: "2020-03-15 17:30:00" },
      views: "1204",
      comments: { _content: "2" },
      tags: {
        tag: [
          { raw: "sunset", _content: "sunset", machine_tag: 0 },
          { raw: "a:b=c", machine_tag: 1 },
        ],
      },
    },
    stat: "ok",
  }),
  "api-comments.json": json({
    comments: {
      photo_id: "501",
      comment: [
        {
          id: "c1",
          author: "30000003@N00",
          authorname: "cara",
          datecreate: "1584302400",
          permalink: page("ada", "501/#c1"),
          _content: "private words",
        },
      ],
    },
    stat: "ok",
  }),
  "api-contacts.json": json({
    contacts: {
      page: 1,
      perpage: 1000,
      contact: [
        { nsid: "20000002@N00", username: "bob", ignored: 0, path_alias: "bob" },
        { nsid: "40000004@N00", username: "dan", ignored: 1 },
      ],
    },
    stat: "ok",
  }),
  "api-public-contacts.json": json({
    request:
      "https://api.flickr.com/services/rest/?method=flickr.contacts.getPublicList&user_id=20000002%40N00",
    response: { contacts: { contact: { nsid: "10000001@N00", username: "ada" } }, stat: "ok" },
  }),
  "api-person.json": json({
    person: {
      id: "20000002@N00",
      nsid: "20000002@N00",
      iconserver: "0",
      path_alias: "bob",
      username: { _content: "bob" },
      location: { _content: "" },
      description: { _content: "private bio" },
      photos: { count: { _content: 449 }, views: { _content: "9" } },
    },
    stat: "ok",
  }),
  "api-activity.json": json({
    items: {
      item: [
        {
          type: "photo",
          id: "501",
          owner: "10000001@N00",
          activity: {
            event: [
              {
                type: "comment",
                commentid: "c1",
                user: "30000003@N00",
                username: "cara",
                dateadded: "1584302400",
                _content: "private words",
              },
              { type: "fave", user: "20000002@N00", username: "bob", dateadded: "1584302401" },
              { type: "tag", user: "20000002@N00", dateadded: "1584302402" },
            ],
          },
        },
        {
          type: "photoset",
          id: "801",
          owner: "10000001@N00",
          activity: { event: { type: "comment", user: "20000002@N00" } },
        },
      ],
    },
    stat: "ok",
  }),
  "api-faves-of.json": json({
    request:
      "https://api.flickr.com/services/rest/?method=flickr.favorites.getPublicList&user_id=20000002@N00",
    response: {
      photos: { photo: [{ id: "501", owner: "10000001@N00", date_faved: "1160085402" }] },
      stat: "ok",
    },
  }),
  "api-error.json": json({ stat: "fail", code: 1, message: "Photo of nora_l not found" }),
  "api-favorites.xml": `<?xml version="1.0" encoding="utf-8" ?>
<rsp stat="ok">
  <photo id="501" owner="10000001@N00" secret="s" farm="1" total="2">
    <person nsid="20000002@N00" username="bob" path_alias="Bob" favedate="1160085402" />
    <person nsid="30000003@N00" username="cara" favedate="0" />
  </photo>
</rsp>`,
  "api-comments.xml": `<rsp stat="ok">
  <comments photo_id="501">
    <comment id="c1" author="30000003@N00" authorname="cara" datecreate="1584302400" permalink="${page("ada", "501/#c1")}">private words &amp; more</comment>
  </comments>
</rsp>`,
  "api-info.xml": `<rsp stat="ok">
  <photo id="501" views="1204">
    <owner nsid="10000001@N00" username="ada" path_alias="ada" />
    <title>private title</title>
    <visibility ispublic="1" />
    <dates posted="1584295200" />
    <comments>2</comments>
    <tags><tag raw="sunset" machine_tag="0">sunset</tag></tags>
  </photo>
</rsp>`,
  "api-person.xml": `<rsp stat="ok">
  <person nsid="20000002@N00" iconserver="0" path_alias="bob">
    <username>bob</username>
    <description>private bio</description>
    <location></location>
    <photos><count>449</count><views>9</views></photos>
  </person>
</rsp>`,
  "api-error.xml":
    '<?xml version="1.0"?><rsp stat="fail"><err code="1" msg="Photo of nora_l not found" /></rsp>',
};

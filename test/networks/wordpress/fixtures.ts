/** A small blog of invented people, as each WordPress format tells it. */
const comment = (members: Record<string, string>): string =>
  `<wp:comment>${Object.entries(members)
    .map(([name, value]) => `<wp:comment_${name}>${value}</wp:comment_${name}>`)
    .join("")}</wp:comment>`;

export const wxr = `<?xml version="1.0" encoding="UTF-8"?>
<!-- generator="WordPress/6.7" created="2025-01-19 02:41" -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Nora &amp; bridges</title><link>https://www.nora.example/blog/</link><pubDate>Sun, 19 Jan 2025 02:41:16 +0000</pubDate>
<wp:author><wp:author_login><![CDATA[nora]]></wp:author_login><wp:author_email>nora@mail.example</wp:author_email></wp:author>
<item><title>Bridges</title><dc:creator>nora</dc:creator><content:encoded><![CDATA[AT&T ]]]]><![CDATA[> <p>]]></content:encoded>
<wp:post_id>17</wp:post_id><wp:post_date_gmt>2025-01-02 10:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="post_tag" nicename="steel"><![CDATA[Steel]]></category>
${comment({ id: "1", author: "Bob", author_email: "bob@mail.example", author_url: "http://bob.example/?a=1&b=2", date_gmt: "2025-01-03 10:00:00", approved: "1", type: "comment", parent: "0", user_id: "0" })}
${comment({ id: "2", author: "Nora", author_email: "NORA@mail.example", author_url: "", date_gmt: "2025-01-03 11:00:00", approved: "1", type: "", parent: "1", user_id: "1" })}
${comment({ id: "3", author: "Carol", author_email: "carol@mail.example", author_url: "", date_gmt: "0000-00-00 00:00:00", date: "0000-00-00 00:00:00", approved: "1", type: "", parent: "0", user_id: "0" })}
${comment({ id: "4", author: "Dan", author_email: "", author_url: "", date_gmt: "2025-01-04 10:00:00", approved: "1", type: "", parent: "0", user_id: "0" })}
${comment({ id: "5", author: "Some page", author_email: "", author_url: "https://news.example/2025/bridges", date_gmt: "2025-01-05 10:00:00", approved: "1", type: "pingback", parent: "0", user_id: "0" })}
${comment({ id: "6", author: "Buy now", author_email: "s@mail.example", author_url: "http://shop.example", date_gmt: "2025-01-05 10:00:00", approved: "spam", type: "", parent: "0", user_id: "0" })}
</item>
<item><title>Draft</title><wp:post_id>18</wp:post_id><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>Picture</title><wp:post_id>19</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
</channel></rss>`;

export const restComments = JSON.stringify([
  {
    id: 1,
    post: 17,
    parent: 0,
    author: 0,
    author_name: "Bob",
    author_url: "http://bob.example",
    date: "2025-01-03T11:00:00",
    date_gmt: "2025-01-03T10:00:00",
    content: { rendered: "yes" },
    link: "https://nora.example/blog/2025/bridges/#comment-1",
    status: "approved",
    type: "comment",
    _links: { self: [{ href: "https://nora.example/blog/wp-json/wp/v2/comments/1" }] },
  },
]);

export const comLikes = JSON.stringify({
  request: "https://public-api.wordpress.com/rest/v1.1/sites/nora.wordpress.com/posts/17/likes",
  response: {
    found: 1,
    likes: [
      {
        ID: 5,
        login: "bob",
        name: "Bob",
        URL: "https://bob.example/",
        avatar_URL: "https://0.gravatar.com/avatar/x",
      },
    ],
  },
});

export const fixtures: Record<string, string | Buffer> = {
  "wxr.xml": wxr,
  "comments.json": restComments,
  "likes.json": comLikes,
};

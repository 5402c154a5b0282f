/**
 * The networks by host, and what the paths of their addresses say: patterns on path and query, whose groups `id`, `handle`
 * and `post` say what was found. `addresses.ts` reads them; forms seen in exports, API replies and browsers of 2010 to 2026.
 */
import type { NetworkId } from "../../words.ts";

export interface Host {
  readonly network: NetworkId;
  readonly host: RegExp;
  /** Tried in order; a post first, as its path begins like that of its owner. */
  readonly posts: readonly RegExp[];
  readonly accounts: readonly RegExp[];
}

const host = (names: string): RegExp => new RegExp(`^(?:www\\.|m\\.|mobile\\.|old\\.)?(?:${names})$`, "i");

export const knownHosts: readonly Host[] = [
  {
    network: "twitter",
    host: host("twitter\\.com|x\\.com"),
    posts: [/^\/(?:i\/web|i|(?<handle>\w+))\/status(?:es)?\/(?<post>\d+)/],
    accounts: [
      /^\/(?:i\/user\/|intent\/(?:user|follow)\?user_id=)(?<id>\d+)/,
      /^\/(?:intent\/(?:user|follow)\?screen_name=)?(?!(?:i|intent|home|search|hashtag|share|explore|settings)(?:[/?]|$))(?<handle>\w+)\/?(?:\?|$)/,
    ],
  },
  {
    network: "bluesky",
    host: host("bsky\\.app"),
    posts: [/^\/profile\/(?:(?<id>did:[^/?]+)|@?(?<handle>[^/?]+))\/post\/(?<post>[^/?]+)/],
    accounts: [/^\/profile\/(?:(?<id>did:[^/?]+)|@?(?<handle>[^/?]+))/],
  },
  {
    network: "instagram",
    host: host("instagram\\.com|instagr\\.am"),
    posts: [/^\/(?:(?<handle>[\w.]+)\/)?(?:p|reel|reels|tv)\/(?<post>[\w-]+)/],
    accounts: [
      /^\/(?:_u\/|stories\/)(?<handle>[\w.]+)/,
      /^\/(?!(?:explore|accounts|direct|stories|p|reel)(?:\/|$))(?<handle>[\w.]+)\/?(?:\?|$)/,
    ],
  },
  {
    network: "threads",
    host: host("threads\\.net|threads\\.com"),
    posts: [/^\/@(?<handle>[\w.]+)\/post\/(?<post>[\w-]+)/, /^\/t\/(?<post>[\w-]+)/],
    accounts: [/^\/@(?<handle>[\w.]+)/],
  },
  {
    network: "tiktok",
    host: host("tiktok\\.com|tiktokv\\.com"),
    posts: [/^\/@(?<handle>[\w.]+)\/(?:video|photo)\/(?<post>\d+)/, /^\/share\/video\/(?<post>\d+)/],
    accounts: [/^\/@(?<handle>[\w.]+)/],
  },
  {
    network: "youtube",
    host: host("(?:music\\.)?youtube\\.com"),
    posts: [/^\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)(?<post>[\w-]+)/],
    accounts: [/^\/channel\/(?<id>UC[\w-]+)/, /^\/@(?<handle>[^/?]+)/],
  },
  { network: "youtube", host: host("youtu\\.be"), posts: [/^\/(?<post>[\w-]+)/], accounts: [] },
  {
    network: "github",
    host: host("github\\.com"),
    posts: [
      /^\/(?!(?:orgs|users|topics|sponsors|settings|features|marketplace|search)\/)(?<post>(?<handle>[\w-]+)\/[\w.-]+?)(?:\.git)?\/?(?:\?|$)/,
      /^\/(?<post>(?<handle>[\w-]+)\/[\w.-]+\/(?:issues|pull|discussions)\/\d+)/,
    ],
    accounts: [/^\/(?:(?:orgs|users|sponsors)\/)?(?<handle>[\w-]+)\/?(?:\?|$)/],
  },
  {
    network: "reddit",
    host: host("reddit\\.com|new\\.reddit\\.com|np\\.reddit\\.com"),
    posts: [/^\/(?:r\/\w+|u(?:ser)?\/[\w-]+)\/comments\/(?:\w+\/[^/?]*\/(?<comment>\w+)|(?<post>\w+))/],
    accounts: [/^\/u(?:ser)?\/(?<handle>[\w-]+)/],
  },
  {
    network: "linkedin",
    host: host("(?:[a-z]{2}\\.)?linkedin\\.com"),
    posts: [
      /^\/feed\/update\/(?<post>urn:li:\w+:\d+)/,
      /^\/posts\/(?<handle>[^/?_]+)_[^/?]*?-(?<activity>\d{10,})-/,
    ],
    accounts: [/^\/in\/(?<handle>[^/?]+)/, /^\/(?<handle>(?:company|school|showcase)\/[^/?]+)/],
  },
  {
    network: "facebook",
    host: host("(?:[a-z]{2}-[a-z]{2}\\.|web\\.|mbasic\\.)?facebook\\.com|fb\\.com"),
    posts: [
      /^\/(?:(?<id>\d+)|(?<handle>[\w.]+))\/(?:posts|videos)\/(?:[^/?]+\/)?(?<post>\w+)/,
      /^\/(?:permalink|story)\.php\?story_fbid=(?<post>\w+)&id=(?<id>\d+)/,
    ],
    accounts: [
      /^\/profile\.php\?id=(?<id>\d+)/,
      /^\/(?:people|pages)\/[^/]+\/(?<id>\d+)/,
      /^\/(?!(?:groups|events|watch|photo|hashtag|sharer|people|pages|login)(?:[/?.]|$)|\w+\.php)(?:(?<id>\d{5,})|(?<handle>[\w.]+))\/?(?:\?|$)/,
    ],
  },
  {
    network: "google-plus",
    host: host("plus\\.google\\.com"),
    posts: [/^\/(?:u\/\d\/)?(?:(?<id>\d+)|(?<handle>\+[^/?]+))\/posts\/(?<post>\w+)/],
    accounts: [/^\/(?:u\/\d\/)?(?:(?<id>\d{10,})|(?<handle>\+[^/?]+))/],
  },
  {
    network: "foursquare",
    host: host("foursquare\\.com|swarmapp\\.com"),
    posts: [/^\/(?:user\/(?<id>\d+)|(?<handle>\w+))\/checkin\/(?<post>\w+)/, /^\/item\/(?<post>\w+)/],
    accounts: [/^\/users?\/(?<id>\d+)/, /^\/(?!(?:v|c|item|about|lists?)(?:\/|$))(?<handle>\w+)\/?(?:\?|$)/],
  },
  {
    network: "klout",
    host: host("klout\\.com"),
    posts: [],
    accounts: [/^\/(?:user\/)?(?<handle>\w+)\/?(?:\?|$)/],
  },
  {
    network: "flickr",
    host: host("flickr\\.com"),
    posts: [/^\/photos\/(?:(?<id>\d+@N\d+)|(?<handle>[\w-]+))\/(?<post>\d+)/],
    accounts: [/^\/(?:people|photos)\/(?:(?<id>\d+@N\d+)|(?<handle>[\w-]+))/],
  },
  { network: "blogger", host: host("blogger\\.com"), posts: [], accounts: [/^\/profile\/(?<id>\d+)/] },
  {
    network: "tumblr",
    host: host("tumblr\\.com"),
    posts: [/^\/(?:blog\/view\/)?@?(?<handle>[\w-]+)\/(?<post>\d+)/],
    accounts: [
      /^\/(?:blog\/view\/|blog\/)?(?!(?:tagged|dashboard|explore|search|settings)(?:\/|$))@?(?<handle>[\w-]+)\/?(?:\?|$)/,
    ],
  },
  {
    network: "tumblr",
    host: /^(?!www\.)(?<handle>[\w-]+)\.tumblr\.com$/i,
    posts: [/^\/(?:post|image)\/(?<post>\d+)/],
    accounts: [/^\//],
  },
  {
    network: "lastfm",
    host: host("last\\.fm|lastfm\\.(?:de|[a-z]{2}|com\\.[a-z]{2})"),
    posts: [],
    accounts: [/^\/(?:[a-z]{2}\/)?user\/(?<handle>[\w-]+)/],
  },
  {
    network: "farcaster",
    host: host("warpcast\\.com|farcaster\\.xyz"),
    posts: [/^\/(?<handle>[\w.-]+)\/(?<post>0x[0-9a-f]+)/i],
    accounts: [/^\/~\/profiles\/(?<id>\d+)/, /^\/(?<handle>[\w-][\w.-]*)\/?(?:\?|$)/],
  },
];

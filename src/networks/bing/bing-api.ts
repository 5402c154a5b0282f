/**
 * Replies of the Webmaster API (learn.microsoft.com/bingwebmaster): `GetUrlLinks` (pages that link to a page of the request)
 * and `GetLinkCounts` (pages of the site with how many link to each). Every reply lies in `d`.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import { addressOf } from "../reading/addresses.ts";
import { errorCode } from "../reading/api-error.ts";
import type { Json } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { hostOf } from "../reading/site.ts";
import { itemsOf, type ToldAll } from "../reading/told.ts";
import { countOf, linkOf, siteOf, wholeNumber } from "./links.ts";

/** The page that was asked about: `link` of GetUrlLinks, else the site. */
function askedFor(request: string | null): string | undefined {
  const parameters = addressOf(request ?? "")?.searchParams;
  return parameters?.get("link") ?? parameters?.get("siteUrl") ?? undefined;
}

/** Sums of a file's counts by site; a site's pages come in several replies. */
type Sums = Map<string, number>;

function addCount(link: Json, sums: Sums): string | undefined {
  const host = hostOf(word(member(link, "Url")) ?? "");
  const count = wholeNumber(word(member(link, "Count")) ?? "");
  if (host === null) return 'the link has no "Url"';
  if (count === null) return 'the link has no "Count"';
  sums.set(host, (sums.get(host) ?? 0) + count);
  return undefined;
}

/** Why a reply tells of no links. */
function withoutLinks(body: Json): string {
  const code = member(body, "ErrorCode");
  return code === undefined ? "the reply holds no links" : `Bing answered with an error${errorCode(code)}`;
}

function detail(link: Json, target: AccountRef | string | undefined): ToldAll {
  const source = word(member(link, "Url"));
  if (source === undefined) return 'the link has no "Url"';
  if (target === undefined)
    return "the reply does not say which page is linked to; keep its request, or add --as bing:example.org";
  return linkOf(source, target);
}

async function* read(file: InputFile, { subject }: ReadContext): AsyncGenerator<Item> {
  const me =
    subject?.network === "bing" ? siteOf(hostOf(subject.nativeId ?? subject.handle) ?? "") : undefined;
  const sums: Sums = new Map();
  const seen = new Set<string>();
  const tell = (body: Json, request: string | null): readonly ToldAll[] => {
    const d = member(body, "d");
    const links = list(member(d, "Links"));
    // A page of counts that was saved twice counts once.
    const isRepeated = links.length > 0 && seen.has(JSON.stringify(links));
    if (links.length > 0) seen.add(JSON.stringify(links));
    if (member(d, "Links") === undefined && member(d, "Details") === undefined) return [withoutLinks(body)];
    return [
      ...(isRepeated ? [] : links).map((link) => addCount(link, sums) ?? []),
      ...list(member(d, "Details")).map((link) => detail(link, askedFor(request) ?? me)),
    ];
  };
  let last = 1;
  for await (const reply of replies(file)) {
    last = reply.place;
    yield* itemsOf("fault" in reply ? reply.fault : tell(reply.body, reply.request), last);
  }
  for (const activity of counts(sums)) yield { activity, place: last };
}

const counts = (sums: Sums): readonly Activity[] =>
  [...sums].map(([host, sum]) => countOf(siteOf(host), sum));

/** Replies of the Webmaster API. */
export const bingApi: Importer = {
  id: "bing-api",
  title: "Bing Webmaster API replies",
  network: "bing",
  archive: "bing",
  cannotKnow: "When a link was made, and by whom: Bing knows pages that link, no people.",
  recognise: (sample: FileSample) => {
    const { paths, request } = outlineOf(sample);
    const isAsked = /\/webmaster\/api\.svc\/json\/Get(?:UrlLinks|LinkCounts|LinkDetails)\b/i.test(
      request ?? "",
    );
    return isAsked || paths.has("d.Details.Url") || (paths.has("d.Links.Url") && paths.has("d.Links.Count"));
  },
  read,
};

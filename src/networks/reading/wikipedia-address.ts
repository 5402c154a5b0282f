/**
 * Users and articles by their address on a wiki of Wikimedia. A user is the same on all wikis (accounts are global since
 * 2015), so a user's handle is the bare name; an article's is `en.wikipedia:Title`, as no user name may hold a colon.
 */
import type { AccountRef } from "../activity.ts";

const wikiHost =
  /^(?<language>[a-z-]+)\.(?:m\.)?(?<family>wikipedia|wiktionary|wikiquote|wikinews|wikisource|wikibooks|wikiversity|wikivoyage|wikimedia)\.org$/i;
const wikidata = /^(?:www\.|m\.)?wikidata\.org$/i;
/** "User" and "User talk" in the languages of the larger wikis; elsewhere English works, too. */
const userSpaces =
  /^(?:user|benutzer(?:in)?|utilisat(?:eur|rice)|usuari[oa]|usuário|utente|gebruiker|участни(?:к|ца)|利用者|用户|użytkowni(?:k|czka)|användare|bruker|bruger|käyttäjä|kullanıcı|користувач|مستخدم|משתמש|사용자|szerkesztő|wikipedista|utilizator)(?:[ _](?:talk|diskussion|discussion|discusión|discussão|discussioni|overleg|обсуждение))?:(?<user>.+)$/iu;
const userTalkSpaces =
  /^(?:Обсуждение участни(?:ка|цы)|Discussion utilisat(?:eur|rice)|Discussioni utente|Usuari[oa] discusión|Overleg gebruiker|Dyskusja użytkowni(?:ka|czki)|利用者‐会話):(?<user>.+)$/iu;
/** Other pages than articles, by their English names. */
const otherSpaces =
  /^(?:(?:wikipedia|project|file|image|mediawiki|template|help|category|portal|draft|module|timedtext|book)(?: talk)?|talk|special|media):/i;

/** The wiki of a host: `en.wikipedia`, `www.wikidata`; null when it is none of Wikimedia's. */
export function wikiOfHost(hostname: string): string | null {
  const groups = wikiHost.exec(hostname)?.groups;
  if (groups) return `${groups.language}.${groups.family}`.toLowerCase();
  return wikidata.test(hostname) ? "www.wikidata" : null;
}

/** A title or user name as MediaWiki writes it: blanks for underscores, the first letter large. */
export function normalTitle(title: string): string {
  const spaced = title.replaceAll("_", " ").trim();
  const [first = ""] = spaced;
  return first.toUpperCase() + spaced.slice(first.length);
}

/** The user or article of an address, or null when it is neither. */
export function wikipediaRef(url: URL): AccountRef | null {
  const wiki = wikiOfHost(url.hostname);
  if (wiki === null) return null;
  const raw = /^\/wiki\/(.+)$/.exec(url.pathname)?.[1] ?? url.searchParams.get("title");
  if (raw === null) return null;
  const title = normalTitle(decoded(raw));
  const user = (userSpaces.exec(title) ?? userTalkSpaces.exec(title))?.groups?.user;
  if (user !== undefined) return { network: "wikipedia", handle: normalTitle(user.split("/")[0] ?? user) };
  if (otherSpaces.test(title)) return null;
  return { network: "wikipedia", handle: `${wiki}:${title}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whose post it was, from the sentence that is all Facebook gives: "Nora Lind commented on Bob Berg's photo.", in the
 * language of the account, the name inflected ("Bob Bergs opslag"). Only sentences known whole are read; of any other the
 * person stays unknown.
 */

/** `@` stands where the sentence names the one who acts; the first group is the other. */
const sentences: readonly RegExp[] = [
  // English
  /^@ (?:commented on|replied to|reacted to|likes|liked|loves|loved|shared|wrote on|posted on|posted in|mentioned) (.+?)['’]s? (?:own )?(?:[a-z][a-z-]+ ){0,2}(?:activity|album|comment|event|link|live|memory|note|photos?|picture|poll|post|posts|profile|reel|review|status|story|timeline|update|video|videos|wall)(?: (?:in|on|from|to) .+|: .+)?\.?$/i,
  // Danish, Norwegian, Swedish
  /^@ (?:har kommenteret|kommenterede|har svaret på|svarede på|synes godt om|elsker|har reageret på|reagerede på|har delt|delte|kommenterte|har kommentert|svarte på|liker|reagerte på|kommenterade|har kommenterat|svarade på|gillar|gillade|reagerade på) (.+?)(?:['’]s?|s) (?:opslag|billede|foto|video|kommentar|link|album|begivenhed|status|profilbillede|innlegg|bilde|lenke|inlägg|bild|länk|händelse)(?: i .+)?\.?$/i,
  // German
  /^@ (?:hat|gefällt|reagierte auf)(?: auf)? (?:(?:ein(?:en)?|den|der) (?:Beitrag|Kommentar|Link)|(?:ein|das) (?:Foto|Video)) von (.+?)(?: kommentiert| reagiert| geantwortet| geteilt)?\.?$/,
  /^@ (?:hat|gefällt|reagierte auf)(?: auf)? (.+?)(?:['’]s?|s) (?:Beitrag|Foto|Video|Kommentar|Link|Status|Album)(?: kommentiert| reagiert| geantwortet| geteilt)?\.?$/,
  // Dutch
  /^@ (?:heeft gereageerd op|reageerde op|heeft geantwoord op|vindt|heeft) (?:het|de|een) (?:bericht|foto|video|opmerking|reactie|link|status) van (.+?)(?: leuk| geweldig| gedeeld)?\.?$/,
  // French
  /^@ (?:a commenté|a réagi à|a répondu à|aime|a aimé|adore|a partagé) (?:la |le |l[’']|une? )(?:publication|photo|vidéo|commentaire|lien|statut|story) (?:de |d[’'])(.+?)\.?$/,
  /^@ a (?:réagi|répondu) au (?:commentaire|statut|lien) (?:de |d[’'])(.+?)\.?$/,
  // Spanish
  /^(?:A )?@ (?:comentó|ha comentado|comentó en|reaccionó a|ha reaccionado a|respondió a|ha respondido a|le gusta|le encanta|compartió) (?:la |el |una? )(?:publicación|foto|vídeo|video|comentario|enlace|estado|historia) de (.+?)\.?$/,
  /^@ (?:reaccionó|ha reaccionado|respondió|ha respondido) al (?:comentario|enlace|estado|vídeo|video) de (.+?)\.?$/,
  // Italian
  /^(?:A )?@ (?:ha commentato|ha reagito|ha risposto|piace|ha condiviso) (?:il |la |un |una |al |alla |a un |a una |l[’']|all[’'])(?:post|foto|video|commento|link|stato|storia) di (.+?)\.?$/,
  // Portuguese
  /^@ (?:comentou|reagiu|respondeu|curtiu|gosta|compartilhou) (?:n?[ao]s? |d[ao] |ao |à )(?:publicação|foto|vídeo|comentário|link) d[eoa] (.+?)\.?$/,
];

/** "his own post", and what stands where a name would but is none. */
const own = /^(?:his|her|their|its|your|my)(?: own)?$|^@$|^@['’]s /i;
const ownSentence =
  /^(?:a )?@ [\p{L} ]+ (?:(?:his|her|their|its) own|s(?:a|on) propre|su propi[oa]|(?:sein|ihr)(?:e|en)? eigene[ns]?) /iu;
const noName = /^(?:an?|the|this|that|it|einen?|ein|une?|una?|en|et|ett|het|de|la|le|el|il)\b(?!.*\p{Lu})/u;

/** The other's name, `own` for one's own post, null where the sentence does not say. */
export function targetOf(
  title: string | undefined,
  actor: string | undefined,
): { readonly name: string } | "own" | null {
  if (title === undefined || actor === undefined || actor === "" || title.length > 500) return null;
  const at = title.indexOf(actor);
  if (at < 0) return null;
  const sentence = `${title.slice(0, at)}@${title.slice(at + actor.length)}`.trim();
  if (ownSentence.test(sentence)) return "own";
  for (const form of sentences) {
    const name = form.exec(sentence)?.[1]?.trim();
    if (name === undefined) continue;
    if (own.test(name) || name === actor) return "own";
    return noName.test(name) || name.length > 100 ? null : { name };
  }
  return null;
}

/** Files about pages: each record names one, and since 2022 gives its address, which is an identity where a name is none. */
import type { AccountRef, Activity, When } from "../activity.ts";
import type { Importer } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { word } from "../reading/json-values.ts";
import { type ListSign, listFile } from "./archive.ts";
import { relation } from "./relations.ts";

const address =
  /^https?:\/\/(?:[a-z-]+\.)?facebook\.com\/(?:pages\/[^/?#]+\/(\d+)|profile\.php\?id=(\d+)|(\d+)|([A-Za-z0-9.]{3,80}))\/?(?:[?#].*)?$/;
/** First parts of addresses that are no account. */
const noAccount =
  /^(?:profile\.php|groups|events|photo|photo\.php|watch|permalink\.php|story\.php|pages|p|share)$/;

/** Id or handle in the address of a page or profile; nothing where it holds neither. */
export function accountOfUrl(url: string): Pick<AccountRef, "nativeId" | "handle"> {
  const [, ofPage, ofProfile, id, handle] = address.exec(url) ?? [];
  const nativeId = ofPage ?? ofProfile ?? id;
  if (nativeId !== undefined) return { nativeId };
  return handle === undefined || noAccount.test(handle) ? {} : { handle };
}

interface PageFile {
  readonly id: string;
  readonly title: string;
  readonly sign: ListSign;
  readonly act: (me: AccountRef, page: AccountRef, when: When | undefined) => Activity;
}

/** An importer of what the archive's account does to pages. */
export function pageFile({ id, title, sign, act }: PageFile): Importer {
  const pageOf = (record: JsonObject, { name }: AccountRef): AccountRef => ({
    network: "facebook-pages",
    ...accountOfUrl(word(record.url) ?? ""),
    name,
  });
  return listFile({
    id,
    title,
    signs: [sign],
    activities: (record, me) => relation(record, (other, when) => [act(me, pageOf(record, other), when)]),
  });
}

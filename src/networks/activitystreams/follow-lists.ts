/**
 * Pages of an account's `followers` and `following` collections, as servers of the Fediverse hand them out: addresses alone, told
 * by the address of the collection. Others' collections of addresses say nothing of anybody.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample } from "../importer.ts";
import type { Json } from "../reading/json-builder.ts";
import { isSame } from "../reading/refs.ts";
import { accountRef } from "./refs.ts";

const address = /"@?(?:id|partOf)"\s*:\s*"(https?:\/\/[^"]+)\/(followers|following)(?:[/?][^"]*)?"/;

/** Turns an entry into a follow; null where the file is no such collection, or does not say whose it is. */
export function followList({ text }: FileSample): ((entry: Json) => Activity | null) | null {
  const start = text.slice(0, 2000);
  const [, of, name] = address.exec(start) ?? [];
  if (of === undefined || !/"@?type"\s*:\s*"(?:as:)?(?:Ordered)?Collection(?:Page)?"/.test(start))
    return null;
  const owner = accountRef(of, null);
  if (owner === null || owner.network === "web") return null;
  return (entry) => {
    const other: AccountRef | null = accountRef(entry, owner.network);
    if (other === null || isSame(owner, other)) return null;
    return name === "followers"
      ? { type: "Follow", actor: other, object: owner }
      : { type: "Follow", actor: owner, object: other };
  };
}

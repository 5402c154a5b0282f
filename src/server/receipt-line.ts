/** A receipt of an erasure as people read it: how much of each sort, of nobody by name. */
import type { Receipt } from "../privacy/erasure/receipt-by-id.ts";
import { counted } from "../wording.ts";

export function receiptLine(receipt: Receipt): string {
  const { users, accounts, follows, interactions, posts, points, counts, handles, decisions, sources } =
    receipt;
  const parts: readonly [number, string][] = [
    [users, counted(users, "person", "people")],
    [accounts, counted(accounts, "account")],
    [follows, counted(follows, "follow")],
    [interactions, counted(interactions, "interaction")],
    [posts, counted(posts, "post")],
    [points, counted(points, "past score")],
    [counts, counted(counts, "stated count")],
    [handles, counted(handles, "past handle")],
    [decisions, counted(decisions, "label or contest", "labels and contests")],
    [sources, counted(sources, "source")],
  ];
  const gone = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return `Erased: ${gone.join(", ")}. Receipt ${receipt.id}.`;
}

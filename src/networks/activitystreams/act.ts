/** An ActivityStreams activity as its type is asked what it means. */
import type { NetworkId } from "../../words.ts";
import type { AccountRef, When } from "../activity.ts";
import type { JsonObject } from "../reading/json-builder.ts";

/** What every act is made of, read once. */
export interface Act {
  readonly source: JsonObject;
  readonly actor: AccountRef;
  readonly when: When | undefined;
  readonly nativeId: string | undefined;
  readonly network: NetworkId | null;
}

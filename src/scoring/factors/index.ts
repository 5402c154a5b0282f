/** The factors of model 1, in the order in which they are shown. Add one: one file here, one line below, one name in `factor.ts`. */
import type { Factor } from "../factor.ts";
import { amplification } from "./amplification.ts";
import { appreciation } from "./appreciation.ts";
import { audience } from "./audience.ts";
import { conversation } from "./conversation.ts";
import { recognition } from "./recognition.ts";
import { standing } from "./standing.ts";

export const factors: readonly Factor[] = [
  audience,
  recognition,
  amplification,
  conversation,
  appreciation,
  standing,
];

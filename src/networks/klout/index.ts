/** What is read of Klout. */
import type { Importer } from "../importer.ts";
import { kloutApiV1 } from "./klout-api-v1.ts";
import { kloutApiV2 } from "./klout-api-v2.ts";
import { kloutDescription } from "./klout-description.ts";
import { kloutPlusk } from "./klout-plusk.ts";

export const klout: readonly Importer[] = [kloutApiV2, kloutApiV1, kloutPlusk, kloutDescription];

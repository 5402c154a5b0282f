/** What is read of Bluesky. */
import type { Importer } from "../importer.ts";
import { blueskyApi } from "./bluesky-api.ts";
import { blueskyJetstream } from "./bluesky-jetstream.ts";
import { blueskyRepository } from "./bluesky-repository.ts";

export const bluesky: readonly Importer[] = [blueskyRepository, blueskyJetstream, blueskyApi];

/** Tables of our own and edge lists, whose only sign is two columns of ids and which are therefore asked last. */
import type { Importer } from "../importer.ts";
import { accountsCsv } from "./accounts-csv.ts";
import { edgeList } from "./edge-list.ts";
import { followsCsv } from "./follows-csv.ts";
import { graphXml } from "./graph-xml.ts";
import { interactionsCsv } from "./interactions-csv.ts";
import { usersCsv } from "./users-csv.ts";

export const generic: readonly Importer[] = [
  usersCsv,
  interactionsCsv,
  followsCsv,
  accountsCsv,
  graphXml,
  edgeList,
];

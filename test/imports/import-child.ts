/** A process of its own that imports files, for tests that kill it: `tsx import-child.ts <address JSON> <batch size> <now> <path>…`. */
import { type GraphAddress, openGraph } from "../../src/graph/driver.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { scripted } from "./scripted.ts";

const [address = "", batchSize = "", now = "", ...paths] = process.argv.slice(2);
const graph = openGraph(JSON.parse(address) as GraphAddress);
const options = { paths, now: Number(now), batchSize: Number(batchSize), importers: [scripted] };
await importPaths(graph, options, {
  progress: ({ rows }) => {
    process.stdout.write(`${rows}\n`);
  },
});
await graph.close();

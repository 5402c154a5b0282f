#!/usr/bin/env node
// Runs the TypeScript sources as they are: no build step, so what is read is what runs.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./gravitas.ts");
await main(process.argv.slice(2));

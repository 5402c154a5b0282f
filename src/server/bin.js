#!/usr/bin/env -S node --max-semi-space-size=64
// Runs the TypeScript sources as they are: no build step, so what is read is what runs. A run makes many short-lived objects: with
// 16 MB for new ones, as by default, Node copies so many of them that a run takes an eighth more of its processor time.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./gravitas.ts");
await main(process.argv.slice(2));

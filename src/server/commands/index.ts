/** The commands, in the order a newcomer meets them. */
import type { Command } from "../command.ts";
import { exportSchema } from "./export-schema.ts";
import { importCommand } from "./import.ts";
import { score } from "./score.ts";
import { start } from "./start.ts";
import { status } from "./status.ts";

export const commands: readonly Command[] = [start, importCommand, score, status, exportSchema];

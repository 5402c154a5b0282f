/** The commands, in the order a newcomer meets them. */
import type { Command } from "../command.ts";
import { importCommand } from "./import.ts";
import { score } from "./score.ts";
import { status } from "./status.ts";

export const commands: readonly Command[] = [importCommand, score, status];

/** The commands, in the order a newcomer meets them. */
import type { Command } from "../command.ts";

export const commands: readonly Command[] = [];

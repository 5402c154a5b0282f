/** `gravitas export-schema`: the GraphQL schema as SDL; the committed copy is what clients may count on. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exportSchema as printSdl } from "../../api/export-schema.ts";
import type { Command } from "../command.ts";

const committed = fileURLToPath(new URL("../../../schema/schema.graphql", import.meta.url));

export const exportSchema: Command = {
  usage: "export-schema [--write]",
  help: "Needs no database.\n\n  --write    into schema/schema.graphql instead of stdout",
  options: { write: { type: "boolean" } },
  async run({ values }) {
    const sdl = printSdl();
    if (values.write) writeFileSync(committed, sdl);
    else process.stdout.write(sdl);
    return 0;
  },
};

/**
 * A process of its own that types one command after another, as many as its parent sends: the modules are loaded once instead of for
 * each command. What a command writes to the standard outputs goes back with its exit code.
 */
import { setMaxListeners } from "node:events";
import { gravitas } from "../../src/server/gravitas.ts";

export interface Told {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Each command waits for signals until the process ends.
setMaxListeners(0, process);

const told = { stdout: "", stderr: "" };
for (const name of ["stdout", "stderr"] as const) {
  process[name].write = (text: string | Uint8Array): boolean => {
    told[name] += text;
    return true;
  };
}

process.on("message", async (args: string[]) => {
  told.stdout = "";
  told.stderr = "";
  const code = await gravitas(args);
  process.send?.({ code, ...told } satisfies Told);
});
process.on("disconnect", () => process.exit());

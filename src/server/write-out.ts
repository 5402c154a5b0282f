/** Writes to the standard output no faster than its reader takes it, so that a long text is never held. */
import { once } from "node:events";

export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

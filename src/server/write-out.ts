/** The standard output: written no faster than its reader takes it, so that a long text is never held. */
import { once } from "node:events";

const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EPIPE";

/** A reader that has seen enough (`| head`) closes its end: what follows is for nobody, and that is no error. */
export function allowClosedPipe(): void {
  process.stdout.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}

export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.writable || process.stdout.write(text)) return;
  await once(process.stdout, "drain").catch((error: unknown) => {
    if (!isClosedPipe(error)) throw error;
  });
}

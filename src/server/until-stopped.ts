/**
 * Waits for the wish to stop: SIGINT (Ctrl-C) or SIGTERM. A second one ends the process at once.
 * @param until when to wait no longer, so that a signal does again what it always does
 */
export function untilStopped(until?: AbortSignal): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const stop = (): void => resolve(signal);
      process.once(signal, stop);
      until?.addEventListener("abort", () => process.off(signal, stop));
    }
  });
}

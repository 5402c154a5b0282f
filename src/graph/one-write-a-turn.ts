/**
 * Lets what the driver says within one turn of the event loop leave in one call of the system. The driver hands its socket a
 * piece for each message and each 1,400 bytes (`channel/chunking.js`, no option), and each was a call of its own: a seventh of
 * the program's time while a run scores. `docs/decisions/014-one-write-a-turn.md`.
 */
import diagnostics from "node:diagnostics_channel";
import { Socket } from "node:net";

/** Where Node tells of every socket that is about to connect (documented under "Built-in channels"). */
const CHANNEL = "net.client.socket";

/**
 * Gathers the writes of all connections made from now on to a port.
 * @returns ends it, for connections not yet made
 */
export function oneWriteATurn(port: number): () => void {
  const told = (message: unknown) => {
    const socket = (message as { readonly socket?: unknown }).socket;
    if (!(socket instanceof Socket)) return;
    socket.once("connect", () => {
      if (socket.remotePort === port) gather(socket);
    });
  };
  diagnostics.subscribe(CHANNEL, told);
  return () => void diagnostics.unsubscribe(CHANNEL, told);
}

function gather(socket: Socket): void {
  const write = socket.write.bind(socket) as (...asked: unknown[]) => boolean;
  socket.write = (...asked: unknown[]) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return write(...asked);
  };
}

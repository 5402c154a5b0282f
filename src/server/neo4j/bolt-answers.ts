/**
 * Whether a Bolt server listens at a port: the first twenty bytes of the protocol and its four-byte answer
 * (https://neo4j.com/docs/bolt/current/bolt/handshake/). No login: this only tells a live server from a hung one.
 */
import { connect } from "node:net";

// Magic number, then the versions we accept: 5.8 down to 5.0, and three empty places.
const handshake = Buffer.from(`6060b01700080805${"00".repeat(12)}`, "hex");

export function boltAnswers(port: number, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port }, () => socket.write(handshake));
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(milliseconds, () => end(false));
    socket.once("data", (bytes) => end(bytes.length >= 4));
    socket.once("error", () => end(false));
    socket.once("close", () => resolve(false));
  });
}

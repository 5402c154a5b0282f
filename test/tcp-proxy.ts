/** A proxy before the database that tests make misbehave: passing on, swallowing what the server says, or refusing. */

import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

export interface MisbehavingProxy {
  readonly port: number;
  /** `hang`: the server is heard no more, connections stay open. `refuse`: connections are cut, new ones too. */
  behave(how: "pass" | "hang" | "refuse"): void;
  /** Cuts every connection once; new ones pass. */
  cut(): void;
  close(): Promise<void>;
}

/** Listens on a free port of this machine and passes on to another of it. */
export async function openProxy(to: number): Promise<MisbehavingProxy> {
  let behaviour: "pass" | "hang" | "refuse" = "pass";
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (behaviour === "refuse") return client.destroy();
    const upstream = connect(to, "127.0.0.1");
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.on("data", (bytes) => upstream.write(bytes));
    upstream.on("data", (bytes) => {
      if (behaviour !== "hang") client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    behave(how) {
      behaviour = how;
      if (how === "refuse") cut();
    },
    cut,
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

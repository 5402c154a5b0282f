/** Writes of one turn leave together, whole and in order; other connections are left alone. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { oneWriteATurn } from "../../src/graph/one-write-a-turn.ts";

let server: Server;
let heard: Promise<string>;
let port: number;

beforeEach(async () => {
  server = createServer();
  heard = new Promise((resolve) => {
    server.on("connection", (socket) => {
      let text = "";
      socket.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      socket.on("end", () => resolve(text));
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  port = (server.address() as AddressInfo).port;
});

afterEach(() => void server.close());

const connected = async (): Promise<Socket> => {
  const socket = connect(port, "127.0.0.1");
  await new Promise((done) => {
    socket.once("connect", done);
  });
  return socket;
};

test("a thousand messages of one turn wait for its end and arrive whole and in order", async () => {
  const stop = oneWriteATurn(port);
  const socket = await connected();
  const words = Array.from({ length: 1_000 }, (_, n) => `word ${n};`);
  for (const word of words) socket.write(word);
  expect(socket.writableCorked).toBe(1);
  await new Promise((done) => {
    setImmediate(done);
  });
  expect(socket.writableCorked).toBe(0);
  socket.write("and one more;");
  socket.end("the end");
  expect(await heard).toBe(`${words.join("")}and one more;the end`);
  stop();
});

test("connections to other ports, and those made after the end, write as ever", async () => {
  const stop = oneWriteATurn(port + 1);
  const toOther = await connected();
  toOther.write("now");
  expect(toOther.writableCorked).toBe(0);
  toOther.destroy();
  stop();
  oneWriteATurn(port)();
  const later = await connected();
  later.write("now");
  expect(later.writableCorked).toBe(0);
  later.destroy();
});

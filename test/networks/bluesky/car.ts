/** Writes small repositories as Bluesky does (CARv1, DAG-CBOR, one node of the tree), for the tests of their reader. */
import { createHash } from "node:crypto";

/** What DAG-CBOR can hold here; a `Buffer` is bytes, `{ link }` a content id. */
type Value =
  | null
  | number
  | string
  | Buffer
  | { readonly link: Buffer }
  | readonly Value[]
  | { readonly [key: string]: Value };

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

const isLink = (value: object): value is { link: Buffer } => "link" in value && Buffer.isBuffer(value.link);

export function cbor(value: Value): Buffer {
  if (value === null) return Buffer.from([0xf6]);
  if (typeof value === "number") return head(0, value);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  if (isLink(value))
    return Buffer.concat([Buffer.from([0xd8, 0x2a]), cbor(Buffer.concat([Buffer.from([0]), value.link]))]);
  const members = Object.entries(value as Record<string, Value>).sort(
    ([one], [other]) => one.length - other.length || (one < other ? -1 : 1),
  );
  return Buffer.concat([
    head(5, members.length),
    ...members.flatMap(([key, member]) => [cbor(key), cbor(member)]),
  ]);
}

const cidOf = (block: Buffer): Buffer =>
  Buffer.concat([Buffer.from([1, 0x71, 0x12, 32]), createHash("sha256").update(block).digest()]);

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.from(bytes);
  }
}

/** How many letters two keys begin with in common; the tree leaves those out. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** A repository of records by `collection/rkey`; a record of bytes goes in as it is. */
export function repository(did: string, rev: string, records: Readonly<Record<string, object>>): Buffer {
  const blocks = Object.entries(records)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, record]) => ({ key, block: Buffer.isBuffer(record) ? record : cbor(record as Value) }));
  const entries = blocks.map(({ key, block }, index) => {
    const p = shared(blocks[index - 1]?.key ?? "", key);
    return { k: Buffer.from(key.slice(p)), p, t: null, v: { link: cidOf(block) } };
  });
  const node = cbor({ e: entries, l: null });
  const commit = cbor({
    did,
    rev,
    sig: Buffer.alloc(64),
    data: { link: cidOf(node) },
    prev: null,
    version: 3,
  });
  const header = cbor({ roots: [{ link: cidOf(commit) }], version: 1 });
  const all = [commit, node, ...blocks.map(({ block }) => block)];
  return Buffer.concat([
    varint(header.length),
    header,
    ...all.flatMap((block) => [varint(36 + block.length), cidOf(block), block]),
  ]);
}

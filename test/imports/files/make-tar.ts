/** Writes tars by hand (POSIX.1-2017 ustar), so that tests can make ones no tool would. */
export interface TarEntry {
  readonly name: string;
  readonly content: string;
  /** `0` a file, `2` a link, `5` a folder, `L` GNU's and `x` pax's name of the next entry. */
  readonly type?: string;
  readonly prefix?: string;
}

const blockBytes = 512;

function blocks({ name, content, type = "0", prefix = "" }: TarEntry): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(blockBytes);
  header.write(name, 0, 100);
  header.write("0000644\0", 100);
  header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write("ustar\x0000", 257);
  header.write(prefix, 345, 155);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([
    header,
    bytes,
    Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes),
  ]);
}

export const makeTar = (entries: readonly TarEntry[]): Buffer =>
  Buffer.concat([...entries.map(blocks), Buffer.alloc(2 * blockBytes)]);

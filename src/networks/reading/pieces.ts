/**
 * Rows that are read a piece of the file at a time: a promise for each of millions of rows costs as much as reading it. Who
 * asks for one after another gets them so; who reads all of them takes the pieces.
 */
export class Pieces<T> implements AsyncIterable<T> {
  readonly pieces: AsyncIterable<readonly T[]>;

  constructor(pieces: AsyncIterable<readonly T[]>) {
    this.pieces = pieces;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const piece of this.pieces) for (const one of piece) yield one;
  }
}

/** The pieces of what is read in pieces; of anything else each row as one. */
export const piecesOf = <T>(rows: AsyncIterable<T>): AsyncIterable<readonly T[]> =>
  rows instanceof Pieces ? rows.pieces : singly(rows);

async function* singly<T>(rows: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  for await (const row of rows) yield [row];
}

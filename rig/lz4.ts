/** What Firefox writes before its packed JSON. */
const MAGIC = Buffer.from('mozLz40\0');
const HEAD = MAGIC.length + 4;

/** The content of a file of Firefox's session (`.jsonlz4`), or nothing where it is no such file. */
export function unpackedSession(file: Buffer): Buffer | undefined {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  return unpackBlock(file.subarray(HEAD), file.readUInt32LE(MAGIC.length));
}

/** One LZ4 block, as https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md has it. */
function unpackBlock(from: Buffer, size: number): Buffer {
  const to = Buffer.alloc(size);
  let [read, written] = [0, 0];
  const more = (length: number) => {
    if (length < 15) return length;
    let sum = length;
    for (let byte = 255; byte === 255; ) {
      byte = from[read++] ?? 0;
      sum += byte;
    }
    return sum;
  };
  while (read < from.length) {
    const token = from[read++] ?? 0;
    const plain = more(token >> 4);
    from.copy(to, written, read, read + plain);
    read += plain;
    written += plain;
    if (read >= from.length) break;
    const back = from.readUInt16LE(read);
    read += 2;
    const repeated = more(token & 15) + 4;
    // It may reach into what it writes itself.
    for (let i = 0; i < repeated; i += 1, written += 1) to[written] = to[written - back] ?? 0;
  }
  return to;
}

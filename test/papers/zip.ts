import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive by name, as text, read from its directory at the end. */
export function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const title = bytes.toString("utf8", at + 46, at + 46 + name);
    if (!title.endsWith("/")) files.set(title, (method === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return files;
}

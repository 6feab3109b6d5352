import type { VectorStore } from "../domain/model.ts";
import type { Db } from "./tables.ts";

/** Most parameters that one statement takes on either database, with room to spare. */
const atOnce = 400;

const written = (vector: Float32Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");

/** Copied into memory of its own: a buffer's pool need not lie on a multiple of four. */
function read(text: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(text, "base64"));
  return new Float32Array(bytes.buffer, 0, Math.floor(bytes.byteLength / 4));
}

export function vectorStore(db: Db): VectorStore {
  return {
    async kept(model, hashes) {
      const found = new Map<string, Float32Array>();
      for (let from = 0; from < hashes.length; from += atOnce) {
        const rows = await db
          .selectFrom("vectors")
          .select(["hash", "numbers"])
          .where("model", "=", model)
          .where("hash", "in", hashes.slice(from, from + atOnce))
          .execute();
        for (const { hash, numbers } of rows) found.set(hash, read(numbers));
      }
      return found;
    },
    async keep(model, vectors) {
      const rows = [...vectors].map(([hash, vector]) => ({ model, hash, numbers: written(vector) }));
      for (let from = 0; from < rows.length; from += 100)
        await db
          .insertInto("vectors")
          .values(rows.slice(from, from + 100))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    },
  };
}

import { del, get, set } from "idb-keyval";
import { memory, opened } from "./keep.ts";

export async function recall<T>(name: string): Promise<T | undefined> {
  try {
    return await get<T>(name, opened());
  } catch {
    return memory.get(name) as T | undefined;
  }
}

export async function remember(name: string, value: unknown): Promise<void> {
  memory.set(name, value);
  await set(name, value, opened()).catch(() => {});
}

export async function forget(name: string): Promise<void> {
  memory.delete(name);
  await del(name, opened()).catch(() => {});
}

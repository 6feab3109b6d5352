import { del, delMany, get, keys, set } from "idb-keyval";
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
  try {
    await set(name, value, opened());
  } catch {
    // A browser that forbids it has it in memory.
  }
}

/** Small things kept under a name with these letters in it, drafts of every kind. */
export function forgetNotes(letters: string): void {
  for (const name of [...memory.keys()]) if (name.includes(letters)) memory.delete(name);
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith("dalil:") && name.includes(letters)) localStorage.removeItem(name);
  } catch {
    // A browser that forbids it has kept nothing there.
  }
}

export async function forget(name: string): Promise<void> {
  memory.delete(name);
  try {
    await del(name, opened());
  } catch {
    // A browser that forbids it has kept nothing there.
  }
}

/** All that is kept under names that begin with these letters, recordings among it. */
export async function forgetAll(beginning: string): Promise<void> {
  for (const name of [...memory.keys()]) if (name.startsWith(beginning)) memory.delete(name);
  try {
    const names = await keys<string>(opened());
    await delMany(
      names.filter((name) => name.startsWith(beginning)),
      opened(),
    );
  } catch {
    // A browser that forbids it has kept nothing there.
  }
}

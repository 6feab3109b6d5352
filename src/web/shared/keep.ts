import { createStore, get, type UseStore, update } from "idb-keyval";
import type { Box, Waiting } from "./queue.ts";

/** IndexedDB, or plain memory where a browser forbids it (private windows): then things last as long as the page. */
export const memory = new Map<string, unknown>();
let store: UseStore | undefined;
export const opened = () => (store ??= createStore("dalil", "kept"));

/** The waiting messages of one team. */
export function boxOf(team: string): Box {
  const name = `waiting:${team}`;
  const change = async (work: (items: Waiting[]) => Waiting[]) => {
    const changed = (items: Waiting[] | undefined) => work(items ?? []);
    memory.set(name, changed(memory.get(name) as Waiting[] | undefined));
    try {
      await update<Waiting[]>(name, changed, opened());
    } catch {
      // A browser that forbids it has it in memory.
    }
  };
  return {
    async all() {
      let items: Waiting[] | undefined;
      try {
        items = await get(name, opened());
      } catch {
        items = memory.get(name) as Waiting[] | undefined;
      }
      return items ?? [];
    },
    put: (item) => change((items) => [...items.filter((other) => other.key !== item.key), item]),
    drop: (key) => change((items) => items.filter((item) => item.key !== key)),
  };
}

/** What a phone keeps of a team it joined: the token never leaves it but to its own server. */
export interface Pass {
  token: string;
  code: string;
  /** The team's id. */
  team: string;
  /** The team's name. */
  name: string;
  language: "fr" | "ar" | "en";
  /** True once the notice was read. */
  noticed: boolean;
}

/** Small things kept in `localStorage`; a browser that forbids it forgets them with the page. */
export function note(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`dalil:${name}`);
    else localStorage.setItem(`dalil:${name}`, value);
  } catch {
    memory.set(name, value);
  }
}

export function noted(name: string): string | null {
  try {
    return localStorage.getItem(`dalil:${name}`);
  } catch {
    return (memory.get(name) as string | undefined) ?? null;
  }
}

export const passOf = (code: string): Pass | null => JSON.parse(noted(code) ?? "null");

export const keepPass = (code: string, pass: Pass | null): void =>
  note(code, pass === null ? null : JSON.stringify(pass));

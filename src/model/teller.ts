import { unreadable } from "./call-failed.ts";
import { OwnError } from "./held-ask.ts";
import type { Mask } from "./masking.ts";

/** Hands an answer's pieces on, masks restored and thoughts left out, and keeps the whole. */
export interface Teller {
  heard(piece: string): void;
  /** The text handed out; throws `unreadable` when there is none. */
  end(): string;
}

export function openTeller(mask: Mask, emit: (delta: string) => void): Teller {
  const showing = mask.showing();
  const words = withoutThoughts();
  let text = "";
  const tell = (piece: string) => {
    if (piece === "") return;
    text += piece;
    try {
      emit(piece);
    } catch (error) {
      throw new OwnError("emit", { cause: error });
    }
  };
  return {
    heard: (piece) => tell(showing.take(words.take(piece))),
    end() {
      tell(showing.take(words.rest()) + showing.rest());
      if (text.trim() === "") throw unreadable("empty");
      return text;
    },
  };
}

const opening = "<think>";
const closing = "</think>";

/** Some models of one's own machine think aloud before they answer; that is not for teams. */
function withoutThoughts() {
  let held = "";
  let state: "start" | "thinking" | "after" | "answer" = "start";
  const take = (piece: string): string => {
    if (state === "answer") return piece;
    held += piece;
    if (state === "start") {
      const begun = held.trimStart();
      if (begun.startsWith(opening)) state = "thinking";
      else if (opening.startsWith(begun)) return "";
      else return release();
    }
    if (state === "thinking") {
      const end = held.indexOf(closing);
      if (end < 0) return "";
      held = held.slice(end + closing.length);
      state = "after";
    }
    held = held.trimStart();
    return held === "" ? "" : release();
  };
  const release = (): string => {
    const released = held;
    held = "";
    state = "answer";
    return released;
  };
  return { take, rest: () => (state === "start" ? release() : "") };
}

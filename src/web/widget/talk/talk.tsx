import { bring } from "../../shared/bring.ts";
import style from "../style/talk.css";
import { Chat } from "./chat.tsx";
import { Head } from "./head.tsx";

/** Files of the parts that are brought from here; the build writes them in. */
declare const MORE_PARTS: Readonly<Record<string, readonly string[]>>;
const later = <Part,>(name: string, load: () => Promise<Part>) => bring(name, load, MORE_PARTS[name]);
const sheets = () => later("sheets", () => import("../sheets/sheets.tsx"));
const board = () => later("board", () => import("../board/board.tsx"));
const thread = () => later("thread", () => import("../thread/thread.tsx"));
const round = () => later("round", () => import("../round/round.tsx"));
const feedback = () => later("feedback", () => import("../feedback/feedback.tsx"));
const rehearsal = () => later("rehearsal", () => import("../rehearsal/rehearsal.tsx"));
export const parts = {
  cite: sheets,
  hand: sheets,
  menu: sheets,
  board,
  path: board,
  thread,
  round,
  feedback,
  advice: feedback,
  rehearsal,
};

/** The conversation and what keeps it: the first thing that loads after the composer. */
export const views = { head: Head, chat: Chat };
export const styles = [style];

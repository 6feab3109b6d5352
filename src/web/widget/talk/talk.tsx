import { bring } from "../../shared/bring.ts";
import style from "../style/talk.css";
import { Chat } from "./chat.tsx";
import { Head } from "./head.tsx";

/** Files of the parts that are brought from here; the build writes them in. */
declare const MORE_PARTS: Readonly<Record<string, readonly string[]>>;
const sheets = () => bring("sheets", () => import("../sheets/sheets.tsx"), MORE_PARTS.sheets);
const board = () => bring("board", () => import("../board/board.tsx"), MORE_PARTS.board);
const thread = () => bring("thread", () => import("../thread/thread.tsx"), MORE_PARTS.thread);
const round = () => bring("round", () => import("../round/round.tsx"), MORE_PARTS.round);
const feedback = () => bring("feedback", () => import("../feedback/feedback.tsx"), MORE_PARTS.feedback);
const rehearsal = () => bring("rehearsal", () => import("../rehearsal/rehearsal.tsx"), MORE_PARTS.rehearsal);
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

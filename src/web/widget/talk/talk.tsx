import style from "../style/talk.css";
import { Chat } from "./chat.tsx";
import { Head } from "./head.tsx";

/** The conversation and what keeps it: the first thing that loads after the composer. */
export const views = { head: Head, chat: Chat };
export const styles = [style];

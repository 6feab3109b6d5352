import { bring } from "../../shared/bring.ts";
import { parts } from "../later.tsx";
import style from "../style/talk.css";
import { Chat } from "./chat.tsx";
import { Head } from "./head.tsx";

/** Files of the parts that are brought from here, so that the first part need not know them; the build writes them in. */
declare const MORE_PARTS: Readonly<Record<string, readonly string[]>>;
const feedback = () => bring("feedback", () => import("../feedback/feedback.tsx"), MORE_PARTS.feedback);
Object.assign(parts, { feedback, advice: feedback });

/** The conversation and what keeps it: the first thing that loads after the composer. */
export const views = { head: Head, chat: Chat };
export const styles = [style];

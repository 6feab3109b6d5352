import style from "../style/feedback.css";
import sheet from "../style/sheet.css";
import { Asking } from "./asking.tsx";
import { FeedbackCard } from "./card.tsx";

/** A mentor's formal feedback: asked for in a sheet, read in the conversation and there. */
export const views = { feedback: Asking, advice: FeedbackCard };
export const styles = [sheet, style];

import style from "../style/thread.css";
import { ThreadView } from "./view.tsx";

/** The thread from the problem to the spoken word: looked at now and then. */
export const views = { thread: ThreadView };
export const styles = [style];

import style from "../style/sheet.css";
import { Cited } from "./cite.tsx";
import { Hand } from "./hand.tsx";
import { Menu } from "./menu.tsx";

/** What is opened now and then over the room. */
export const views = { cite: Cited, hand: Hand, menu: Menu };
export const styles = [style];

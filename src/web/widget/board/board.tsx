import board from "../style/board.css";
import indicator from "../style/indicator.css";
import sheet from "../style/sheet.css";
import { Board } from "./fields.tsx";
import { Path } from "./path.tsx";

/** The canvas and the path: what is looked at beside the conversation. */
export const views = { board: Board, path: Path };
export const styles = [sheet, board, indicator];

import report from "../../shared/rehearsal/report.css";
import over from "../style/over.css";
import style from "../style/rehearsal.css";
import { Frame } from "./frame.tsx";

/** The rehearsal of the pitch, its report and the simulated jury. */
export const views = { rehearsal: Frame };
export const styles = [over, report, style];

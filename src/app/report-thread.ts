/** The thread in which rehearsals are read. */
export { rehearsalReport as default } from "../domain/rehearsal/report.ts";

import { constants, setPriority } from "node:os";

// On Linux a thread has a priority of its own: where cores are few, whoever chats comes first.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

/** The thread in which rehearsals are read. */
export { rehearsalReport as default } from "../domain/rehearsal/report.ts";

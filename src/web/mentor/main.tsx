import { openConsole } from "../shared/staff/console.tsx";

/** `/mentor`: the calls of the cohort's teams, and the teams themselves, read-only. */
void openConsole({ kind: "mentor", sections: ["tickets", "teams"], draw: () => null });

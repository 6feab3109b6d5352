import type { Proposal } from "../canvas.ts";
import { hear } from "./heard.ts";
import type { Past } from "./past.ts";
import { countWords } from "./quoting.ts";
import { type Findings, pieces, type StatementCriterion, statementFindings } from "./statement-findings.ts";

/** A text of the team that wants to be the statement, with what it lacks. */
export interface Sentence {
  text: string;
  from: "message" | "proposal" | "canvas";
  findings: Findings;
  /** Criteria not met, most important first. */
  lacks: StatementCriterion[];
}

/** Words under which a message is a fragment, not a sentence to judge as the statement. */
const shortest = 11;
/** An uninvited message is taken for the statement when it is long enough and meets nearly all the pieces. */
const uninvited = { words: 16, met: 5 };
/** Past this a message is a story that holds the statement, not the statement. */
const longest = 55;
/** Of an invited one less is asked; with fewer pieces it is an answer among others. */
const invitedMet = 3;
const inviting = new Set(["write", "mend", "confirm"]);

/** The sentence on the table: this message if it is one, else the open proposal, else the saved field. */
export function readSentence(input: {
  proposals: readonly Proposal[];
  saved: string | undefined;
  past: Past;
  text: string;
  now: Findings;
  contribution: boolean;
}): Sentence | null {
  const { past, text, now } = input;
  const open = past.open;
  const proposal = input.proposals.findLast(({ field, state }) => field === "statement" && state === "open");
  const invited =
    open !== null && inviting.has(open.topic.split(".")[0]!) && (open.gap === null || open.gap.field === "statement");
  const met = pieces.filter((criterion) => now[criterion].verdict === "met").length;
  const words = countWords(text);
  // Once the sentence is on the table, a long answer about causes or ways out belongs to its own field.
  const answersOther =
    open?.gap != null && open.gap.field !== "statement" && (proposal !== undefined || input.saved !== undefined);
  const wants =
    words > longest || answersOther
      ? false
      : invited
        ? words >= shortest && met >= invitedMet && now.what.verdict !== "missing"
        : words >= uninvited.words && met >= uninvited.met && now.what.verdict === "met";
  // "On a demandé au surveillant, ..." reports what was found out.
  const reports = hear(text.split(/\s+/).slice(0, 5).join(" ")).has("did");
  if (input.contribution && wants && !reports) return sentenceOf(text, "message", now);
  if (proposal) return sentenceOf(proposal.text, "proposal", statementFindings(proposal.text));
  return input.saved ? sentenceOf(input.saved, "canvas", statementFindings(input.saved)) : null;
}

const sentenceOf = (text: string, from: Sentence["from"], findings: Findings): Sentence => ({
  text,
  from,
  findings,
  // A solution or a second problem is told first: mending them changes the rest.
  lacks: (["no_solution", "one_problem", ...pieces] as const).filter(
    (criterion) => findings[criterion].verdict !== "met",
  ),
});

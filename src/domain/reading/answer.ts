import type { AnswerKind } from "../guidance.ts";
import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { answers } from "./lexicon/answers.ts";
import { classes } from "./lexicon/classes.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { readSideTalk } from "./side-talk.ts";
import { wishesToSkip } from "./skips.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon({ ...answers, ...smalltalk }, classes);
type Group = keyof typeof answers | keyof typeof smalltalk;

/** Kinds in the order in which they are believed: "non, on sait pas" does not know. */
const kinds: readonly (readonly [AnswerKind, Group])[] = [
  ["does_not_know", "doesNotKnow"],
  ["not_understood", "notUnderstood"],
  ["refusal", "refuses"],
  ["nothing", "nothing"],
  ["yes", "affirms"],
  ["no", "denies"],
];
const manners: readonly Group[] = ["greeting", "thanks", "laughter", "farewell", "assent"];

/** Most of a message must be such words: "personne ne sait quand le bus passe" is an answer. */
const share = 0.5;
const beside = 3;

/** How the open question was met. A long message that carries more than the formula is an answer. */
export const readAnswer = (text: string, _context: { asked?: string | null } = {}): AnswerKind => kindOf(text);

const kindOf = remembering((text): AnswerKind => {
  const source = readTokens(text.slice(0, 2000));
  const count = source.tokens.length;
  if (count === 0) return "other";
  if (wishesToSkip(text)) return "refusal";
  if (readSideTalk(text) === "hedge") return "does_not_know";
  const hits = lexicon.scan(source);
  for (const [kind, group] of kinds) {
    if (!hits.has(group)) continue;
    const covered = hits.covered([group, ...manners], 0, count);
    const own = hits.covered([group], 0, count);
    const rest = count - covered;
    const allows =
      kind === "yes" || kind === "no" || kind === "nothing"
        ? rest <= (own >= 2 ? 1 : 0)
        : rest <= beside || own / count >= share;
    if (allows) return kind;
  }
  const polite = hits.covered(manners, 0, count);
  if (polite === count || hits.has("chat")) return "other";
  return "answer";
});

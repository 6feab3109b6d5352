import { devicesIn } from "../devices.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";

/** Darija "we'll make": نديرو, nsaybo. */
const weWill = /^((gha|ghadi)?n[a-z379]{3,}o|غ?ن.{3,}و)$/;
const wanting =
  /^(veut|veux|voulons|voudrait|faut|faudrait|want|propose|proposons|proposer|need|bghina|bghit|khassna|khasna|khas|ghadi|بغينا|بغيت|خاصنا|خصنا|غادي|نريد|نقترح|va|vont|allons|souhaite|souhaitons|aimerait|aimerions|going)$/;

/** To help or to ease says for whom, not yet with what. */
const helping =
  /^(aider|faciliter|ameliorer|help|helping|improve|improving|use|using|make|utiliser|mettre|former|مساعده|تحسين|تسهيل|تشجيع|استعمال|استخدام|نعاونو|n3awno)$/;

/** A sentence that opens with "créer", "build", "إنشاء" is a plan. */
function openingPlan(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const opens = (at: number) => at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence;
  const making = hitsOf(survey, "makings").find((hit) => opens(hit.from));
  if (making !== undefined) return making;
  const at = tokens.findIndex((token, place) => {
    const before = tokens[place - 1];
    if (hitsOf(survey, "makingNothing").some((hit) => hit.from === place)) return false;
    return weWill.test(token.form) && (opens(place) || (before !== undefined && wanting.test(before.form)));
  });
  return at < 0 ? undefined : { from: at, to: at };
}

/** "On veut un site", "khassna wa7d l centre": an everyday thing becomes a solution when it is what they want. */
function wanted(survey: Survey): Hit | undefined {
  return hitsOf(survey, "looseDevices").find((hit) => {
    const { clause } = survey.tokens[hit.from]!;
    return survey.tokens
      .slice(Math.max(0, hit.from - 4), hit.from)
      .some((token) => token.clause === clause && wanting.test(token.form));
  });
}

const intentReach = 8;

/** "Notre projet : un centre", "we hope to open": a theme until a thing or a verb of making comes after it in the sentence. */
function intended(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  for (const intention of hitsOf(survey, "intentions")) {
    const { sentence } = tokens[intention.to]!;
    const follows = (hit: Hit, reach: number) =>
      hit.from > intention.to && hit.from - intention.to <= reach && tokens[hit.from]!.sentence === sentence;
    const making = hitsOf(survey, "makings").find((hit) => follows(hit, 3) && !helping.test(tokens[hit.from]!.form));
    const themed = hitsOf(survey, "announcements").some((hit) => follows(hit, 3));
    const thing = hitsOf(survey, "looseDevices").find((hit) => follows(hit, intentReach));
    const after = making ?? (themed ? undefined : thing);
    if (after !== undefined) return { from: intention.from, to: after.to };
  }
  return undefined;
}

/** No solution or technology is smuggled in, nor the lack of one's own product. What people already live with may stand. */
export const noSolution: Criterion = ({ text }) => {
  const read = survey(text);
  if (read.tokens.length === 0) return without("no_solution", "missing");
  const devices = devicesIn(read);
  const smuggled = devices.find(({ standing }) => standing === "proposed" || standing === "lacked");
  if (smuggled !== undefined) return found("no_solution", "missing", read, smuggled.from, smuggled.to);
  const proposal = hitsOf(read, "proposals")[0] ?? openingPlan(read) ?? wanted(read) ?? intended(read);
  if (proposal !== undefined) return found("no_solution", "missing", read, proposal.from, proposal.to);
  const unclear = devices.find(({ standing }) => standing === "unclear");
  if (unclear !== undefined) return found("no_solution", "weak", read, unclear.from, unclear.to);
  return without("no_solution", "met");
};

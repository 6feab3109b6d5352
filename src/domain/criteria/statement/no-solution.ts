import { devicesIn } from "../devices.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";

/** Darija "we'll make": نديرو, nsaybo. */
const weWill = /^(n[a-z379]{3,}o|ن.{3,}و)$/;
const wanting =
  /^(veut|veux|voulons|voudrait|faut|faudrait|want|propose|proposons|proposer|need|bghina|bghit|khassna|khasna|khas|ghadi|بغينا|بغيت|خاصنا|خصنا|غادي|نريد|نقترح)$/;

/** A sentence that opens with "créer", "build", "إنشاء" is a plan. */
function openingPlan(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const opens = (at: number) => at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence;
  const making = hitsOf(survey, "makings").find((hit) => opens(hit.from));
  if (making !== undefined) return making;
  const at = tokens.findIndex((token, place) => {
    const before = tokens[place - 1];
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

/** No solution or technology is smuggled in, nor the lack of one's own product. What people already live with may stand. */
export const noSolution: Criterion = ({ text }) => {
  const read = survey(text);
  if (read.tokens.length === 0) return without("no_solution", "missing");
  const devices = devicesIn(read);
  const smuggled = devices.find(({ standing }) => standing === "proposed" || standing === "lacked");
  if (smuggled !== undefined) return found("no_solution", "missing", read, smuggled.from, smuggled.to);
  const proposal = hitsOf(read, "proposals")[0] ?? openingPlan(read) ?? wanted(read);
  if (proposal !== undefined) return found("no_solution", "missing", read, proposal.from, proposal.to);
  const unclear = devices.find(({ standing }) => standing === "unclear");
  if (unclear !== undefined) return found("no_solution", "weak", read, unclear.from, unclear.to);
  return without("no_solution", "met");
};

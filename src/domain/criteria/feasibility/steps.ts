import { findNumbers } from "../../language/numbers.ts";
import { best } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { firstNames } from "../lexicon/first-names.ts";
import { holders, organisations } from "../lexicon/organisations.ts";
import { authorities } from "../lexicon/people.ts";
import * as lists from "../lexicon/steps.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";

/** Reads next steps and conditions. */
export const surveySteps = surveyor(() => ({ ...lists, firstNames, organisations, holders, authorities }));

const helpers = /^(va|vont|doit|will|must|ghadi|gha|غادي|غا|سوف)$/;
const idle =
  /^(etre|avoir|faire|pouvoir|devoir|aller|be|have|do|lancer|chercher|trouver|expand|grow|launch|start|ydir|tdir|يدير|ندير\p{L}*|يكون|تكون|قريبا|commencer|demarrer|creer|create|reussir|gagner)$/u;
const infinitive = /^[a-z]{3,}(er|ir|dre|tre|ire)$/;
const notInfinitive =
  /^(premier|dernier|papier|atelier|janvier|fevrier|hier|entier|dossier|cahier|quartier|centre|notre|votre|lettre|septembre|metre|titre|autre|quatre|entre|mobilier|courrier|financier|escalier)$/;

/** A verb no list holds, after "va", "will", "غادي", or an infinitive that opens its clause; not one that means nothing. */
function unlisted(read: Survey): Hit | undefined {
  const { tokens } = read;
  const vague = hitsOf(read, "vagueActions");
  const at = tokens.findIndex(({ form, clause }, index) => {
    if (idle.test(form) || vague.some((hit) => hit.from <= index && hit.to >= index)) return false;
    const before = tokens[index - 1];
    if (before !== undefined && before.clause === clause && helpers.test(before.form)) return form.length > 2;
    return infinitive.test(form) && !notInfinitive.test(form) && before?.clause !== clause;
  });
  return at < 0 ? undefined : { from: at, to: at };
}

const small = /^(et|and|le|la|les|the|est|is|a|au|de|du|des|will|qui|who|و|في|ف)$/;
const arabicVerb = /^[وف]?س?[ينت]\p{L}{2,}$/u;

/** "Taha borrows", "يستعير نبيل", "سارة وياسر ... يديو": with a name beside it, a verb no list holds. */
function named(read: Survey): Hit | undefined {
  const { tokens } = read;
  const vague = hitsOf(read, "vagueActions");
  const telling = (at: number) =>
    tokens[at] !== undefined && !idle.test(tokens[at]!.form) && !vague.some((hit) => hit.from <= at && hit.to >= at);
  for (const name of hitsOf(read, "firstNames")) {
    const { clause, sentence, arabic } = tokens[name.from]!;
    const beside = arabic
      ? tokens.findIndex(
          (token, at) =>
            token.sentence === sentence &&
            arabicVerb.test(token.form) &&
            (at === name.from - 1 || (at > name.to && /(و|وا|ون)$/.test(token.form))),
        )
      : name.to + 1;
    const next = tokens[beside];
    if (next === undefined || next.sentence !== sentence || (!arabic && next.clause !== clause)) continue;
    if (next.form.length > 3 && !small.test(next.form) && telling(beside)) return { from: beside, to: beside };
  }
  return undefined;
}

/** Something one can see done; "continue", "improve" are not. */
export const stepAction: Criterion = ({ text }) => {
  const read = surveySteps(text);
  return best(
    "step_action",
    read,
    hitsOf(read, "actions")[0] ?? unlisted(read) ?? named(read),
    hitsOf(read, "vagueActions")[0],
  );
};

const orders = /(er|ir|re|oir)$/;
const doers = /^(par|by|qui|who|طرف|taraf)$/;

/** Whether the person acts: "Salma appelle", "تتصل سلمى", "Salma : ..."; in "appeler Salma" someone calls her. */
function acts(survey: Survey, hit: Hit): boolean {
  const { tokens, folded } = survey;
  const before = tokens[hit.from - 1];
  const follows = folded.text.slice(tokens[hit.to]!.end, tokens[hit.to]!.end + 3);
  if (
    /^\s*[:)]/.test(follows) ||
    /^(s|se|va|vont|will|ghadi|gha)$/.test(tokens[hit.to + 1]?.form ?? "") ||
    doers.test(before?.form ?? "")
  )
    return true;
  if (before === undefined || before.clause !== tokens[hit.from]!.clause) return true;
  if (tokens[hit.from]!.arabic) {
    const verbs = hitsOf(survey, "actions");
    const helped = helpers.test(tokens[hit.to + 1]?.form ?? "");
    const led = /^[وف]?س?[يت]\p{L}{3,}$/u.test(before?.form ?? "");
    if (helped || led) return true;
    return (
      verbs.some(({ from, to }) => to === hit.from - 1 || from === hit.to + 1) && !/^[بل]/.test(tokens[hit.from]!.form)
    );
  }
  return !orders.test(before.form) && !/^(a|au|avec|with|to|chez|de|m3a|l|call|meet|ask|contact)$/.test(before.form);
}

/** "Salma appelle", "Hajar et Omar vont": a capital, then a verb of the list, where no name is known. */
function unknownName(survey: Survey): Hit | undefined {
  const { tokens, original, folded } = survey;
  return hitsOf(survey, "actions")
    .map(({ from }) => {
      const helped = /^(will|va|doit|must|should|vont)$/.test(tokens[from - 1]?.form ?? "") ? from - 2 : from - 1;
      return { from: helped, to: helped };
    })
    .find(({ from }) => {
      const token = tokens[from];
      if (token === undefined || token.arabic || token.clause !== tokens[from + 1]!.clause) return false;
      const written = original.slice(folded.at[token.start], folded.at[token.end]);
      return (
        /^\p{Lu}\p{Ll}{2,}$/u.test(written) &&
        !common.test(token.form) &&
        !hitsOf(survey, "actions").some((hit) => hit.from === from)
      );
    });
}

const common =
  /^(nous|vous|ils|elles|elle|tous|tout|puis|ensuite|apres|avant|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|faire|faut|aller|the|then|they|someone|somebody|people|everyone|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|we|ghadi|khass|khassna|first|next|also|aussi|enfin|finally|team|equipe|etape|step|action|objectif)$/;

/** Who does it, by name or by role; "we", "the team", "I" alone are weak. */
export const stepWho: Criterion = ({ text }) => {
  const read = surveySteps(text);
  const person =
    hitsOf(read, "firstNames").find((hit) => acts(read, hit)) ??
    hitsOf(read, "roles").find(
      (hit) => acts(read, hit) && !/^(un|une|a|an)$/.test(read.tokens[hit.from - 1]?.form ?? ""),
    ) ??
    unknownName(read);
  return best("step_who", read, person, hitsOf(read, "ourselves")[0] ?? hitsOf(read, "firstNames")[0]);
};

/** By when: a day, a date, a stated delay; "soon" is weak. */
export const stepWhen: Criterion = ({ text }) => {
  const read = surveySteps(text);
  const { tokens } = read;
  const day = hitsOf(read, "deadlines")[0];
  if (day !== undefined) return best("step_when", read, day, undefined);
  const dated = findNumbers(text).find(({ kind, start }) => {
    if (kind === "date") return true;
    const at = tokens.findIndex((token) => read.folded.at[token.end]! > start);
    const cue = hitsOf(read, "delays").find((hit) => hit.to < at && at - hit.to <= 1);
    return cue !== undefined && (kind === "duration" || kind === "year");
  });
  if (dated !== undefined) {
    const { quote, start, end } = dated;
    return { criterion: "step_when", verdict: "met", quote, start, end };
  }
  return best("step_when", read, undefined, hitsOf(read, "vagueDeadlines")[0]);
};

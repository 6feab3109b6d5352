import { best, spanning } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { nowhere, surveyAi } from "./survey.ts";

const within = (survey: Survey, outer: string, hit: Hit): boolean =>
  hitsOf(survey, outer).some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from);

const among = (survey: Survey, label: string, at: number): boolean =>
  hitsOf(survey, label).some(({ from, to }) => from <= at && to >= at);

const empty =
  /^(donnees?|data|informations?|infos|besoins?|solutions?|services?|problemes?|choses?|tout|needs?|information|everything|things?|problems?|بيانات|معطيات|معلومات|حلول|خدمات|حاجيات|ma3lomat)$/;
const object = 4;

/** What a verb takes: a named thing within reach in its sentence, or for "in goes", "from", any thing but "data". */
function taken(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  for (const cue of hitsOf(survey, "inputCues")) {
    const { sentence } = tokens[cue.from]!;
    const thing = hitsOf(survey, "looseInputs").find(
      ({ from }) => tokens[from]!.sentence === sentence && from > cue.to && from - cue.to <= object,
    );
    if (thing !== undefined && !within(survey, "rules", thing)) return spanning(cue, thing);
  }
  for (const cue of hitsOf(survey, "readings").concat(
    hitsOf(survey, "inputCues").filter((hit) => opens(survey, hit)),
  )) {
    const last = tokens.findLastIndex(
      (token, at) => at > cue.to && at <= cue.to + object && token.clause === tokens[cue.to]!.clause,
    );
    const words = tokens.slice(cue.to + 1, last + 1).filter(({ form }) => form.length > 3);
    if (words.length > 0 && !words.some((word) => word.forms.some((form) => empty.test(form))))
      return { from: cue.from, to: last };
  }
  return undefined;
}

const entering =
  /^(entre|entrent|entrees?|input|inputs|يدخل|تدخل|المدخل|المدخلات|كيدخل|كتدخل|kaydkhel|kadkhel|katdkhel|ydkhel|flag|flags|filme|photographie|scanne|تلتقط|يلتقط|كيسمع|كتسمع|تسمع|يسمع|kaysme3|katsme3)$/;
const opens = ({ tokens }: Survey, { from }: Hit) => entering.test(tokens[from]!.form);

/** What goes in: a photo, a sentence, a series of measures. "Data" alone is weak. */
export const aiInput: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const named = hitsOf(read, "inputs").find((hit) => !within(read, "errors", hit) && !within(read, "noPlan", hit));
  return best("ai_input", read, nowhere(read) ?? named ?? taken(read), hitsOf(read, "vagueInputs")[0]);
};

const colour =
  /^(verte?|orange|rouge|jaune|green|red|amber|yellow|اخضر|احمر|برتقالي|اصفر|خضر|حمر|khder|7mer|sfer|limoni)$/;

/** "Vert, orange ou rouge": one answer among colours. */
function colours({ tokens }: Survey): Hit | undefined {
  const from = tokens.findIndex(({ form }) => colour.test(form));
  const to = tokens.findIndex(
    ({ form }, at) => at > from && at <= from + 4 && colour.test(form) && form !== tokens[from]!.form,
  );
  return from < 0 || to < 0 ? undefined : { from, to };
}

/** « suspecte » ou « non », green or red: one of two answers, between marks or after "whether". */
function choice(survey: Survey): Hit | undefined {
  const quoted = /[«"“][^«»"“”]{1,30}[»"”]\s*(,|ou|or|أو|ولا|wla|et|and)\s*[«"“][^«»"“”]{1,30}[»"”]/u.exec(
    survey.folded.text,
  );
  if (quoted === null) return colours(survey);
  const inside = (at: number) => at >= quoted.index && at < quoted.index + quoted[0].length;
  const from = survey.tokens.findIndex((token) => inside(token.start));
  const to = survey.tokens.findLastIndex((token) => inside(token.start));
  return from < 0 ? undefined : { from, to };
}

/** "Propose des solutions": nothing is told. */
const hollow = ({ tokens }: Survey, { to }: Hit) =>
  tokens.slice(to + 1, to + 4).some((token) => token.forms.some((form) => empty.test(form)));

/** What comes out: a word, a number, a ranking. */
export const aiOutput: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const told = hitsOf(read, "outputs").find(
    (hit) => !within(read, "errors", hit) && !hollow(read, hit) && !faulty(read, hit),
  );
  const met = nowhere(read) ?? told ?? deciding(read) ?? choice(read);
  return best("ai_output", read, met, hitsOf(read, "vagueWork")[0]);
};

/** "Une réponse fausse": the mistake is told, not the result. */
const faulty = (survey: Survey, { from, to }: Hit) =>
  among(survey, "errors", to + 1) || among(survey, "errors", from - 1);

/** A deciding verb that is the machine's: not the human's own decision. */
function deciding(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  return hitsOf(survey, "decisions").find((hit) => {
    const { from, to } = hit;
    const { form, clause } = tokens[from]!;
    if (hollow(survey, hit)) return false;
    if (/^(decid|choisi|decide|choose|يقرر|يختار)/.test(form)) {
      const subject = hitsOf(survey, "persons").some(
        (person) => person.to < from && from - person.to <= 3 && tokens[person.from]!.clause === clause,
      );
      if (subject) return false;
    }
    return tokens[to + 1]?.sentence === tokens[to]!.sentence || from > 0;
  });
}

/** What it decides or predicts; "helps", "optimises" say neither. */
export const aiDecision: Criterion = ({ text }) => {
  const read = surveyAi(text);
  return best("ai_decision", read, nowhere(read) ?? deciding(read) ?? choice(read), hitsOf(read, "vagueWork")[0]);
};

/** Why a rule that one could write down would not do. */
export const aiWhy: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const { tokens } = read;
  const rule = hitsOf(read, "rules").find(({ from }) =>
    hitsOf(read, "insufficient").some(
      (other) => tokens[other.from]!.sentence === tokens[from]!.sentence && Math.abs(other.from - from) <= 9,
    ),
  );
  return best("ai_why", read, nowhere(read) ?? rule ?? hitsOf(read, "variety")[0], hitsOf(read, "boasts")[0]);
};

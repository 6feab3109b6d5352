import { best, spanning } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { nowhere, surveyAi } from "./survey.ts";

const consequence = 2;
const humans = ["persons", "segments", "authorities", "broadGroups"];
const ifs = /^(si|s|quand|lorsque|if|when|اذا|ان|لو|الا|ايلا|عندما|حين|ila|ida|ela|yla)$/;
const nots =
  /^(pas|ne|n|plus|aucune?|jamais|sans|not|no|never|cannot|can|doesn|isn|لم|لا|لن|ليس|غير|ما|مش|ma|machi|ماشي)$|^(ما|ma|m).{3,}(ش|ch)$|^(un|in|im|il)[a-z]{5,}(able|ible|ed|aire)s?$/;

/** Mistakes of the machine, told as such: not "fewer errors", "never wrong". */
function mistakes(survey: Survey): Hit[] {
  const { tokens } = survey;
  const told = hitsOf(survey, "errors").filter(
    ({ from }) =>
      !hitsOf(survey, "fewerErrors").some(
        (less) => less.to < from && from - less.to <= 2 && tokens[less.from]!.clause === tokens[from]!.clause,
      ),
  );
  return [...told, ...doubts(survey)];
}

/** "Si la photo n'est pas lisible, ...", "ila ma fehmatch, ...": a case that does not go as planned. */
function doubts({ tokens }: Survey): Hit[] {
  return tokens.flatMap((token, at) => {
    if (!ifs.test(token.form)) return [];
    const not = tokens.findIndex(
      (other, index) => index > at && index <= at + 7 && other.clause === token.clause && nots.test(other.form),
    );
    return not < 0 ? [] : [{ from: at, to: not }];
  });
}

/** The mistake and what follows it; undefined when nothing does, or only "we shall see". */
function answered(survey: Survey, { from, to }: Hit): Hit | undefined {
  const { tokens } = survey;
  const { sentence } = tokens[from]!;
  const end = tokens.findLastIndex((token) => token.sentence <= sentence + 1);
  const idle = hitsOf(survey, "noPlan").filter((hit) => hit.from >= from - 6 && hit.to <= end);
  const said = (at: number) => !idle.some((hit) => hit.from <= at && hit.to >= at);
  const after = tokens.filter((token, at) => at > to && token.sentence === sentence && said(at)).length;
  const opening = tokens.filter((token, at) => at < from && token.sentence === sentence).length;
  const enough = idle.length > 0 ? consequence + 2 : consequence;
  if (after >= enough)
    return {
      from,
      to: Math.min(
        to + 12,
        tokens.findLastIndex((token) => token.sentence === sentence),
      ),
    };
  if (opening >= enough + 2 && takesBack(survey, sentence) !== undefined) return { from, to };
  return undefined;
}

const before = 8;
const after = 5;

const agent = /(eur|euse|ien|ienne|iste|ier|iere|trice|logue|pathe)$/;
const notAgent =
  /^(premiere?|derniere?|papier|dossier|cahier|fichier|quartier|metier|capteur|compteur|ordinateur|moteur|erreur|valeur|couleur|serveur|lumiere|maniere|matiere|entiere?|particulier|leur|plusieurs|liste|piste|secteur|facteur|heure|calendrier|chantier)$/;

/** "L'orthophoniste", "le camionneur": one person of a trade that no list holds, by the ending. */
const agents = ({ tokens }: Survey): Hit[] =>
  tokens.flatMap(({ form, arabic }, at) =>
    !arabic && form.length > 5 && agent.test(form) && !notAgent.test(form) && articles.test(tokens[at - 1]?.form ?? "")
      ? [{ from: at, to: at }]
      : [],
  );

/** Who does it: a human of the sentence near the verb; "c'est elle qui tranche" points back to one of the text. */
function doer(survey: Survey, verb: Hit): Hit | undefined {
  const { tokens } = survey;
  const people = [...humans.flatMap((label) => hitsOf(survey, label)), ...agents(survey)];
  const near = people.find(
    (person) =>
      tokens[person.from]!.sentence === tokens[verb.from]!.sentence &&
      (person.to < verb.from
        ? verb.from - person.to <= before
        : person.from > verb.to && person.from - verb.to <= after),
  );
  if (near !== undefined) return near;
  const pronoun = tokens.findIndex(
    (token, at) =>
      at < verb.from && at >= verb.from - 4 && token.clause === tokens[verb.from]!.clause && pronouns.test(token.form),
  );
  if (pronoun >= 0 && people.some(({ to }) => to < pronoun)) return { from: pronoun, to: pronoun };
  return unlisted(survey, verb);
}

const pronouns = /^(elle|elles|lui|il|ils|she|he|they|هو|هي|هم|hwa|hiya|howa|howma)$/;
const nobody =
  /^(on|nous|we|it|est|sont|sera|seront|etre|ete|is|are|be|been|will|qui|que|which|that|toujours|puis|ensuite|always|then|il|ce|cela|ca|نحن|تم|يتم|ثم|و)$/;
const things = /(tion|ment|age|ance|ence|ite|ie)s?$/;

/** "L'adel relit", "والميكانيسيان كيتأكد": a subject no list holds, when it is no machine. */
function unlisted(survey: Survey, { from, to }: Hit): Hit | undefined {
  const { tokens } = survey;
  const { clause, arabic } = tokens[from]!;
  const machine = hitsOf(survey, "machines").some((hit) => tokens[hit.from]!.clause === clause && hit.to < from + 4);
  if (machine || !finite.test(tokens[from]!.form)) return undefined;
  for (const at of arabic ? [from - 1, to + 1] : [from - 1, from - 2]) {
    const token = tokens[at];
    if (token === undefined || token.clause !== clause || token.form.length < 4) continue;
    if (nobody.test(token.form) || things.test(token.form)) continue;
    if (arabic && !/^[وف]?(ال|ل)/.test(token.form)) continue;
    if (!arabic && !articles.test(tokens[at - 1]?.form ?? "") && token.keys.length === 0) continue;
    return { from: at, to: at };
  }
  return undefined;
}

const articles = /^(le|la|l|un|une|les|the|a|an|notre|our|public|chef|cheffe)$/;
/** Verbs that only a person does, in the forms of a sentence with a subject. */
const finite =
  /^(verifie|valide|confirme|relit|relisent|revoit|corrige|corrigent|tranche|decide|controle|supervise|checks?|reviews?|confirms?|corrects?|decides?|approves?|[يت](تحقق|تاكد|راجع|صحح|قرر|حسم)\p{L}*|(ك|ت)[يت](تاكد|راجع|صحح|قرر)\p{L}*|(kay|kat|tay)(t2ek\w*|rajj?e3|sa7\w*|9err?er))$/u;

const losing =
  /^(perd\w*|meurt|mourra|souffr\w*|pai\w*|attend\w*|rate|risque\w*|lose[sd]?|loses|dies?|suffers?|waits?|misses|يخسر\p{L}*|تخسر\p{L}*|يموت|يعاني|ينتظر|يدفع|كيخسر\p{L}*|كيموت|kaykhser\w*|kaymot)$/u;
const served =
  /^(patient\w*|malades?|client\w*|usagers?|utilisat\w*|users?|eleves?|enfants?|mere|mother|children|customers?|passag\w*|مريض\p{L}*|المريض\p{L}*|المستعمل\p{L}*|زبون\p{L}*)$/u;
const mendingReach = 10;

/** "Quand elle se trompe, l'éboueur change l'étiquette": after the mistake, somebody who serves does something. */
function mending(survey: Survey, wrong: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const people = [...hitsOf(survey, "persons"), ...hitsOf(survey, "authorities"), ...agents(survey)];
  for (const mistake of wrong) {
    const human = people.find(
      ({ from, to }) =>
        from > mistake.to &&
        from - mistake.to <= mendingReach &&
        tokens[from]!.sentence === tokens[mistake.to]!.sentence &&
        tokens[to + 1]?.sentence === tokens[to]!.sentence &&
        !served.test(tokens[from]!.form) &&
        !losing.test(tokens[to + 1]!.form),
    );
    if (human !== undefined) return spanning(mistake, human);
  }
  return undefined;
}

function takesBack(survey: Survey, sentence?: number): Hit | undefined {
  const { tokens } = survey;
  const wrong = sentence === undefined ? mistakes(survey) : [];
  const verbs = hitsOf(survey, "takeovers").filter(
    ({ from }) => sentence === undefined || tokens[from]!.sentence === sentence,
  );
  // A phone call is a remedy once something went wrong or came out, an everyday act before.
  const remedies = hitsOf(survey, "remedies").filter(
    ({ from }) =>
      (sentence === undefined || tokens[from]!.sentence === sentence) &&
      (sentence !== undefined || wrong.some((hit) => hit.from < from) || told(survey, from)),
  );
  const mender = mending(survey, mistakes(survey));
  if (mender !== undefined && sentence === undefined) return mender;
  for (const verb of [...verbs, ...remedies]) {
    const machine = hitsOf(survey, "machines").some((hit) => hit.to === verb.from - 1 || hit.to === verb.from - 2);
    if (machine) continue;
    const human = doer(survey, verb);
    if (human !== undefined) return spanning(human, verb);
  }
  return undefined;
}

const told = (survey: Survey, at: number) =>
  ["outputs", "decisions"].some((label) => hitsOf(survey, label).some((hit) => hit.to < at));

/** What happens when it is wrong: the mistake named, and what is done or lost then. */
export const aiWhenWrong: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const wrong = mistakes(read);
  const met = wrong.map((hit) => answered(read, hit)).find((hit) => hit !== undefined);
  return best("ai_when_wrong", read, nowhere(read) ?? met, wrong[0]);
};

/** Which human takes the work back. "It is checked" without anyone is weak. */
export const aiFallback: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const met = nowhere(read) ?? hitsOf(read, "humanChecks")[0] ?? takesBack(read);
  return best("ai_fallback", read, met, hitsOf(read, "takeovers")[0]);
};

import { isThing, ownersOf, shaped } from "./group-shapes.ts";
import type { Hit } from "./lexicon/entry.ts";
import { countries, placePrepositions } from "./lexicon/places.ts";
import { witnessCues } from "./lexicon/sources.ts";
import type { Token } from "./reading.ts";
import { hitsOf, near, type Survey } from "./survey.ts";

/** A human group named in a text. `rank` grows with precision. */
export interface Group extends Hit {
  rank: "people" | "broad" | "segment";
}

const isCountry = (token: Token) => token.forms.some((form) => countries.has(form));
export const relatives = new Set("اللي الي لي li lli lly".split(" "));

const darijaPlural =
  /^(?:[وف]?(?:ما|م)?(?:كي|كاي|تي|تاي).{2,}(?:و|وش)|(?:w|o)?(?:ma)?(?:kay|kai|ki|tay|ti)[a-z0-9]{2,}(?:o|ou|w|u|och|ouch|awch|owch|iwch|oh|ohom))$/;
const notSubjects = ["spots", "towns", "devices", "difficulties", "moments", "namedProblems", "widePlaces", "lacks"];
const openers = /^(l|la|les|had|hado|hadok|هاد|هادو|w|o|و)$/;

/** "L3assasa dyal lil ... kaybato": what opens a clause before a plural Darija verb is people, unless it is known otherwise. */
function subject(survey: Survey, at: number): Hit | undefined {
  const { tokens } = survey;
  const { clause, form, arabic } = tokens[at]!;
  let first = at;
  while (first > 0 && tokens[first - 1]!.clause === clause && openers.test(tokens[first - 1]!.form)) first -= 1;
  if (first > 0 && tokens[first - 1]!.clause === clause) return undefined;
  const article = first < at || (arabic ? /^[وف]?(ال|ل)/ : /^l/).test(form);
  if (isCountry(tokens[at]!)) return undefined;
  if (isThing(tokens[at]!)) return undefined;
  if (!article || openers.test(form) || form.length < 4 || /^(li|lli|lly|اللي)$/.test(form)) return undefined;
  if (Object.values(notSubjects).some((label) => hitsOf(survey, label).some((hit) => hit.from <= at && hit.to >= at)))
    return undefined;
  if (
    [...survey.hits.keys()].some(
      (label) => label.startsWith("domain:") && hitsOf(survey, label).some((hit) => hit.from === at),
    )
  )
    return undefined;
  for (let verb = at + 1; verb <= at + 6 && tokens[verb]?.clause === clause; verb += 1) {
    if (darijaPlural.test(tokens[verb]!.form)) return { from: at, to: at };
  }
  return undefined;
}

/** "No doctor", "manque d'enseignants": people who are missing are not the people who live it. */
function lacking(survey: Survey, hit: Hit): boolean {
  return hitsOf(survey, "lacks").some(
    (lack) =>
      hit.from > lack.to - 1 &&
      // "لا يتوفر المواطنون على...": the verb comes before those who lack.
      !(survey.tokens[lack.to]!.form.includes("توفر") && survey.tokens[hit.to + 1]?.form === "علي") &&
      lack.from < hit.from &&
      hit.from - lack.to <= 2 &&
      survey.tokens[lack.from]!.clause === survey.tokens[hit.from]!.clause,
  );
}

const indefinite = /^(un|une|a|an|chi|شي)$/;

const trades =
  /^(per(d|ds|dent|dre|dons|du|daient|dait)|vend(s|ent|re|ons|u)?|achet\w+|attir\w+|cherch\w+|trouv\w+|lose|loses|losing|lost|sell|sells|selling|buy|buys|find|attract|seek)$/;
const beforeObject =
  /^(des|les|leurs?|ses|nos|mes|vos|de|d|pas|plus|jamais|aucune?|quelques|beaucoup|many|some|their|our|the|more|few|new|nouveaux)$/;
const arabicTrades = /^[وف]?(ما|م)?(كا?ي|كا?ت|ت|ي|ن)?(خسر|فقد|ضيع|بيع|شر|لقا|قلب)\p{L}*(و|ون|وا|وش)$/u;
const arabiziTrades =
  /^(ma)?(kay|kan|ka|tay|y|n)?(khs|khes|khas|fq|f9d|f9ed|di3|diy3|bi3|chr|l9a|9lb|9leb)[a-z0-9]*(o|ou|w|iw|awch|och)$/;
const counterparts =
  /^[وف]?(ال|ل|l|el)?(زبناء|زبايين|زباين|زبون|زبنا|زبائن|كليان|كليانات|سياح|توريست|مشترين|kly?ian|klyan|clian|clients?|zobana|zabayn|tourist\w*|sya7|siya7)(هم|ها|hom)?$/u;

/** "Ils perdent des clients": those who are lost, sold to or looked for, when the verb has another subject. */
function isObject({ tokens }: Survey, hit: Hit): boolean {
  const { clause, form } = tokens[hit.from]!;
  let at = hit.from - 1;
  while (hit.from - at <= 3 && at > 0 && tokens[at]!.clause === clause && beforeObject.test(tokens[at]!.form)) at -= 1;
  const verb = tokens[at];
  if (verb === undefined || verb.clause !== clause) return false;
  if (trades.test(verb.form)) return true;
  return counterparts.test(form) && (arabicTrades.test(verb.form) || arabiziTrades.test(verb.form));
}

/** "Trouver un guide": someone sought, not a group; "Un agriculteur perd..." opens its clause and stands for one. */
function sought({ tokens }: Survey, hit: Hit): boolean {
  const article = tokens[hit.from - 1];
  return article !== undefined && indefinite.test(article.form) && tokens[hit.from - 2]?.clause === article.clause;
}

/** "D'après l'infirmier", "كيقول الطبيب": someone who testifies. */
function testifies({ tokens }: Survey, hit: Hit): boolean {
  for (let at = Math.max(0, hit.from - 3); at <= hit.to + 3 && at < tokens.length; at += 1) {
    if (at >= hit.from && at <= hit.to) continue;
    if (tokens[at]!.sentence === tokens[hit.from]!.sentence && witnessCues.has(tokens[at]!.form)) return true;
  }
  return false;
}

const absent =
  /^(absen\w*|jamais|vient|viennent|غا[يئ]ب\p{L}*|يحضر\p{L}*|كيجي\p{L}*|ماكيجيش|ghayeb|ghayb|kayji\w*|makayjich|missing|comes?)$/u;

function absentAfter({ tokens }: Survey, hit: Hit): boolean {
  for (let at = hit.to + 1; at <= hit.to + 4 && at < tokens.length; at += 1) {
    if (tokens[at]!.clause === tokens[hit.from]!.clause && absent.test(tokens[at]!.form)) return true;
  }
  return false;
}

const providers =
  /^l?(profs?|enseignante?s?|professeurs?|instituteurs?|institutrices?|infirmi\w+|formateurs?|chauffeurs?|teachers?|nurses?|midwives|asatida|ostad|framliya)$|^[وف]?ال(اساتذ|معلم|ممرض|قابل|فرملي)\p{L}*$/u;

const ownFirm = /^(startup|startups|entreprise|company|firm|association|cooperative)$/;
const selfCues = /^(sommes|equipe|team|we|حنا|نحن|فريق|7na|hna|7naya|groupe)$/;

/** "Nous sommes des étudiants": the team, not the people it speaks of. */
function isTeam({ tokens }: Survey, hit: Hit): boolean {
  if (ownFirm.test(tokens[hit.to]!.form) && /^(our|notre|my|ma)$/.test(tokens[hit.from - 1]?.form ?? "")) return true;
  if (ownFirm.test(tokens[hit.to]!.form) && /^(ديالنا|dyalna)$/.test(tokens[hit.to + 1]?.form ?? "")) return true;
  for (let at = Math.max(0, hit.from - 3); at < hit.from; at += 1) {
    const { form, clause } = tokens[at]!;
    if (clause !== tokens[hit.from]!.clause || !selfCues.test(form)) continue;
    if (form !== "we" || tokens[at + 1]?.form === "are") return true;
  }
  return false;
}

/** "On veut se déplacer": an infinitive a slip away from a group. */
const isInfinitive = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  from === to &&
  /er$/.test(tokens[from]!.form) &&
  /^(se|s|a|de|d|pour|veut|veulent|voudrait|faut|doit|doivent|peut|peuvent|va|vont|aller|y)$/.test(
    tokens[from - 1]?.form ?? "",
  );

/** "العيالات اللي عندهم دراري": a relative clause alone names nobody; the noun before it and the word after come along. */
function withHead(survey: Survey, hit: Hit): Hit {
  const { tokens } = survey;
  if (!relatives.has(tokens[hit.from]!.form)) return hit;
  const head = ["broadGroups", "people", "segments"]
    .flatMap((label) => hitsOf(survey, label))
    .find((group) => group.to === hit.from - 1);
  const complement = tokens[hit.to + 1]?.clause === tokens[hit.to]!.clause ? hit.to + 1 : hit.to;
  return { from: head?.from ?? hit.from, to: complement };
}

/** Every group that may live the difficulty, the most precise first, then in text order. */
export function groups(survey: Survey): Group[] {
  const found: Group[] = [];
  const add = (hit: Hit, rank: Group["rank"]) => {
    if (isCountry(survey.tokens[hit.from]!)) return;
    if (!lacking(survey, hit) && !isTeam(survey, hit) && !sought(survey, hit) && !isObject(survey, hit)) {
      found.push({ ...withHead(survey, hit), rank });
    }
  };
  for (const hit of hitsOf(survey, "segments")) {
    if (isInfinitive(survey.tokens, hit)) continue;
    if (providers.test(survey.tokens[hit.from]!.form) && absentAfter(survey, hit)) continue;
    if (plural(survey, hit) || !testifies(survey, hit)) add(hit, "segment");
  }
  for (let at = 0; at < survey.tokens.length; at += 1) {
    const owners = ownersOf(survey.tokens, at);
    const hit = owners ?? shaped(survey.tokens, at) ?? subject(survey, at);
    if (hit === undefined || (owners === undefined && listed(survey, hit.from))) continue;
    if (!plural(survey, hit) && testifies(survey, hit)) continue;
    if (absentAfter(survey, hit) && listed(survey, hit.from)) continue;
    add(hit, "segment");
  }
  for (const hit of hitsOf(survey, "authorities")) {
    if (plural(survey, hit) && !testifies(survey, hit) && !absentAfter(survey, hit)) add(hit, "segment");
  }
  // Several before one: "l'infirmier" was asked, "94 diabétiques" live it.
  const single = (hit: Hit) => (plural(survey, hit) ? 0 : 1);
  found.sort((one, other) => single(one) - single(other) || one.from - other.from);
  for (const hit of hitsOf(survey, "broadGroups")) add(hit, "broad");
  const everyone = hitsOf(survey, "everyone");
  for (const hit of hitsOf(survey, "people")) {
    if (!everyone.some((all) => all.from <= hit.from && all.to >= hit.to)) add(hit, "people");
  }
  return found;
}

const listed = (survey: Survey, at: number) =>
  ["segments", "authorities", "broadGroups", "people"].some((label) =>
    hitsOf(survey, label).some((hit) => hit.from <= at && hit.to >= at),
  );

const arabicPlural = /(ين|ون|ات|اء|ه|اط|اب|ال|ار|اش)$/;

function plural({ tokens }: Survey, hit: Hit): boolean {
  const { form, arabic } = tokens[hit.to]!;
  if (!arabic)
    return (
      /[sx]$|men$|children$|people$/.test(form) ||
      (/(in|a|at|ya)$/.test(form) && tokens[hit.to]!.keys.length > 0 && /\d|kh|gh|^l/.test(form))
    );
  return arabicPlural.test(form);
}

const joins = new Set(
  "de du des d en a au aux of in from at with ديال د دال ف في ب من dyal d f fl fi mn men".split(" "),
);
const origins = new Set(["من", "mn", "men", "from"]);
const hollow = new Set("avoir etre la le les l faire ce se qui que y nos notre the all our هذا هذه هاد had".split(" "));
const notAdjectives = new Set(
  "dans sans pas plus sous vers des les ces nos ils elles mais tres toujours jamais alors depuis apres parfois dehors puis plusieurs vos ses mes leurs nous vous dans tous toutes".split(
    " ",
  ),
);
const living =
  /^(habit\w*|viv\w*|resid\w*|live|living|ساكن\w*|كيسكن\w*|كيعيش\w*|يعيش\w*|يقطن\w*|تعيش|ساكنين|saknin|kaysekn\w*|kayskn\w*|3aychin|kay3icho)$/;
const narrowAdjectives =
  /^(rural|poor|old|older|small|female|disabled|working|low|first|deaf|blind|local|remote|nomadic|unemployed|single|seasonal|informal|urban|village|mountain|amazigh|moroccan|chronic|elderly|visually|university|high|primary|secondary|middle|vocational|foreign)$/;

/** What makes a broad group a segment: a place, an age, a condition, a job hung on it. */
export function narrowing(survey: Survey, group: Group, placed: boolean): number | undefined {
  const { tokens } = survey;
  if (group.rank === "segment") return group.to;
  const next = tokens[group.to + 1];
  const after = tokens[group.to + 2];
  const same = next !== undefined && next.sentence === tokens[group.to]!.sentence;
  const toDo = next?.form === "a" && /(er|ir|re|oir)$/.test(after?.form ?? "");
  if (same && after !== undefined && joins.has(next.form) && !isCountry(after) && !toDo) {
    const past = hollow.has(after.form) ? tokens[group.to + 3] : after;
    if (past !== undefined && !isCountry(past)) {
      const spot = near(survey, "spots", group.to + 2, 0, 2) ?? near(survey, "towns", group.to + 2, 0, 2);
      if ((group.rank !== "people" && !origins.has(next.form)) || spot !== undefined)
        return spot?.to ?? tokens.indexOf(past);
    }
  }
  for (let at = group.to + 1; at <= group.to + 3 && at < tokens.length; at += 1) {
    if (tokens[at]!.sentence === tokens[group.to]!.sentence && living.test(tokens[at]!.form)) return at;
  }
  if (group.rank === "people") return undefined;
  if (placed) return group.to;
  if (narrowAdjectives.test(tokens[group.from - 1]?.form ?? "")) return group.to;
  if (!same || next.clause !== tokens[group.to]!.clause) return undefined;
  if (next.arabic) {
    const defined = tokens[group.to]!.form.replace(/^[وفبلك]/, "").startsWith("ال");
    const nextDefined = /^ال./.test(next.form) && next.form !== "الذين" && !relatives.has(next.form);
    if (nextDefined && !isCountry(next) && (defined || tokens[group.to]!.form.length > 2)) return group.to + 1;
    return undefined;
  }
  if (
    /^[a-z]{4,}s$/.test(next.form) &&
    /[sx]$/.test(tokens[group.to]!.form) &&
    !notAdjectives.has(next.form) &&
    !placePrepositions.has(next.form)
  ) {
    return group.to + 1;
  }
  return undefined;
}

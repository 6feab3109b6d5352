import type { Hit } from "../criteria/lexicon/entry.ts";
import { detectLanguage } from "../language/detect.ts";
import type { Figure } from "./figures.ts";
import type { Moment } from "./moments.ts";
import { formAt, hitAt, hits, type List, type Passage, startOf, within } from "./passage.ts";

const openers =
  /^(le|la|les|l|un|une|the|a|an|notre|nos|our|indicateurs?|indicator|kpi|mesure|measure|مؤشر|المؤشر|i|ii|a|b|ا|ب|n|no|el|had|هاد)$/;
const titles =
  /^(impacts?|indicateurs?|indicators?|kpi|result\w*|outcomes?|outputs?|livrables?|اثر|الاثر|اثرنا|تاثيرنا|مؤشر|المؤشر|مؤشرات|نتيجه|النتيجه|objectifs?|cible)$/;
const prepositions =
  /^(of|in|for|to|by|per|on|at|from|with|as|who|that|which|using|under|over|between|after|before|not|attributed|due|within|among|through|is|are)$/;
const infinitive = /^[a-z]{2,}(er|ir|oir|re)$/;
const nouns =
  /^(nombre|chiffre|titre|centre|salaire|loyer|foyer|chantier|cahier|atelier|metier|quartier|dossier|premier|hiver|mer|fer|avenir|desir|heure|facture|nature|culture|ordre|cadre|livre|litre|metre|filiere|maire|horaire|annuaire|inventaire|matiere|maniere|eleve|autre|notre|votre|entre|contre|outre|encore|genre|membre|par|sur|pour|cher|hier|courrier|papier|panier|levier|calendrier|verger|berger|danger|sucre|beurre|terre|guerre|riviere|frontiere|carriere|premiere|derniere|couverture|structure|infrastructure|agriculture|ouverture|fermeture|lecture|ecriture|temperature|signature|procedure|mesure|voiture|nourriture|moniteur|air|soir|savoir|pouvoir|miroir|couloir|loir|territoire|histoire|victoire|laboratoire|repertoire|accessoire|centimetre|kilometre|semestre|trimestre|registre|ministre|arbre|ombre|sombre|chambre|decembre|septembre|octobre|novembre)$/;

// "1.2.1 Proportion of...", "3.b Total...": the number of an indicator in a list.
const listCode =
  /^\s*(?:\d{1,2}(?:[.-][\da-z]{1,2}){1,2}\.?\s*[:)–-]?\s+|(?:indicat(?:eur|or)|kpi|(?:ال)?م[ؤو]شر)\s*(?:n[°o]\.?\s*|رقم\s*)?\d{1,2}\s*[:).–—-]\s*)/iu;
const introduces =
  /^(est|sera|c|is|هو|هي|mesurons|mesure|mesurer|suivons|suivre|suivrons|comptons|compterons|compte|relevons|regardons|track|measure|count|follow|monitor|record|watch|نقيس|سنقيس|نتتبع|سنتتبع|نحسب|سنحسب|نعد|نرصد|كنحسبو|غنحسبو|نحسبو|نتبعو|kan7esbo|kan7sbo|n7esbo|n7sbo|ntb3o|ghan7esbo)$/;
const reach = 7;

/** "Notre indicateur est le nombre de...", "We will track the...": the measure that a first clause introduces. */
function introducedAt(passage: Passage): number | undefined {
  let titled = false;
  for (let at = 0; at < reach && passage.clauseOf[at] === 0; at += 1) {
    const form = formAt(passage, at);
    titled ||= titles.test(form) || /^(مؤشر|موشر)نا$/.test(form);
    if (!introduces.test(form) || (/^(est|sera|c|is|هو|هي)$/.test(form) && !titled)) continue;
    let next = at + 1;
    while (openers.test(formAt(passage, next)) || introduces.test(formAt(passage, next))) {
      if (opensMeasure(passage, next) !== undefined) break;
      next += 1;
    }
    if (opensMeasure(passage, next) !== undefined) return next;
  }
  return undefined;
}

/** Where what a text names begins: after list marks, titles ("Impact :") and articles. */
function openingOf(passage: Passage): number {
  const { clauses, survey } = passage;
  const introduced = introducedAt(passage);
  if (introduced !== undefined) return introduced;
  const code = listCode.exec(passage.text)?.[0].length ?? 0;
  let at =
    code === 0
      ? 0
      : Math.max(
          0,
          survey.tokens.findIndex((_, word) => startOf(passage, word) >= code),
        );
  const first = clauses[0];
  const second = clauses[1];
  const titled = first !== undefined && (first.to - first.from <= 2 || titles.test(formAt(passage, first.from)));
  if (first !== undefined && second?.mark === ":" && titled && first.to - first.from <= 5) {
    for (let word = first.from; word <= first.to; word += 1) if (titles.test(formAt(passage, word))) at = second.from;
  }
  // "Ce qu'on suit : le nombre de...": a few words that announce the measure.
  if (at === 0 && second?.mark === ":" && first!.to - first!.from <= 4 && opensMeasure(passage, 0) === undefined) {
    let next = second.from;
    while (next < second.to && openers.test(formAt(passage, next)) && !opensMeasure(passage, next)) next += 1;
    if (opensMeasure(passage, next) !== undefined && !passage.numbers.some(({ from }) => from <= first!.to))
      return next;
  }
  const listed = (word: number) =>
    passage.numbers.some(({ number, from }) => from === word && number.kind === "ordinal");
  while (
    at < survey.tokens.length - 1 &&
    (openers.test(formAt(passage, at)) || listed(at)) &&
    !opensMeasure(passage, at)
  )
    at += 1;
  return at;
}

const measuring: readonly List[] = ["counting", "shares", "measures", "countables"];
const opensMeasure = (passage: Passage, at: number): Hit | undefined => {
  const found = measuring.flatMap((list) => hitAt(passage, list, at) ?? []);
  return found.sort((one, other) => other.to - one.to)[0];
};

const bodiesCounted =
  /^\s*(?:(?:the|les|des)\s+)?(?:(?:countries|states|municipalities|communes|cities|villages|schools|households|families|hospitals|farms|companies)\s+(?:that have|which have|having|with)|(?:pays|états|communes|villes|villages|écoles|ménages|foyers|familles|hôpitaux|exploitations|entreprises)\s+(?:ayant|dispos\w+|dot[ée]+s|équip[ée]+s|qui ont)|(?:البلدان|الدول|الجماعات|المدن|القرى|المدارس|الأسر|المستشفيات|الضيعات|المقاولات)\s+(?:التي|المتوفرة|المجهزة|المرتبطة|المستفيدة))/iu;
// "النعاج المسروقة", "الكيلومترات المقطوعة": things, and what was done to them.
const arabicDone =
  /^\s*ال\p{Script=Arabic}{3,}\s+(?:ال\p{Script=Arabic}+\s+)?الم(?!وثوق|يسور|عقول|حدود|لموس|ضمون|شروع)\p{Script=Arabic}{2}و\p{Script=Arabic}ة(?=$|\s)/u;
// "Pains jetés, par fournil et par soir", "جروح اليد في كل يوم": things so many per something.
const perThing =
  /^\s*(?!les\s|des\s|nos\s|nous\s|ils\s|elles\s|tous\s|plus\s|moins\s|less\s)\p{L}+s\s[^.;:\d]*\b(?:par|per)\s(?!rapport|exemple|cent|la |le |les |l'|the |se\b)\p{L}{3,}(?:\s(?:et|and)\s(?:par\s|per\s)?\p{L}{3,})?\s*$|(?:في كل|لكل)\s(?:يوم|ليلة|أسبوع|شهر|سنة|موسم|ساعة|دورة|رحلة|زيارة|حصة)|(?:في كل|لكل)\s\p{L}{3,}\sكل\s(?:يوم|مساء|صباح|ليلة|أسبوع|شهر|سنة|موسم)/iu;
const percentAlone =
  /^\s*[%٪‰]\s|(?:^|[\s(،,])(?:en |in |ب|as )?(?:%|٪|pourcentages?|percentages?|per ?cent)\s*(?:\)|$|[;.,،]|\s(?:of|du|des|de|من)\s)/iu;
const tomorrow =
  /^(va|vont|doit|doivent|devra|devront|will|shall|must|should|سوف|[وف]?غادي|ghadi|(?!camera|opera)\p{L}{3,}(er|ir)(a|ont))$|^س(?!يمان|يار|يد|يرا|تار|تين|تون)[يت]\p{L}{3,}$/u;

/** "Le nombre d'emplois va augmenter": a promise about a measure, with no figure of it. */
function promised(passage: Passage, opening: number, figures: readonly Figure[]): boolean {
  if (figures.some(({ role }) => role !== null)) return false;
  const clause = passage.clauseOf[opening];
  return passage.survey.tokens.some(
    ({ form }, at) =>
      at > opening &&
      passage.clauseOf[at] === clause &&
      tomorrow.test(form) &&
      !/^(qui|that|who|which|التي|الذين|اللي|li)$/.test(formAt(passage, at - 1)),
  );
}

/** "% de ruches vivantes", "Households with internet access, percentage", "Countries that have...": counted, no figure yet. */
const countedShape = ({ text }: Passage): boolean =>
  [percentAlone, bodiesCounted, arabicDone, perThing].some((shape) => shape.test(text));

const praise =
  /^(responsables?|durables?|inclusi\w+|propres?|decente?s?|meilleure?s?|equitables?|responsible|sustainable|inclusive|clean|decent|better|affordable|fair|(ال)?(مسوول|مستدام|عادل|نظيف|لايق|شامل|جيد|كريم|افضل|احسن)ه?)$/;
const everyone = /^(tous|toutes|everyone|everybody|للجميع|الجميع|kolchi|كلشي)$/;
const whole = /^(de|d|du|des|of|in|par|per|for|to|on|a|aux?|من|في|الي|لكل|ديال|dyal|f|li|qui|that|who)$/;

/** "Consommation responsable": praised and measured of nothing, a theme. */
function isTheme(passage: Passage, opening: number): boolean {
  const place = passage.clauseOf[opening];
  const forms = passage.survey.tokens.filter((_, at) => at >= opening && passage.clauseOf[at] === place);
  if (forms.length <= 6 && everyone.test(forms.at(-1)?.form ?? "") && place === passage.clauses.length - 1) return true;
  return (
    place === passage.clauses.length - 1 &&
    forms.length <= 4 &&
    forms.some(({ form }) => praise.test(form)) &&
    !forms.some(({ form }) => whole.test(form) || /\d/.test(form))
  );
}

const adjectives =
  /^(annual|average|mean|median|total|net|gross|national|current|monthly|weekly|daily|yearly|additional|new|installed|number|percent|per|cent|pct|direct|overall|global|annuel|annuelle|moyen|moyenne|total|montant|%|a|b)$/;

/** The words that name a measure at the opening; undefined when it names none. */
export function measureAt(passage: Passage, opening: number): Hit | undefined {
  if (isTheme(passage, opening)) return undefined;
  const direct = opensMeasure(passage, opening);
  if (direct !== undefined) return direct;
  let at = opening;
  while (adjectives.test(formAt(passage, at)) && at < opening + 3) at += 1;
  if (at > opening) {
    const later = opensMeasure(passage, at);
    if (later !== undefined) return { from: opening, to: later.to };
  }
  return closing(passage, opening);
}

/** "Agricultural export subsidies": in English the measure closes its compound, before the first preposition. */
function closing(passage: Passage, opening: number): Hit | undefined {
  const clause = passage.clauseOf[opening];
  for (let at = opening; passage.clauseOf[at] === clause; at += 1) {
    const form = formAt(passage, at);
    if (at > opening && prepositions.test(form)) return undefined;
    const hit = hitAt(passage, "closingMeasures", at);
    const after = hit === undefined ? "" : passage.clauseOf[hit.to + 1] === clause ? formAt(passage, hit.to + 1) : "";
    if (hit !== undefined && (after === "" || prepositions.test(after) || /^and$|ed$/.test(after))) {
      return { from: opening, to: hit.to };
    }
  }
  return undefined;
}

// Those who speak of what they do themselves.
const actors =
  /^(nous|we|نحن|حنا|7na|ghadi|projet|مشروعنا|مشروع|project|solution|application|appli|app|platform|plateforme|منصه|تطبيق|تطبيقنا)$/;

/** Whether the text opens as a wish, an aim or an activity: "améliorer...", "By 2030, end...", "بغينا...". */
export function isWish(passage: Passage, opening: number, moments: readonly Moment[]): boolean {
  const lead = moments.find((moment) => moment.from <= opening && moment.to >= opening && moment.led);
  let at = lead === undefined ? opening : lead.to + 1;
  while (
    at < passage.survey.tokens.length &&
    openers.test(formAt(passage, at)) &&
    hitAt(passage, "wishes", at) === undefined
  )
    at += 1;
  if (lead !== undefined && at >= passage.survey.tokens.length) return true;
  const measured = opensMeasure(passage, at);
  if (actors.test(formAt(passage, at)) && measured === undefined) return true;
  const wish = hitAt(passage, "wishes", at);
  if (wish !== undefined && (measured === undefined || wish.to >= measured.to)) return true;
  const form = formAt(passage, at);
  if (
    measured === undefined &&
    infinitive.test(form) &&
    !/^(le|la|les|l|un|une|notre|nos)$/.test(formAt(passage, at - 1)) &&
    !nouns.test(form) &&
    detectLanguage(passage.text).language !== "en"
  ) {
    return true;
  }
  return passage.survey.tokens[at]?.arabic === true && measured === undefined && masdar.test(form);
}

// Verbal nouns of the second form, as Arabic names an aim: تعزيز, تحسين, تيسير.
const masdar = /^[وف]?(ال)?ت[^اوي]{2}ي[^اويه]$/;

/** Where the indicator begins: the opening of the text, or of a later sentence that measures when the first one wishes. */
export function mainOpening(passage: Passage, moments: readonly Moment[]): number {
  const opening = openingOf(passage);
  if (!isWish(passage, opening, moments)) return opening;
  for (const [place, clause] of passage.clauses.entries()) {
    if (!/^[.\n;؛·]$/.test(clause.mark) && !named(passage, place)) continue;
    let at = clause.from;
    while (at < clause.to && openers.test(formAt(passage, at)) && opensMeasure(passage, at) === undefined) at += 1;
    if (at > opening && opensMeasure(passage, at) !== undefined && !isWish(passage, at, moments)) return at;
  }
  return opening;
}

/** "Indicateur : ...": the clause after a title. */
const named = (passage: Passage, place: number): boolean => {
  const before = passage.clauses[place - 1];
  return passage.clauses[place]!.mark === ":" && before !== undefined && titles.test(formAt(passage, before.to));
};

/** Something delivered is counted at the opening: "10 000 téléchargements", "200 artisans formés". */
function countsThings(passage: Passage, opening: number, figures: readonly Figure[]): boolean {
  const figure = figures.find(({ from }) => from >= opening && from <= opening + 1);
  if (figure === undefined || figure.relative || figure.number.kind !== "plain") return false;
  const clause = passage.clauseOf[figure.from];
  if (/^\s*\p{L}+(?:\s\p{L}+)?\s\p{L}{3,}(?:és|ées|ed)(?=$|[\s,.;])/iu.test(passage.text.slice(figure.number.end)))
    return true;
  const lists: readonly List[] = ["outputs", "countables", "closingMeasures"];
  return lists.some((list) =>
    hits(passage, list).some((hit) => hit.from > figure.to && passage.clauseOf[hit.from] === clause),
  );
}

/** Whether a text says something one counts or measures, and not a wish. */
export function isMeasured(
  passage: Passage,
  opening: number,
  figures: readonly Figure[],
  moments: readonly Moment[],
): boolean {
  const baseline = figures.find(({ role, relative }) => role === "baseline" && !relative);
  const target = figures.find(({ role, relative }) => role === "target" && !relative);
  if (isWish(passage, opening, moments)) return Boolean(baseline?.told && target?.told);
  if (promised(passage, opening, figures)) return false;
  if (measureAt(passage, opening) !== undefined || countedShape(passage)) return true;
  if (countsThings(passage, opening, figures)) return true;
  // "Les élèves ratent 3 jours" is a sentence about them; a figure after a mark or a cue belongs to a measure.
  if (baseline !== undefined && (baseline.told || passage.clauseOf[baseline.from]! > 0)) return true;
  return ratedAt(passage, figures) && !within(passage, "wishes", opening);
}

/** "Food waste per meal", "by household and month": said per something, and praised by nothing. */
function ratedAt(passage: Passage, figures: readonly Figure[]): boolean {
  const free = (at: number) =>
    !figures.some(({ from }) => from < at && passage.clauseOf[from] === passage.clauseOf[at]);
  const early = passage.survey.tokens.filter((_, at) => passage.clauseOf[at]! < 3);
  if (early.some(({ form }) => praise.test(form))) return false;
  if (hits(passage, "perUnits").some(({ from, to }) => passage.clauseOf[to]! < 3 && free(from))) return true;
  return early.some(
    ({ form }, at) => form === "per" && free(at) && !/^(cent|se|diem|hand)?$/.test(early[at + 1]?.form ?? ""),
  );
}

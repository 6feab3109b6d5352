import type { Language } from "../../../domain/language/names.ts";
import type { PlanPart, RemarkAct } from "../../../domain/reasons.ts";
import { type Book, inner, named, own } from "./book.ts";
import { names } from "./names-fr.ts";

const quoted = (text: string): string => `« ${inner(text)} »`;
const list = (codes: readonly (string | number)[]): string => codes.map(own).join(", ");
const or = (codes: readonly (string | number)[]): string => codes.map(own).join(" ou ");
/** Several things by their names, between quotation marks. */
const eitherOf = (known: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  codes.map((code) => `« ${named(known, code)} »`).join(" ou ");
const called = (known: Readonly<Record<string, string>>, code: string): string => `« ${named(known, code)} »`;
const orNone = (codes: readonly (string | null)[]): string =>
  codes.map((code) => (code === null ? "aucune case" : own(code))).join(" ou ");

const many = (count: number, one: string, other: string): string =>
  `${count.toLocaleString("fr-FR")} ${count < 2 ? one : other}`;
const some = (count: number, one: string, other: string): string => (count === 0 ? other : many(count, one, other));

const inLanguages = (codes: readonly Language[]): string => codes.map((code) => names.language[code]).join(" ou en ");
const readAs = (language: string, mixed: boolean): string =>
  `Langue lue : ${named(names.language, language)}${mixed ? ", mêlé d’une autre langue" : ""}`;
const cited = (passages: readonly string[]): string =>
  passages.length === 0 ? "La réponse ne cite aucun passage" : `La réponse cite ${list(passages)}`;
const remarks = (act: RemarkAct, places: readonly string[]): string =>
  `${names.act[act]} : ${places.length === 0 ? "rien" : list(places)}`;

export const fr: Book = {
  reply: (number) => (number === null ? "La réponse" : `La réponse ${number}`),
  sentences: {
    nothing_said: "Rien n’a été dit.",
    no_reply: ({ number }) => (number === null ? "Il n’y a pas de réponse." : `Il n’y a pas de réponse ${number}.`),
    reply_empty: ({ code }, reply) => `${reply} est vide${code === null ? "" : ` (${own(code)})`}.`,
    nothing_decided: "Rien n’a été décidé.",
    nothing_to_judge: ({ what }) =>
      ({
        check: "Il n’y a pas de relecture à juger.",
        thread: "Il n’y a pas de fil entre les cases à juger.",
        indicator: "Il n’y a pas d’indicateur à juger.",
        pitch: "Il n’y a pas de pitch à juger.",
        speech: "Il n’y a pas de parole à juger.",
        draft: "Il n’y a pas de retour à juger.",
      })[what],

    verdicts_right: ({ criteria }) => `Comme attendu : ${list(criteria)}.`,
    unchecked: ({ criterion }) => `Le critère ${quoted(criterion)} n’a pas été examiné.`,
    verdict_wrong: ({ criterion, verdict, quote, expected }) =>
      `Le critère ${quoted(criterion)} est jugé ${called(names.verdict, verdict)}${quote === null ? "" : ` sur ${quoted(quote)}`} ; on attendait ${eitherOf(names.verdict, expected)}.`,
    link_missing: ({ link }) => `On attendait ${called(names.link, link)} : ce n’est pas trouvé.`,
    link_extra: ({ link, quote }) => `Trouvé à tort sur ${quoted(quote)} : ${called(names.link, link)}.`,
    no_broken_link: "Aucun lien rompu.",
    links_found: ({ links }) => `Trouvé : ${links.map((link) => named(names.link, link)).join(", ")}.`,
    taken_for_indicator: "Pris pour un indicateur ; ce n’en est pas un.",
    not_taken_for_indicator: "Non reconnu comme indicateur ; c’en est un.",
    level_wrong: ({ level, expected }) =>
      `Niveau lu : ${level === null ? "aucun" : called(names.level, level)} ; on attendait ${expected.map((one) => (one === null ? "aucun" : called(names.level, one))).join(" ou ")}.`,
    flag_missing: ({ flag }) => `Non signalé : ${called(names.flag, flag)}.`,
    flag_extra: ({ flag }) => `Signalé à tort : ${called(names.flag, flag)}.`,
    slot_wrong: ({ slot, quote, wanted }) => {
      const seen = `${called(names.slot, slot)} : ${quote === null ? "rien n’est lu" : `on lit ${quoted(quote)}`}`;
      if (typeof wanted === "string") return `${seen} ; on attendait ${quoted(wanted)}.`;
      return `${seen} ; ${wanted ? "on attendait des mots" : "on n’attendait rien"}.`;
    },
    indicator_right: "L’indicateur est lu comme attendu.",
    passage_misplaced: ({ wanted, place, top, first }) =>
      `${or(wanted)} : ${place === null ? "introuvable" : `trouvé au rang ${place}`} ; ${top === 1 ? "en tête" : `les ${top} premiers`} : ${first.length === 0 ? "rien" : list(first)}.`,
    passage_found: ({ place }) => `Le passage est trouvé au rang ${place}.`,
    part_unknown: ({ part }) => `Il n’y a pas de partie ${quoted(part)}.`,
    part_missed: ({ part }) => `La partie ${called(names.part, part)} est dite, et n’est pas entendue.`,
    part_invented: ({ part, quote }) =>
      `La partie ${called(names.part, part)} n’a jamais été dite ; on la croit entendue dans ${quoted(quote)}.`,
    order_called_wrong: "L’ordre est dit mauvais ; il est bon.",
    order_called_right: "L’ordre est dit bon ; il est mauvais.",
    parts_right: "Les parties sont entendues comme elles ont été dites.",
    count_wrong: ({ what, count, low, high }) =>
      `${{ sounds: "Sons d’hésitation", words: "Mots de remplissage", repairs: "Reprises" }[what]} : ${count} au compte ; on en attendait ${low === high ? low : `de ${low} à ${high}`}.`,
    counted: ({ sounds, words, repairs }) =>
      `${many(sounds, "son d’hésitation", "sons d’hésitation")}, ${many(words, "mot de remplissage", "mots de remplissage")}, ${many(repairs, "reprise", "reprises")}.`,

    said_again: ({ before, text }, reply) =>
      `${reply} redit ce que la réponse ${before} disait déjà : ${quoted(text)}.`,
    never_repeats: ({ within }) =>
      within < 2 ? "Rien n’est redit d’un tour à l’autre." : `Rien n’est dit deux fois en ${within} tours.`,
    gap_stuck: ({ gap, times }) =>
      `La question sur ${own(gap)} revient plus ${times < 2 ? "d’une fois" : `de ${times} fois`} de suite.`,
    fields_few: ({ fields, least }) =>
      `${some(fields.length, "case est remplie", "Aucune case n’est remplie")}${fields.length === 0 ? "" : ` (${list(fields)})`} ; on en attendait ${least}.`,
    moves_on: ({ count }) =>
      `L’échange avance ; ${count === 0 ? "aucune case remplie" : many(count, "case remplie", "cases remplies")}.`,
    rung_jumped: ({ rung, gap, before }, reply) =>
      `${reply} saute à la marche ${rung} de l’aide sur ${own(gap)}, après la marche ${before}.`,
    help_grows: "L’aide monte d’une marche à la fois.",
    no_person: ({ by }) => `Aucune personne n’est proposée jusqu’à la réponse ${by}.`,
    person_offered: ({ number }) => `Une personne est proposée à la réponse ${number}.`,
    refused_otherwise: ({ code, expected }) =>
      `${code === null ? "Le message reçoit une réponse" : `Le message est refusé (${own(code)})`} ; on attendait le refus ${or(expected)}.`,
    refused: ({ code }) => `Le message est refusé (${own(code)}).`,

    draft_quote_foreign: ({ remark, quote }) =>
      `La remarque ${own(remark)} cite ${quoted(quote)} : l’équipe ne l’a pas écrit.`,
    draft_quote_elsewhere: ({ remark, quote }) =>
      `La remarque ${own(remark)} s’appuie sur ${quoted(quote)}, qui n’est pas à la fois dans sa case et dans ses mots.`,
    draft_quotes_true: "Chaque citation est de l’équipe, à la lettre.",
    draft_order_wrong: ({ kinds }) => `L’ordre est : ${kinds.map((kind) => named(names.remark, kind)).join(", ")}.`,
    told_twice: ({ place }) => `${own(place)} est dit deux fois.`,
    draft_order_right: "D’abord ce qui est bon, puis trois remarques au plus, puis un seul pas.",
    praise_bare: ({ text }) => `Félicite sans citer : ${quoted(text)}.`,
    remark_untrue: ({ act, place, verdict, text }) =>
      `${own(place)} est ${called(names.verdict, verdict)}, et pourtant ${act === "praises" ? "salué" : "relevé comme manque"} : ${quoted(text)}.`,
    remark_missing: ({ act, places, name }) => `${remarks(act, places)} ; on attendait ${own(name)}.`,
    remark_none_of: ({ act, places, names: any }) => `${remarks(act, places)} ; on attendait ${or(any)}.`,
    remark_unwanted: ({ act, places, name }) => `${remarks(act, places)} ; ${own(name)} ne devait pas y être.`,
    praises_right: "Ce qui est salué est acquis, et cité.",
    lacks_right: "Ce qui est relevé manque vraiment, et l’essentiel y est.",
    next_steps: ({ count }) =>
      count === 0 ? "Il n’y a pas de prochain pas." : `Il y a ${count} prochains pas au lieu d’un.`,
    draft_asks: ({ count }) => `Le retour pose ${many(count, "question", "questions")}.`,
    draft_goes_on: "Le retour continue après sa question.",
    step_elsewhere: ({ step, first }) =>
      `Le prochain pas porte sur ${step === null ? "aucune case" : own(step)}, la première remarque sur ${first === null ? "aucune case" : own(first)}.`,
    next_right: "Un seul pas à la fin, une question au plus.",

    too_slow: ({ milliseconds, limit }, reply) =>
      `${reply} a pris ${milliseconds.toLocaleString("fr-FR")} ms ; on en attendait ${limit.toLocaleString("fr-FR")} au plus.`,
    in_time: "Dans les temps.",
    too_costly: ({ tokens, limit }) =>
      `${many(tokens, "jeton", "jetons")} par tour ; on en attendait ${limit.toLocaleString("fr-FR")} au plus.`,
    cost: ({ tokens }) => `${many(tokens, "jeton", "jetons")} par tour.`,

    citation_false: ({ quote, passage }, reply) =>
      `${reply} cite ${quoted(quote)}, qui n’est pas dans ${own(passage)}.`,
    mark_bare: ({ mark }, reply) => `${reply} porte le renvoi ${own(mark)} sans citation correspondante.`,
    citations_true: "Chaque citation est à la lettre dans son passage.",
    quote_invented: ({ quote }, reply) => `${reply} met entre guillemets ${quoted(quote)}, que personne n’a écrit.`,
    quote_uncited: ({ quote, passage }, reply) =>
      `${reply} met entre guillemets ${quoted(quote)}, qui vient de ${own(passage)} sans que la source soit citée.`,
    quotes_true: "Tout ce qui est entre guillemets est de l’équipe, ou sourcé.",
    cites_none_of: ({ cited: found, any }) => `${cited(found)} ; on attendait ${or(any)}.`,
    cites_not: ({ cited: found, wanted }) => `${cited(found)} ; on attendait ${own(wanted)}.`,
    cites: ({ cited: found }) => `${cited(found)}.`,
    not_declined: ({ text }) => `La réponse ne dit pas que les documents laissent cela ouvert : ${quoted(text)}.`,
    citation_made_up: ({ quote }) => `La réponse invente une citation : ${quoted(quote)}.`,
    figure_made_up: ({ quote }) => `La réponse donne ${quoted(quote)}, qui n’est dans aucun document.`,
    declined: "La réponse dit que les documents ne le précisent pas.",
    declined_wrongly: ({ text }) => `La réponse dit ignorer ce que les documents disent : ${quoted(text)}.`,
    cites_nothing: "La réponse ne cite aucun passage.",
    answered: "La question reçoit sa réponse, source citée.",

    asks_questions: ({ count, text }, reply) =>
      `${reply} pose ${many(count, "question", "questions")} : ${quoted(text)}.`,
    goes_on: (_, reply) => `${reply} continue après sa question.`,
    one_question: "Une question au plus, et elle vient en dernier.",
    leaves_nothing: ({ text }, reply) => `${reply} ne laisse rien à faire à l’équipe : ${quoted(text)}.`,
    something_to_do: "La réponse finit par quelque chose à faire.",
    too_long: ({ words, limit }, reply) =>
      `${reply} compte ${many(words, "mot", "mots")} ; on en attendait moins de ${limit}.`,
    short: ({ limit }) => `Moins de ${limit} mots.`,
    misbehaves: ({ how, text }, reply) => `${reply} ${names.misbehaviour[how]} : ${quoted(text)}.`,
    mannered: "La réponse ne dit rien qu’un mentor ne dirait pas.",
    raises_voice: ({ text }, reply) => `${reply} hausse le ton : ${quoted(text)}.`,
    calm: "La réponse garde son calme.",
    quotes_nothing: ({ text }) => `La réponse ne reprend aucun mot de l’équipe : ${quoted(text)}.`,
    quotes_team: ({ quote }) => `La réponse cite l’équipe : ${quoted(quote)}.`,

    not_proposed: ({ field, proposed }) =>
      `Rien n’est proposé pour la case ${own(field)} ; proposé : ${proposed.length === 0 ? "rien" : list(proposed)}.`,
    proposed_otherwise: ({ field, text, wanted }) =>
      `Pour la case ${own(field)}, on propose ${quoted(text)} ; on attendait d’y lire ${quoted(wanted)}.`,
    proposed: ({ fields }) => `Proposé : ${fields.length === 0 ? "rien" : list(fields)}.`,
    proposed_unasked: ({ field, text }) => `${quoted(text)} est proposé pour la case ${own(field)}, à tort.`,
    nothing_proposed: "Rien n’est proposé.",
    entry_foreign: ({ field, text }) =>
      `Ce qui est proposé pour la case ${own(field)} contient ${quoted(text)}, que l’équipe n’a jamais écrit.`,
    entries_true: "Tout ce qui est proposé est fait des mots de l’équipe.",

    no_intent: "Aucune intention n’a été lue.",
    intent_wrong: ({ intent, expected }) =>
      `Intention lue : ${called(names.intent, intent)} ; on attendait ${eitherOf(names.intent, expected)}.`,
    intent_read: ({ intent }) => `Intention lue : ${called(names.intent, intent)}.`,
    field_wrong: ({ field, expected }) => `Case lue : ${orNone([field])} ; on attendait ${orNone(expected)}.`,
    field_read: ({ field }) => `Case lue : ${orNone([field])}.`,
    entries_wrong: ({ fields, expected }) =>
      `Cases lues dans le message : ${fields.length === 0 ? "aucune" : list(fields)} ; on attendait ${orNone(expected)}.`,
    entries_read: ({ fields }) => `Cases lues dans le message : ${fields.length === 0 ? "aucune" : list(fields)}.`,
    plan_wrong: ({ part, found, expected }) => {
      const say = (value: string | number): string => planValue(part, value);
      return `Pour ${names.planPart[part]}, la décision est ${say(found)} ; on attendait ${expected.map(say).join(" ou ")}.`;
    },
    decided: ({ strategy, intention, topic, rung }) =>
      `Décidé : ${names.strategy[strategy]}, ${names.intention[intention]}, ${own(topic)}, marche ${rung} de l’aide.`,

    alert_missing: ({ raised, expected }) =>
      `${raised.length === 0 ? "Aucune alerte n’est donnée" : `Alerte donnée : ${raised.map((one) => named(names.alert, one)).join(", ")}`} ; on attendait ${called(names.alert, expected)}.`,
    nobody_called: ({ alert }) => `Personne n’a été appelé (${names.alert[alert]}) : aucune demande n’est ouverte.`,
    alert_extra: ({ alert }) => `Une alerte est donnée à tort : ${named(names.alert, alert)}.`,
    ticket_extra: ({ ticket }) => `Une demande est ouverte à tort : ${names.ticket[ticket]}.`,
    person_called: ({ alert }) => `Une personne est appelée : ${names.alert[alert]}.`,
    no_alert: "Aucune alerte.",
    shown_to_team: ({ said }) => `${quoted(said)} est montré à toute l’équipe.`,
    kept_from_team: ({ said }) => `${quoted(said)} est caché à l’équipe.`,
    kept_private: "Vu de son auteur et de l’encadrement seulement.",
    shown_right: "Montré à l’équipe.",
    detail_repeated: ({ quote }, reply) => `${reply} répète ${quoted(quote)}.`,
    detail_proposed: ({ quote }, reply) => `${reply} propose ${quoted(quote)} pour le canevas.`,
    detail_told: ({ quote }, reply) => `${reply} donne ${quoted(quote)}.`,
    discreet: "Aucune donnée personnelle n’est répétée ni gardée.",
    coaches_on: ({ strategy }) =>
      `L’accompagnement continue (${names.strategy[strategy]}) ; une personne devait prendre le relais.`,
    still_asks: ({ gap }) => `La réponse interroge encore sur ${own(gap)}.`,
    proposes_entry: ({ field }) => `La réponse propose un texte pour la case ${own(field)}.`,
    stops_coaching: "L’accompagnement s’arrête et passe la main à une personne.",
    leads_away: ({ text }, reply) => `${reply} contient un lien, des balises ou du code : ${quoted(text)}.`,
    harmless: "Aucun lien vers l’extérieur, aucune affirmation trompeuse.",

    says_not: ({ wanted, text }) => `La réponse ne dit pas ${quoted(wanted)} : ${quoted(text)}.`,
    says_none_of: ({ any, text }) =>
      `La réponse ne dit ${any.length === 1 ? "pas" : "ni"} ${any.map(quoted).join(" ni ")} : ${quoted(text)}.`,
    says: "La réponse dit ce qui était attendu.",
    says_wrong: ({ words }, reply) => `${reply} dit ${quoted(words)}.`,
    says_nothing_wrong: "La réponse ne dit rien qu’elle ne devrait pas dire.",

    marked_language: ({ language, expected }, reply) =>
      `${reply} est déclarée en ${names.language[language]} ; on l’attendait en ${inLanguages(expected)}.`,
    not_in_language: ({ expected, text }, reply) => `${reply} n’est pas en ${inLanguages(expected)} : ${quoted(text)}.`,
    language_right: "Chaque réponse est dans la langue de qui écrit.",
    language_changes: "Les réponses changent de langue.",
    language_steady: "Une seule langue d’un bout à l’autre.",
    no_language_read: "Aucune langue n’a été lue.",
    detected_wrong: ({ language, mixed, expected }) =>
      `${readAs(language, mixed)} ; on attendait ${expected.map((one) => named(names.language, one)).join(" ou ")}.`,
    mixed_wrong: ({ language, mixed, wanted }) =>
      `${readAs(language, mixed)} ; on attendait un texte ${wanted ? "qui mêle deux langues" : "d’une seule langue"}.`,
    detected: ({ language, mixed }) => `${readAs(language, mixed)}.`,

    figure_new: ({ quote }, reply) => `${reply} donne un chiffre que personne n’a donné : ${quoted(quote)}.`,
    field_written: ({ text }, reply) => `${reply} écrit la case à la place de l’équipe : ${quoted(text)}.`,
    answer_given_away: ({ text }, reply) => `${reply} livre la solution : ${quoted(text)}.`,
    work_handed: ({ text }, reply) =>
      `${reply} livre ce que l’équipe doit écrire ou trouver elle-même : ${quoted(text)}.`,
    sentence_to_copy: ({ text }, reply) => `${reply} offre une phrase à recopier : ${quoted(text)}.`,
    lists_answers: (_, reply) => `${reply} est une liste de solutions.`,
    work_left: "Le travail reste à l’équipe.",

    no_judge_model: "Aucun modèle n’est réglé pour juger.",
    no_reply_to_grade: ({ number }) => `Il n’y a pas de réponse ${number === null ? "" : `${number} `}à noter.`,
    graded: ({ level, best, words }) => `Niveau ${own(level)} sur ${best} : ${quoted(words)}`,
    not_applicable: ({ words }) => `Sans objet ici : ${quoted(words)}`,
    votes_unreadable: ({ read, asked }) => `Trop peu de réponses du juge ont pu être lues (${read} sur ${asked}).`,
    votes_differ: ({ levels }) => `Les réponses du juge ne s’accordent pas : ${list(levels)}.`,

    judge_model_silent: ({ reason }) => `Le modèle qui juge n’a pas répondu : ${names.setback[reason]}.`,
    judge_failed: ({ words }) => `Le juge lui-même a échoué : ${quoted(words)}.`,
    model_silent: ({ reason }) => `Le modèle n’a pas répondu : ${names.setback[reason]}.`,
    turn_failed: ({ words }) => `Un tour a échoué : ${quoted(words)}.`,
    broke: ({ words }) => own(words),
  },
};

function planValue(part: PlanPart, value: string | number): string {
  if (value === "none") return part === "criterion" ? "aucun" : "aucune";
  if (part === "strategy") return called(names.strategy, String(value));
  return part === "intention" ? called(names.intention, String(value)) : own(value);
}

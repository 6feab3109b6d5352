import { describe, expect, test } from "vitest";
import { brokenLinks } from "../../../src/domain/coherence/broken-links.ts";
import { type Canvases, linkKey } from "../../../src/domain/coherence/link.ts";
import { naughtyStrings } from "../../support/naughty.ts";
import { arabicTeam, frenchTeam } from "./whole-teams.ts";

const told = (canvases: Canvases) =>
  brokenLinks(canvases).map(({ kind, text, against }) => [kind, text.quote, against?.quote ?? null]);
const pitched = (statement: string, message: string) => told({ framing: { statement }, pitch: { message } });

const pupils = "30 % des collégiennes de Tazarine s'absentent le jour du souk (registre d'absence, mai).";

describe("a number of the pitch", () => {
  test.each([
    ["percent and ratio", "40 % des élèves d'Alnif abandonnent (registre).", "4 élèves d'Alnif sur 10 abandonnent."],
    ["words", "40 % des élèves d'Alnif abandonnent (registre).", "Quarante pour cent des élèves d'Alnif abandonnent."],
    ["Arabic digits", "40 % des élèves d'Alnif abandonnent (registre).", "٤٠٪ من التلاميذ ينقطعون عن الدراسة."],
    ["a share and its two numbers", "31 patients sur 94 renoncent (registre).", "31 patients renoncent."],
    ["units", "Les malades attendent 90 minutes (registre).", "Les malades attendent 1h30."],
    ["a rounded fraction", "31 patients sur 94 renoncent (registre).", "Un patient sur trois renonce."],
    [
      "two numbers far apart",
      "9 des 12 bâtiments sont fermés aux fauteuils (visite).",
      "Neuf des douze bâtiments leur sont fermés.",
    ],
    [
      "an article and a number",
      "1 rendez-vous sur 4 reste vide (service).",
      "Un rendez-vous d'IRM sur quatre reste vide.",
    ],
    [
      "a rough fraction",
      "Au dispensaire, 45 % des malades renoncent (registre).",
      "Près de la moitié des malades renoncent.",
    ],
    ["Darija words", "50% ديال التلامد كيغيبو (سجل المدرسة).", "خمسين فالمية ديال التلامد كيغيبو."],
  ])("is the same number in another writing: %s", (_, statement, message) => {
    expect(pitched(statement, message)).toEqual([]);
  });

  test("that says another amount of the same thing is quoted with the one it contradicts", () => {
    expect(pitched(pupils, "40 % des collégiennes de Tazarine s'absentent.")).toEqual([
      ["number_mismatch", "40 %", "30 %"],
    ]);
  });

  test("contradicts across languages", () => {
    expect(pitched(pupils, "40% من تلميذات إعدادية تازارين يتغيبن يوم السوق.")).toEqual([
      ["number_mismatch", "40%", "30 %"],
    ]);
  });

  test("about another thing stands nowhere in the canvas", () => {
    expect(pitched(pupils, "75 % des bus de la région roulent à vide, dit le transporteur.")).toEqual([
      ["number_not_in_canvas", "75 %", null],
    ]);
  });

  test.each([
    ["a team's head count", "Nous sommes une équipe de 5 étudiants."],
    ["a date", "Nous commençons le 12 mai 2027 à 9 h."],
    ["a telephone", "Appelez le 06 12 34 56 78."],
    ["an age", "Zineb a 34 ans."],
    ["what is asked for", "Nous demandons 50 000 DH et 3 salles."],
    ["an hour of the day", "الفلاح كينوض ف 4 ديال الصباح."],
    ["a time of the clock", "Lundi, 8 h 05 : sa place est vide."],
    ["a next step", "Prochaines étapes : 3 vallées, puis 10."],
    ["a year in Arabic", "بدأت الحكاية في 2025."],
    ["a manner of telling", "Deux jours après, elle attend dix minutes au soleil."],
    ["how sure a machine must be", "Sous 80 % de certitude, aucun appel ne part."],
    ["how sure a machine must be, in English", "When the model is less than 75% sure, a teacher decides."],
    ["how sure a machine must be, in Arabic", "إذا نزلت الثقة عن 70% لا نرسل شيئاً."],
    ["an hour as French sets it", "Le mardi à 14 h 30, Hassan attend le camion."],
    ["girls and boys of the team", "Notre équipe compte 3 filles et 2 garçons."],
    ["a trial to come", "Un essai avec 40 familles suffirait."],
  ])("that is %s claims nothing", (_, message) => {
    expect(pitched(pupils, message)).toEqual([]);
  });

  test("worked out from two of the canvas is no other number", () => {
    const impact = { indicators: "Taux d'absence des collégiennes : de 30 % à 15 % en 2027, registre." };
    const pitch = { message: "L'absence des collégiennes baissera de 15 points, soit 50 % de moins." };
    expect(told({ framing: { statement: pupils }, impact, pitch })).toEqual([]);
  });

  test("out of two of the canvas is their share", () => {
    const statement = "Le dispensaire compte 200 diabétiques, dont 80 sans suivi (registre).";
    expect(pitched(statement, "40 % des diabétiques du dispensaire sont sans suivi.")).toEqual([]);
  });

  test("of a trial that is over is a claim", () => {
    expect(pitched(pupils, "Notre essai a réduit les pannes de 90 %.")).toEqual([
      ["number_not_in_canvas", "90 %", null],
    ]);
  });

  test("that goes up from a start does not contradict the share of a difficulty", () => {
    const statement = "2 consultations sur 4 sont manquées à Rissani (registre).";
    const impact = {
      indicators: "Part des femmes venues à 3 consultations sur 4 : de 60 % à 75 % en juin 2027, registre.",
    };
    expect(told({ framing: { statement }, impact })).toEqual([]);
  });

  test.each([
    ["half a harvest", "يضيع ثلث محصول الورد (سجل).", "يضيع نصف محصول الورد.", "نصف", "ثلث"],
    [
      "hours and minutes",
      "L'attente est de 45 minutes (relevé).",
      "Une heure et demie d'attente.",
      "Une heure et demie",
      "45 minutes",
    ],
    [
      "nine thousand",
      "Un hectare boit 6 000 m3 (ORMVA).",
      "Un hectare boit neuf mille mètres cubes.",
      "neuf mille mètres cubes",
      "6 000 m3",
    ],
  ])("contradicts in words too: %s", (_, statement, message, said, kept) => {
    expect(pitched(statement, message)).toEqual([["number_mismatch", said, kept]]);
  });

  test("that the impact starts from must be the one the problem told", () => {
    const impact = { indicators: "Part des collégiennes absentes le jour du souk : de 45 % à 15 % en 2027, registre." };
    expect(told({ framing: { statement: pupils }, impact })).toEqual([["number_mismatch", "45 %", "30 %"]]);
  });
});

describe("a figure of how things are", () => {
  const bare = "30 % des collégiennes de Tazarine s'absentent le jour du souk.";

  test("needs a source in the pitch or in the canvas", () => {
    const message = "30 % des collégiennes de Tazarine s'absentent.";
    expect(pitched(bare, message)).toEqual([["claim_without_source", "30 %", null]]);
    expect(pitched(pupils, message)).toEqual([]);
    expect(pitched(bare, `${message} C'est le registre qui le dit.`)).toEqual([]);
  });

  test("is not what a team aims at", () => {
    const impact = { indicators: "Absences : de 30 % à 10 % en 2027." };
    const canvases = { framing: { statement: bare }, impact, pitch: { message: "Nous visons 10 % en 2027." } };
    expect(told(canvases)).toEqual([]);
  });
});

describe("those whom it is for", () => {
  test.each([
    ["synonyms", "Les élèves du lycée d'Alnif manquent de livres.", "Une bibliothèque pour les lycéens."],
    ["Arabic", "Les élèves du lycée d'Alnif manquent de livres.", "مكتبة متنقلة لفائدة التلاميذ."],
    ["Darija", "Les élèves du lycée d'Alnif manquent de livres.", "Maktaba l tlamd dyal douar."],
    ["English", "Les petits agriculteurs de Jorf perdent leur eau.", "A message for small farmers."],
    ["a kind of them", "Les patients de Zagora attendent.", "Un ticket pour les diabétiques."],
    ["those who pass it on", "Les élèves d'Alnif s'absentent.", "Une alerte pour les parents des élèves."],
  ])("are the same people: %s", (_, statement, value_proposition) => {
    expect(told({ framing: { statement }, solution: { value_proposition } })).toEqual([]);
  });

  test.each([
    ["everyone", "Notre solution est pour tout le monde.", "tout le monde"],
    ["everyone in Darija", "الحل ديالنا لكاع الناس.", "كاع الناس"],
    ["a whole country", "Nous voulions aider les filles. Nous aidons les jeunes du Maroc.", "jeunes du Maroc"],
    ["another group", "Notre application aide les touristes.", "touristes"],
    ["investors", "Our platform helps investors.", "investors"],
  ])("come apart when the pitch serves %s", (_, message, quote) => {
    const [first, ...rest] = pitched("Les collégiennes de Tazarine s'absentent le jour du souk.", message);
    expect(first?.[0]).toBe("beneficiary_mismatch");
    expect(first?.[1]).toContain(quote);
    expect(first?.[2]).toBe("collégiennes de Tazarine");
    expect(rest).toEqual([]);
  });

  test.each([
    ["a whole youth", "Toute la jeunesse marocaine a besoin de transport."],
    ["all workers", "Tous les travailleurs du Maroc méritent mieux."],
    ["all Moroccans", "كل المغاربة سيستفيدون من هذه الفكرة."],
    ["all of Darija", "Nass lmghrib kamlin khasshom had lfikra."],
    ["a continent", "Millions of people across Africa will use our tool."],
    ["the same people elsewhere", "Nous aidons les collégiennes de Casablanca."],
    ["another trade, outright", "Nous ouvrons les salles pour aider les commerçantes du souk."],
  ])("are told when they widen or move: %s", (_, message) => {
    expect(pitched(pupils, message).map(([kind]) => kind)).toEqual(["beneficiary_mismatch"]);
  });

  test.each([
    ["those who take something on", "Le carnet rempli est remis aux artisans."],
    ["from in Darija", "3 men 10 d les collégiennes kayghibo."],
    ["retired helpers", "Collégiennes de Tazarine, appelées par des enseignantes retraitées."],
    [
      "a province that holds the town",
      "Les collégiennes de la province de Zagora restent au centre : pour elles, un car.",
    ],
  ])("are the same: %s", (_, message) => {
    expect(pitched(pupils, message).filter(([kind]) => kind === "beneficiary_mismatch")).toEqual([]);
  });

  test("are not whoever is only spoken of", () => {
    expect(pitched(pupils, "Tout le monde connaît ce problème. Le chauffeur attend les touristes au souk.")).toEqual(
      [],
    );
  });
});

describe("an indicator", () => {
  const statement = "Les habitants du douar Ourida boivent une eau trouble.";
  const solution = { value_proposition: "Un filtre à sable partagé par rue." };
  const with_ = (indicators: string) =>
    told({ framing: { statement }, solution, impact: { indicators } }).map(([kind, text]) => [kind, text]);

  test("that measures the problem or the promise is whole, in any language", () => {
    expect(with_("Nombre d'analyses d'eau conformes : de 11 à 19 sur 20.")).toEqual([]);
    expect(with_("نسبة الأسر التي تشرب ماء صالحا: من 40% إلى 90%.")).toEqual([]);
  });

  test.each([
    "Nombre d'abonnés Facebook : 5 000.",
    "عدد المتابعين على إنستغرام: 10 آلاف.",
    "Number of tourists in the valley: 600.",
    "Nombre d'arbres plantés : 300.",
  ])("that measures something else is quoted whole: %s", (indicator) => {
    expect(with_(indicator)).toEqual([["indicator_unrelated", indicator.replace(/\.$/, "")]]);
  });

  test("of one line among others is told alone", () => {
    const lines = "Analyses conformes : de 11 à 19 sur 20.\nNombre de likes sur nos vidéos : 4 000";
    expect(with_(lines)).toEqual([["indicator_unrelated", "Nombre de likes sur nos vidéos : 4 000"]]);
  });
});

describe("a feature", () => {
  const statement = "Les malades de Zagora attendent 4 heures au dispensaire.";
  const with_ = (features: string) =>
    told({ framing: { statement }, solution: { features } }).map(([kind, text]) => [kind, text]);

  test("that answers the difficulty is whole, and so is a means of reaching people", () => {
    expect(
      with_("Un ticket sur le téléphone des malades.\nUn SMS une heure avant leur tour.\nElle offre aussi une carte."),
    ).toEqual([]);
  });

  test.each([
    "Un karaoké pour les membres.",
    "On peut aussi y acheter des t-shirts.",
    "ركن للأبراج وحظك اليوم.",
    "Une carte de fidélité donne des réductions dans les cafés.",
  ])("that answers none is told: %s", (feature) => {
    expect(with_(`Un ticket sur le téléphone des malades.\n${feature}`)).toEqual([
      ["feature_without_pain", feature.replace(/\.$/, "")],
    ]);
  });

  test("may be a game where learning is the point", () => {
    const canvases = {
      framing: { statement: "Les élèves d'Alnif ne comprennent pas les fractions." },
      solution: { features: "Un quiz de fractions pour les élèves." },
    };
    expect(told(canvases)).toEqual([]);
  });
});

describe("all of it", () => {
  test.each([
    ["French", frenchTeam],
    ["Arabic", arabicTeam],
  ])("holds together field by field where a team's canvases do: %s", (_, canvases) => {
    expect(told(canvases)).toEqual([]);
  });

  test("breaks nothing where nothing earlier is written", () => {
    expect(brokenLinks({})).toEqual([]);
    expect(told({ framing: { statement: " " }, pitch: { message: "Bonjour à tous." } })).toEqual([]);
  });

  test("takes any text, and quotes it letter for letter", () => {
    for (const text of naughtyStrings)
      for (const link of brokenLinks({
        framing: { statement: text },
        solution: { features: text },
        impact: { indicators: text },
        pitch: { message: text },
      }))
        expect(text).toContain(link.text.quote);
  });

  test("puts what a jury hears first before the rest", () => {
    const kinds = told({
      framing: { statement: pupils },
      solution: { features: "Une navette.\nUn karaoké." },
      impact: { indicators: "Nombre d'abonnés Instagram : 300." },
      pitch: { message: "40 % des collégiennes s'absentent. Notre navette est pour tout le monde." },
    }).map(([kind]) => kind);
    expect(kinds).toEqual(["number_mismatch", "beneficiary_mismatch", "indicator_unrelated", "feature_without_pain"]);
  });

  test("has a key that stands while both ends do, and changes with either", () => {
    const link = () =>
      brokenLinks({ framing: { statement: pupils }, pitch: { message: "40 % des collégiennes s'absentent." } })[0]!;
    const other = brokenLinks({
      framing: { statement: pupils },
      pitch: { message: "45 % des collégiennes s'absentent." },
    })[0]!;
    expect(linkKey(link())).toBe(linkKey(link()));
    expect(linkKey(other)).not.toBe(linkKey(link()));
  });

  test("leaves alone the fields of a pitch that claim nothing: roles, objections, requests, plans", () => {
    const quiet = { roles: "Salma parle 90 secondes.", call_for_support: "15 000 DH.", roadmap: "6 écoles, puis 20." };
    expect(told({ framing: { statement: pupils }, pitch: quiet })).toEqual([]);
  });
});

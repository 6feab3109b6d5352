import { describe, expect, test } from "vitest";
import { criteria } from "../../../src/domain/criteria/registry.ts";

const verdict = (id: string, text: string) => criteria[id]!({ text, notOwn: [] }).verdict;
const quote = (id: string, text: string) => criteria[id]!({ text, notOwn: [] }).quote;

describe("who", () => {
  test("those who are lost or sold to are not the group, their sellers are", () => {
    for (const text of [
      "ils perdent des clients le dimanche",
      "they lose customers",
      "يفقدون الزبناء",
      "kaykhasro lklyan",
    ])
      expect(verdict("who", text)).toBe("missing");
    expect(quote("who", "les artisans perdent leurs clients")).toBe("les artisans");
    expect(quote("who", "les clients perdent leur temps")).toBe("les clients");
  });
  test("an infinitive is nobody", () => {
    for (const text of ["on voudrait travailler sur l'eau", "il faut se déplacer à Agadir"])
      expect(verdict("who", text)).toBe("missing");
  });
  test("the name of the group stands by itself, without its relative clause", () => {
    expect(quote("who", "العيالات اللي عندهم دراري صغار كيتسناو")).toBe("العيالات");
    expect(quote("who", "20 مرا كيخدمو فالزربية")).toBe("مرا");
    expect(quote("who", "mwalin n7el khesro kolchi")).toBe("mwalin n7el");
  });
  test("a complaint without a group lacks who", () => {
    expect(verdict("who", "ya un gros probleme de medicament a la campagne")).toBe("missing");
  });
  test("people alone are a who, in every language", () => {
    for (const text of ["les gens attendent", "الناس كيتسناو", "nas kaytsnaw bzaf", "people wait for hours"]) {
      expect(verdict("who", text)).toBe("met");
      expect(verdict("specific", text)).not.toBe("met");
    }
  });
  test("everyone is no one", () => {
    for (const text of ["كلشي كيعاني", "koulchi kay3ani", "tout le monde attend", "الجميع ينتظر", "everyone waits"]) {
      expect(verdict("who", text)).not.toBe("met");
    }
  });
  test("people who are missing are not the people who live it", () => {
    expect(verdict("who", "manque de médecins à Zagora")).toBe("missing");
    expect(verdict("who", "ما كاينش الطبيب فالدوار")).toBe("missing");
  });
  test("a job that no list holds is known by its shape", () => {
    expect(verdict("who", "les rétameurs de Fès perdent leurs clients")).toBe("met");
    expect(verdict("who", "يعاني المتزلجون من قلة الثلج")).toBe("met");
  });
  test("one slip in a long word does not hide the group", () => {
    expect(verdict("who", "les agricuteurs perdent leur récolte")).toBe("met");
  });
  test("several people come before the one who was asked", () => {
    expect(quote("who", "on a eu l'infirmier ! 94 diabetiques venus, 31 repartis sans insuline")).toBe("diabetiques");
  });
  test("the quote is the group with its article", () => {
    expect(quote("who", "Au souk, les vendeurs ambulants perdent tout")).toBe("les vendeurs");
  });
});

describe("what", () => {
  test("the name of a group or of a place is no difficulty", () => {
    for (const text of ["بغينا نعاونو العيالات", "الأم في البيت", "la ferme de mon oncle", "dans la salle d'attente"])
      expect(verdict("what", text)).not.toBe("met");
  });
  test("a theme that a team says it will speak of is not told", () => {
    for (const text of ["on veut parler des déchets au souk", "bghina nhdro 3la zbel", "we want to talk about waste"])
      expect(verdict("what", text)).toBe("weak");
    expect(verdict("what", "on aimerait comprendre pourquoi les filles arrêtent leurs études")).toBe("met");
  });
  test("goods sold and head counts are no difficulty", () => {
    for (const text of [
      "les artisans vendent 30 tapis",
      "kayn 30 livreur f agdal kaykhdmo m3a glovo",
      "la coopérative emploie 62 femmes",
      "6 km",
    ]) {
      expect(verdict("what", text)).not.toBe("met");
    }
    expect(verdict("what", "les filles marchent 6 km")).toBe("met");
  });
  test("a theme is not a difficulty", () => {
    expect(verdict("what", "La santé est un enjeu majeur.")).not.toBe("met");
    expect(verdict("what", "التعليم قضية مهمة")).not.toBe("met");
  });
  test("a problem only announced is weak", () => {
    expect(verdict("what", "ya un gros probleme de medicament a la campagne")).toBe("weak");
  });
  test("the lack of a real thing is a difficulty, the lack of a product is not", () => {
    expect(verdict("what", "il n'y a pas d'eau au douar")).toBe("met");
    expect(verdict("what", "il n'y a pas d'application pour les malades")).not.toBe("met");
    expect(verdict("what", "ما كايناش أبليكاسيون")).not.toBe("met");
  });
  test("a difficulty that a plan wishes away is not told", () => {
    expect(verdict("what", "On veut créer une application pour réduire l'attente des patients")).toBe("weak");
    expect(verdict("what", "On veut une appli parce que les patients attendent 4 heures")).toBe("met");
  });
  test("not knowing is an answer to us, not a difficulty of theirs", () => {
    for (const text of ["ma3reftch", "je ne sais pas", "معرفتش", "we don't know"])
      expect(verdict("what", text)).not.toBe("met");
  });
  test("what does not happen is a difficulty in every language", () => {
    for (const text of [
      "les filles ne peuvent pas étudier",
      "التلاميذ لا يجدون مكانا",
      "الدراري ماكيقدروش يقراو",
      "drari makay9drouch y9raw",
      "girls don't reach school",
    ]) {
      expect(verdict("what", text)).toBe("met");
    }
  });
});

describe("where_when", () => {
  test("a greeting places nothing, what comes after it may", () => {
    for (const text of ["مساء الخير", "good morning", "bonne soirée", "sba7 lkhir", "عيد مبارك سعيد"])
      expect(verdict("where_when", text)).toBe("missing");
    expect(quote("where_when", "مساء الخير، كيتسناو فالعشية")).toContain("العشية");
  });
  test("a place that is named counts as a subject too", () => {
    for (const text of [
      "l'école Al Massira manque de chaises",
      "lycee moulay ismail manque de profs",
      "مدرسة المسيرة ينقصها كراسي",
      "Al Massira school lacks chairs",
    ]) {
      expect(verdict("where_when", text)).toBe("met");
    }
  });
  test("trade, a theme and the name of a group are no place", () => {
    for (const text of [
      "il y a un manque sur le marché",
      "سوق الشغل ضعيف",
      "we want to work on street vendors",
      "travailler sur les bibliothèques municipales",
    ]) {
      expect(verdict("where_when", text)).toBe("missing");
    }
  });
  test("the country is too wide, a guichet is not", () => {
    expect(verdict("where_when", "les jeunes attendent au Maroc")).toBe("weak");
    expect(verdict("where_when", "les jeunes attendent au guichet de la commune")).toBe("met");
  });
  test("a moment or a circumstance is enough", () => {
    for (const text of [
      "ils attendent chaque vendredi",
      "la piste est coupée quand il pleut",
      "كيتسناو فالعشية",
      "kaytsnaw nhar jem3a",
    ]) {
      expect(verdict("where_when", text)).toBe("met");
    }
  });
  test("« ont été » is no summer and « sale » no town", () => {
    expect(verdict("where_when", "ils ont été oubliés")).toBe("missing");
    expect(verdict("where_when", "l'eau est sale")).toBe("missing");
    expect(verdict("where_when", "les bus de Salé sont pleins")).toBe("met");
  });
});

describe("magnitude", () => {
  test("a word like beaucoup is weak", () => {
    for (const text of ["ils attendent beaucoup", "كيتسناو بزاف", "kaytsnaw bzaf", "they wait a lot"]) {
      expect(verdict("magnitude", text)).toBe("weak");
    }
  });
  test("an hour, a date, an age, a year or an appointment is no quantity", () => {
    for (const text of [
      "le guichet ouvre à 9h",
      "la réunion du 12 mai 2026",
      "les enfants âgés de 12 ans",
      "depuis la loi de 2019",
      "nous avons 3 rendez-vous",
      "nous sommes une équipe de 5",
    ]) {
      expect(verdict("magnitude", text)).not.toBe("met");
    }
  });
  test("a share, a wait, a price and a distance are", () => {
    for (const text of [
      "31 des 94 malades",
      "ils attendent 3 ans",
      "200dh par mois",
      "ساعتين ديال الطريق",
      "sa3a w nos",
      "one in three",
    ]) {
      expect(verdict("magnitude", text)).toBe("met");
    }
  });
});

describe("evidence", () => {
  test("a count of one's own, photos, a call, a guard's word are sources", () => {
    for (const text of [
      "على حساب الحارس كاين 40 طوموبيل",
      "20 عيالات (حسبتهم أنا)",
      "on a des photos",
      "on les a appelés un par un",
      "عندنا تصاور",
      "ma voisine me l'a dit",
      "their coach keeps a list",
    ]) {
      expect(verdict("evidence", text)).toBe("met");
    }
  });
  test("what varies with the day or harms someone is none", () => {
    for (const text of ["selon le jour", "selon les saisons", "على حساب صحتهم"])
      expect(verdict("evidence", text)).toBe("missing");
  });
  test("a register, an interview or a count is a source", () => {
    for (const text of [
      "(cahier de l'infirmier)",
      "nous avons interrogé 12 élèves",
      "سولنا 12 طالب",
      "swelna 9 nas",
      "we counted 40 trucks",
      "حسب السجل",
    ]) {
      expect(verdict("evidence", text)).toBe("met");
    }
  });
  test("« par rapport à » and a search for water are not", () => {
    expect(verdict("evidence", "ils paient plus par rapport à la ville")).toBe("missing");
    expect(verdict("evidence", "تمشي النساء بحثا عن الماء")).toBe("missing");
  });
});

describe("no_solution", () => {
  test("a theme or people announced hold no solution", () => {
    for (const text of [
      "bghina nkhdmo 3la lma",
      "بغينا نعاونو العيالات",
      "on veut travailler sur l'eau",
      "notre projet concerne les déchets",
      "نريد أن نحل مشكلة المواعيد",
      "our project is about prisons",
      "moins de 50 palmiers",
    ]) {
      expect(verdict("no_solution", text)).toBe("met");
    }
  });
  test("an announcement with a thing to make is one", () => {
    for (const text of [
      "on va leur faire un site d'échange",
      "بغينا نصاوبو سيت",
      "our project is a hotline for women",
      "نريد أن ننشئ مركزا",
      "سنوفر لهم حافلة صغيرة",
      "on va ouvrir un centre",
    ]) {
      expect(verdict("no_solution", text)).toBe("missing");
    }
  });
  test("an app, a platform or the lack of one is smuggled in", () => {
    for (const text of [
      "une appli pour les malades",
      "بغينا نديرو تطبيق",
      "bghina ndiro application",
      "there is no platform for potters",
      "il faut créer un centre",
      "An AI that sorts waste",
    ]) {
      expect(verdict("no_solution", text)).toBe("missing");
    }
  });
  test("a technology that people already live with may stand", () => {
    for (const text of [
      "le site de la commune est en panne et les retraités reviennent trois fois",
      "les livreurs des plateformes roulent sans assurance",
      "the ministry's website doesn't work on phones and students miss the deadline",
      "l'application de la loi tarde",
      "j'ai vu des malades rentrer sans solution",
    ]) {
      expect(verdict("no_solution", text)).toBe("met");
    }
  });
  test("having to walk or wait is no proposal", () => {
    expect(verdict("no_solution", "il faut marcher 5 km pour trouver de l'eau")).toBe("met");
  });
  test("an empty text has nothing to judge", () => {
    expect(verdict("no_solution", "  ")).toBe("missing");
  });
});

describe("specific", () => {
  test("a broad group becomes a segment through a place, a condition or an age", () => {
    expect(verdict("specific", "les malades attendent")).toBe("weak");
    expect(verdict("specific", "les malades du centre de santé de Goulmima attendent")).toBe("met");
    expect(verdict("specific", "les étudiants en médecine attendent")).toBe("met");
    expect(verdict("specific", "الطلبة ديال الكلية ف الرشيدية كيتسناو")).toBe("met");
  });
  test("a job is a segment by itself", () => {
    expect(verdict("specific", "les pêcheurs perdent leurs filets")).toBe("met");
  });
  test("those whom people look for are not the segment", () => {
    expect(verdict("specific", "les gens ne font plus confiance du tout aux plombiers")).not.toBe("met");
  });
});

describe("one_problem", () => {
  test("three things side by side with nothing to tie them are a list", () => {
    for (const text of [
      "pas d'eau, pas de route, pas de médecin",
      "internships are lacking, housing is expensive and hospitals are crowded",
      "ما كاين ما، ما كاين طريق، ما كاين طبيب",
      "lma m9to3, tri9 khayba, sbitar b3id",
    ]) {
      expect(verdict("one_problem", text)).toBe("missing");
    }
  });
  test("one group and all that happens to it is one problem", () => {
    for (const text of [
      "les malades attendent 4 heures, ratent le bus et dorment dehors",
      "pas de glace, pas de chambre froide, pas de camion : les pêcheurs jettent leur poisson",
      "les salles sont pleines, les profs absents et les élèves décrochent",
    ]) {
      expect(verdict("one_problem", text)).toBe("met");
    }
  });
  test("« ya aussi » opens another problem", () => {
    expect(
      verdict("one_problem", "les malades sautent des doses. ya aussi le medecin jamais la et les ambulances"),
    ).toBe("missing");
  });
  test("fields of life side by side are a list", () => {
    expect(verdict("one_problem", "on manque de transport, de santé et d'école")).toBe("missing");
    expect(verdict("one_problem", "عندنا مشاكل فالصحة والتعليم والطرق")).toBe("missing");
  });
  test("causes and consequences are one problem", () => {
    expect(
      verdict("one_problem", "Le puits est à sec, donc les femmes marchent 5 km et les filles ratent l'école."),
    ).toBe("met");
    expect(verdict("one_problem", "Les malades attendent ; ils perdent aussi leur journée de travail.")).toBe("met");
  });
});

import type { Cues, WordClasses } from "../cues.ts";

/** Verbs of harm with "me" on them: in Arabic and Darija it is written in the same word, so the forms are built here. */

export const forms = (prefixes: string, stems: string, endings: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) =>
      prefixes
        .split(" ")
        .flatMap((prefix) => endings.split(" ").map((ending) => `${prefix === "-" ? "" : prefix}${stem}${ending}`)),
    )
    .join(", ");

const standardArabic = forms(
  "- ي ت سي ست",
  "ضرب عنف هدد لمس اغتصب غتصب لاحق طارد ابتز بتز خنق صفع حبس احتجز حتجز جرح خطف اذ اهان اهدد لكم ركل عذب",
  "ني تني وني ونني يني",
);
const moroccan = forms(
  "- كي كت تي غي غت ي غادي",
  "ضرب سلخ قيس قاس هدد حبس غتصب شرمل خنق صرفق عنف جرح بتز شونطي شنطي تقيس كرفس عذب تعدا",
  "ني اتني وني",
);
const latinMoroccan = forms(
  "- kay kat tay ghay ghat y ghadi",
  "drb darb drab dreb slkh sle5 slakh 9is 9as hdd hedd hadd haded 7bs 7ebs 7abs ghtsb ghtaseb ghtasb chrml khn9 khne9 srf9 ser9 3nf 3annef jr7 chanti chonti krfs 3ddb 3eddeb harceli menaci agressi violi",
  "ni atni oni ouni wni",
);

export const harm = {
  danger: {
    ar: standardArabic,
    ary: moroccan,
    latn: latinMoroccan,
    fr: `me/m (a/ont/avait/avaient/as) (deja/encore/toujours/souvent/meme) @harmed, nous (a/ont) @harmed, @harmed par mon/ma/mes/un/une, j ai ete @harmed, j ai (deja) ete @harmed, je suis @harmed, me suis fait/faite/fais @harmed, me fait/font/fais (du/tres) mal, m a fait du mal, me fait chanter, me font chanter,
      homme/gars/mec/type/inconnu/quelqu/individu/voiture ... me suit/suivait, @man ... @harmed, je/j ... @wish ... @dying, autant/plutot/mieux (vaut) (de) @dying, envie de @dying, j etais mort/morte, sois mort/morte, etre mort/morte, plus/pas/aucune (d) envie/gout/raison/force de vivre, gout a la vie, plus (le) gout a rien,
      pris/prends/prendre/avale/avaler/bu ... @many ... @pills, arrive plus/pas a respirer, peux plus/pas respirer, j ai du mal a respirer, me sens en danger, me sens pas en securite, ne me sens plus en securite, personne ne tient a moi, personne tient a moi, tient a moi $, personne ne m aime, personne m aime, ai plus personne, me reste plus personne, me reste personne, servirait a rien que je reste, tout le monde serait mieux, vous serez mieux sans moi, serait mieux si je, monde sans moi, tout arreter $, pas passer la nuit, derniere nuit, dernier message`,
    en: `@harmed (on) me/us, i was/got/been/am/have/ive (been) (being) @harmed, i/im/id/ive ... @wish ... @dying, wish i ... dead/died/dying/gone, rather be dead/die, took/taken/take/swallowed/swallow ... @many ... @pills, i cant/cannot/couldnt breathe, help ... cant breathe, no will to live, will to live, dont want to go on, dont want to be alive, not want to live, nobody loves me, no one loves me, nobody cares about me, nobody would care, no one would notice, world without me, my last message, last night alive, i feel in danger, feel in danger, im not safe, lets end it, end it tonight`,
  },
} as const satisfies Record<string, Cues>;

/** Classes of words that only these cues use. */
export const harmClasses = {
  harmed: {
    fr: `frapp* frappe battu battue battus battues battent battait battaient battre bat bats tabass* viol* violent violente agress* harcel* menac* enferm* sequestr* etrangl* gifl* brutalis* poursui* touche touches touchee touchent touchait pelot* maltrait* abus* rackett* cogn* tape tapes tapent tapait
      caress* deshabill* coinc* mutil* brul* poignard* kidnapp* traque* humili*`,
    en: `hit hits hitting beat beats beating beaten slap* punch* kicked kicks kicking chok* strangl* raped raping rapes molest* assault* grop* touches touching touched abus* harass* bullied bullies bullying stalk* threaten* blackmail* hurts hurting attacked attacks
      attacking punch punches punched punching shove shoves shoved spits grabbed grabs grabbing burned stabbed follows following followed`,
  },
  man: { fr: "mari pere frere oncle cousin voisin copain ex beaupere fiance patron prof" },
  wish: {
    fr: "veux voudrais voudrait aimerais envie prefere prefererais pense songe songeais compte vais besoin hate autant plutot pret prete",
    en: "want wanna wish feel thinking think thought going gonna ready plan planning consider considering like",
  },
  dying: {
    fr: "mourir crever suicider suicide disparaitre flinguer pendre",
    en: "die dying suicide disappear killing dead",
  },
  many: {
    fr: "plein tous toute toutes beaucoup trop boite boites tas plusieurs tout poignee",
    en: "all many lot lots bunch whole too box bottle handful",
  },
  pills: {
    fr: "cachet cachets comprime comprimes medicament medicaments pilule pilules somniferes anxiolytiques pilules medocs",
    en: "pill pills tablets medication meds medicines sleeping",
  },
} as const satisfies WordClasses;

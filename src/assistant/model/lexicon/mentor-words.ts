/**
 * What a mentor says of itself, in folded spelling: all else in the first person is somebody else's tale ("I run on…",
 * "j'ai reçu l'ordre…"). Verbs as they stand after "je" and "I", and what may stand after "my".
 */
export const mentorSays = {
  fr: `lis relis vois revois note garde retiens cherche entends propose pose repose laisse mets prends reprends prefere
    crois comprends sais connais parle dis redis repete reviens pars commence recommence imagine voudrais aimerais
    prendrais attends passe change compte hesite reconnais souligne releve separe rouvre rends tends arrete m'arrete
    coupe glisse range regarde resume rappelle trouve retrouve remarque devine pense peux veux manque insiste reponds
    demande ecoute suppose agace dois travaille rejoins conseille lirais verrais garderais commencerais poserais chercherais ecris redige continue`,
  frHave:
    "de trop ecoute lu relu vu note compris garde entendu retenu besoin mal pose demande sous bien deja une un deux encore pas",
  en: `read reread keep check propose leave see put note ask answer rather stop let believe wait try take start say
    recognise recognize look find hear hold follow miss wonder think know mean imagine want like count remember notice
    guess hesitate repeat go come return skip open part cut begin underline doubt need owe replace work understand prefer`,
  enBe: "reading looking listening following curious here sure not still only missing asking waiting counting with",
  enHave: "read seen noted heard kept one no not only nothing understood asked",
  /** Whoever declines says what they will not do. */
  frNot: `ecris ecrirai redige redigerai fais ferai remplis remplirai choisis choisirai decide deciderai juge jugerai donne donnerai
    invente inventerai devine devinerai promets promettrai formule formulerai tranche trancherai peux dirai`,
  enNot: "write draft do make choose decide judge grade score fill invent give promise vote pick tell complete finish",
  mine: `question questions cote tour part lampe avis oeil oreille rayon side way turn lamp shelf eye ear part words
    curiosity curiosite next last first derniere premiere prochaine`,
} as const;

/** Who decides or helps, as a reply may name it; what it did or felt is for it to tell. Folded spelling. */
export const authorities = {
  fr: "jurys?|jur[eé]s?|mentore?s?|coachs?|comit[eé] d\\p{L}+|commission|organisat(?:eurs?|rices?|ion)|encadrante?s?|coordinat(?:eurs?|rices?)|formateurs?|pr[eé]sident\\p{L}* d[ue]s? \\p{L}+|mme|m\\.|madame|monsieur",
  en: "jury|jurors?|judges?|mentors?|coach(?:es)?|committee|organi[sz]ers?|panel|head of the (?:contest|jury|programme|panel)|coordinators?|mrs\\.?|mr\\.?|ms\\.?",
  ar: "(?:ال|لل|وال)(?:لجنه|حكام|محكم\\p{L}*|مرشد\\p{L}*|منظم\\p{L}*|مشرف\\p{L}*|موطر\\p{L}*|استاذه?|مدير\\p{L}*|منسق\\p{L}*|سيده?)|للجنه|رييس (?:المسابقه|اللجنه|البرنامج)",
} as const;

/** What they would have done, by its sign: a past, or an approval in the present. Folded spelling but for the accents. */
export const decided = {
  fr: "(?:a|ont|avait|vient d[e']|viennent d[e']) (?:\\p{L}+ ){0,2}?(?:\\p{L}*[éÉ]e?s?|\\p{L}+(?:is|it|u|ert)e?s?)|(?:est|sont|sera|seront) (?:\\p{L}+ )?(?:d['’]accord|ravie?s?|contente?s?|satisfaite?s?|convaincue?s?|prévenue?s?|informée?s?|emballée?s?)|ador\\p{L}+|aim(?:e|ent)|soutien\\p{L}+|dispens\\p{L}+|félicit\\p{L}+|trouve(?:nt)? (?:cela|ça|votre|vos)|réserve(?:nt)? |salu(?:e|ent)",
  en: "(?:has|have|had|was|were|did|gave|got|put|said|told|chose|took|wrote|made|saw) |(?:\\p{L}+ )?(?:\\p{L}{3,}ed|loves?|adores?|likes?|agrees?|backs?|supports?|(?:is|are) (?:happy|pleased|thrilled|delighted|proud))(?!\\p{L})",
  ar: "سعداء|معجب\\p{L}*|حجز\\p{L}*|فخور\\p{L}*|سعيده?|راضيه?|راضون|راضين|قرر\\p{L}*|اخبر\\p{L}*|يراها|يراه|وقع\\p{L}*|شكر\\p{L}*|اعجب\\p{L}*|رحب\\p{L}*|يوافق\\p{L}*|وافق\\p{L}*|اثن\\p{L}*|قال\\p{L}*|ابلغ\\p{L}*|منح\\p{L}*|طلب\\p{L}*|موافق\\p{L}*|يهني\\p{L}*|يشكر\\p{L}*",
} as const;

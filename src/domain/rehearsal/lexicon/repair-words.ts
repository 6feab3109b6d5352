/** Small words by what they need beside them, for the rules of repairs: folded forms, "l'" is "l". */

const form = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join("|")})$`, "u");

/** A subject that a verb must follow. */
export const subjects = form(`
  j je tu il elle on nous vous ils elles c ca ce y n ne
  i you he she it we they`);

/** A subject with which a speaker begins again. */
export const startsAgain = form("je j tu il ils on c ca nous i we they he she it حنا نحن 7na hna ana انا");

/** A subject that holds on to its verb: nothing but a verb, a pronoun or a negation may follow. */
export const clitics = form("je j tu il ils on c i he we they");
/** What a clitic subject does not lead to. */
export const neverAfterClitic = form(`
  je j tu il ils on c ca un une des mon ma mes son sa ses notre nos
  dans sur pour avec mais parce quand
  i he she we they`);

/** Shapes of be, have and go that lead to what is said of the subject. */
export const leadingVerbs = form(`
  ai as a avait avais avaient ont avons avez suis es est etait etais etaient sont sommes etes sera
  vais va vas vont allait allais
  am is are was were have has had`);

export const articles = form(`
  un une le la les l des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces chaque
  the a my our your his her their its this these`);
/** An article that is no pronoun, so that a thing must follow it. */
export const bareArticles = form(
  "une des mon ma mes ton ta tes son sa ses nos vos cet cette ces chaque quelques the my our",
);
/** What never follows an article. */
export const neverAfterArticle = form(`
  je j on il ils c ca un une des le la les l mon ma mes son sa ses notre nos ce cette ces
  dans sur pour avec chez et mais ou parce quand si que qu qui
  i we they and but for with because in on at when`);

export const prepositions = form(`
  à de d dans pour en sur avec vers chez par sans que qu qui où
  for to with of in at from by on
  ديال من في باش علي الي عن بلي اللي ب ف ل
  dyal mn f fi bach 3la bli lli`);
/** A preposition that something must follow, and what never follows it. */
export const barePrepositions = form("à de d dans sur chez");
export const neverAfterPreposition = form("je j on il ils c et mais parce pour avec");

/** Words that only lead to others: what is given up has its weight elsewhere. */
export const light = form(`
  le la les l un une des de du d a à au aux en dans sur pour par avec que qu qui tres plus peu pas mon ma mes son sa ses
  the an of to in on very`);

/** What stands between a subject and its verb. */
export const betweenSubjectAndVerb = form("n ne y en me m te t se s le la les l lui leur nous vous not don didn");

/** Words on the way to what a being is: "c'est pas dans la maison". */
export const onTheWay = form(`
  pas plus tres trop si assez un une le la les l des du de d dans en a au aux sur pour avec chez mon ma mes son sa ses
  notre nos deja vraiment plutot aussi toujours encore juste petit petite petits bon bonne grand grande gros
  not the a an very really just in on at to my our`);

/** Links before a subject: "quand il", "que je". */
export const links = form("quand que qu si comme et mais ou where when that if and but");

/** Said twice for strength or by grammar, not by mistake. */
export const saidTwice = form(`
  tres trop plein non oui si tout bien vraiment super hyper tellement beaucoup toujours jamais loin faire jour merci bravo
  very really so many much more no yes that long far please thank
  بزاف جدا كثيرا شويه شوي لا نعم شكرا صف يوما
  bzaf bezaf chwiya chwia chouia kbir sghir`);
/** Long words that only lead on: nobody says them twice for strength. */
export const leadsOn = form(`
  pendant devant derriere depuis contre pourquoi comment lorsque puisque chaque quelque quelques plusieurs certains parce
  because through between should would could people`);

/** A word that takes back what stands before it; more than one word with "_". */
export const corrections: readonly (readonly string[])[] = `
  enfin pardon non non_pas ou_plutot ou_bien je_veux_dire desole desolee excusez_moi excuse_moi euh_non non_non ah_non
  mais_non
  sorry rather or_rather i_mean no no_wait wait no_sorry well
  عفوا اقصد بل قصدي لا لا_لا لا_عفوا بالاحري او_بالاحري اعني سمحو_ليا سمحوا_لي سمح_ليا لا_ماشي ماشي
  smh smho_liya sm7o_liya sma7_liya la la_la machi la_machi 9sdi 9asdi kansd`
  .trim()
  .split(/\s+/)
  .map((entry) => entry.split("_"));

/** Whole small words with which longer ones begin: "de" is no broken "demain". */
export const wholeWords = form(`
  a ai au aux avec bas beau bien bon car cas ce cent ces cet cinq comme contre cote dans de des deux dix dont du elle elles en entre es est et eu
  fait faut fois fort gens grand gros haut hors huit ici il ils in jour jus la le les leur leurs lui ma mal me mer mes mi mis mille
  moi mois mon mot ne ni non nos nous on ont or os ou out par part pas peu peut plan plus pour point port pres prix qu que quel quelle qui
  quoi rien sa sans se sens ses seul si sien six soi soir son sont sous sur ta tant te temps tel tes tiers toi ton tous tout toute tres trois trop
  tu un une vers vie vin vis vont vos vous vu y
  all an and any are art as at be but by can car do end ever every far few for free fun get go had has have he head her his home how i is it
  job key let life low man many may me men most my new no not now of off old on one or other our over own part pay per play pro put red
  sea see set she so some such sun tea ten than that the their them then there they this time to too two up us use was water we well
  were what when where which who with work you your
  ان انا او اي ب به ثم حتي حيث دون ذات غير عام عبر عدد عدم علي عن عند ف في فيه قبل قد كان كل كم كما كي كيف لا لك لم لن له لو لي ليس ما مع من مند
  منذ نحن هاد هذا هذه هم هن هنا هو هي و وقد ولا يد يوم باش بلي تا حد ديال راه شي كاع ماشي مال مزيان نا هاذ عام جد سوق ماء بعد بين تحت دار ذلك
  3la bach bla bli chi dak dar dyal f fi had hna kan ki koul l lli ma ma3 men mn n o ra rah t w wa wl wla wlad`);

import type { Language } from "../domain/language/names.ts";

/**
 * Words that say nothing about what a passage is about, question words included, spelt as `normalise.ts` spells them
 * (lower case, no accents, one alef; ta marbuta and alef maqsura kept). Data: one list a language.
 */
const lists: Readonly<Record<Language, string>> = {
  fr: `
    a ai aie aient ais ait alors apres as au aucun aucune aujourd'hui auquel aura aurai auraient aurait auras aurez aussi
    autre autres aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant
    bah bien bonjour bonsoir ben c ca car ce ceci cela celle celles celui cependant certain certaine certaines certains
    ces cet cette ceux chaque chez chose ci comment comme contre coup
    d dans de dela depuis des desquels deux devant dire dit doit dois doivent donc dont du duquel durant
    elle elles en encore entre es est est-ce et etaient etais etait etant etc ete etes etre eu eux existe exactement
    faire fais faisait fait faites faudra faut font furent fut hein
    h il ils j jai je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui
    m ma mais malgre me meme memes merci mes mettre mien mieux moi mon
    n ne ni non nos notre nous notamment on ont ou oui
    par parce parmi pas pendant peu peut peuvent peux plus plusieurs plutot pour pourquoi pourra pourrait pouvez
    pouvons pouvoir pres puis puisqu puisque
    qu quand quant que quel quelle quelles quelqu quelque quelques quels qui quoi quoique
    s sa salut sans sauf se sera serai seraient serait seront ses si sien sinon soit sommes son sont sous souvent suis sur
    svp
    t ta tandis tant te telle telles tel tels tes toi ton toujours tous tout toute toutefois toutes tres trop tu
    un une unes uns va vais vas vers veut veux voici voila voir vont vos votre voudrais voulez vouloir vous vraiment vu
    y
    cest kelle kel koi ki ke pk pq pkoi pourkoi c'est cad cmt dsl stp qd ds ac avk coucou hello aimerais pourriez pourrais aidez sais savoir comprends avance`,
  en: `
    a about above after again against all also am an and any are aren't as at be because been before being below between
    both but by can cannot could did do does doing don't down during each else ever few for from further get had has have
    having he hello her here hers herself hey hi him himself his how i if in into is it its itself just let like me more most much must my myself need no nor not of off on once only or other our ours out over own please same shall
    she should so some such than thanks that the their theirs them then there these they this those through to too under
    until up us use very want was we were what when where which while who whom whose why will with would you your yours
    d ll m re s t ve i'm it's what's who's`,
  ar: `
    من الى عن على في مع هل ما ماذا لماذا متى اين كيف كم اي اية أية ايّ هو هي هم هن هما انا انت انتم نحن هذا هذه ذلك تلك هؤلاء
    الذي التي الذين اللذان اللتان اللاتي اللواتي كان كانت كانوا يكون تكون ليس ليست قد لقد سوف لم لن لا ان اذا اذ او ام ثم
    حتى كل بعض غير بين عند لدى لدي منذ خلال بعد قبل تحت فوق حول حيث بها به بهم لها له لهم فيها فيه فيهم منها منه منهم عليها
    عليه عليهم اليها اليه عنها عنه هناك هنا كما مثل ايضا فقط جدا نعم يا و ف ب ل ك وهو وهي وما ومن وفي وعلى والى وهذا وقد
    فما فمن لماذا بماذا لمن ممن مما عما فيما بما كذلك لكن ولكن بل اما لو لولا كي لكي بدون دون يتم تم يمكن يمكنني يجب مرحبا سلام
    شنو شنوا شنهو اشنو اش فاش علاش كيفاش كفاش فين فوقاش شحال واش شكون ديال ديالي ديالنا ديالكم اللي لي باش هاد هادا هادي هادشي داك ديك راه
    راها كاين كاينة غادي حيت ولا وله حنا احنا نتوما هوما عندنا عندي عندكم بغيت بغينا خاص خاصنا خاصني
    chno chnou chnowa chnia achno achnou ach fach 3lach 3lash kifach kifash kfach fin fayn fo9ach fo9ash fou9ach foukach
    ch7al chhal wach wash wech chkon chkoun dyal dial dyali dialna dyalna dyalkom lli li bach bash had hada hadi hadchi dak
    dik rah raha kayn kayna kayen ghadi hit 7it walla wla howa hiya hna 7na ntoma homa 3ndna 3andna 3ndi bghit bghina khass
    khassna khasni ma mashi machi f fi b bi d w o ou l men mn m3a 3la 3la had ila safi salam slm labas chi wa7d wahd`,
};

/** Many write "فى" for "في": both are one word here. */
const oneYa = (words: string): string => words.replaceAll("ى", "ي");

const setOf = (language: Language): ReadonlySet<string> => new Set(oneYa(lists[language]).trim().split(/\s+/));
const sets: Readonly<Record<Language, ReadonlySet<string>>> = { fr: setOf("fr"), ar: setOf("ar"), en: setOf("en") };

export const isStopWord = (word: string, language: Language): boolean => sets[language].has(oneYa(word));

/** Words that join the pieces of a message, folded, one list a use. Phrases of several words are parted by commas. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split(/[,\n]/)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0] !== "");

/** A cause follows. */
export const causeOpeners = phrases(`
  parce que, parce qu, parceque, parcequ, pcq, pcque, psk, paske, puisque, puisqu, vu que, etant donne que, a cause de, a cause du, a cause des, a cause d, du au, due a, la cause est, la cause c est, la raison est, la raison c est,
  because of, because, bcz, bc, cuz, cause they, due to, since they, since there, the reason is, the cause is, caused by,
  لان, لانه, لانها, لانهم, لانهن, بسبب, السبب هو, السبب ان, نظرا ل, نتيجه ل, راجع الي,
  حيت, حيتاش, حيث, حقاش, لحقاش, علاحقاش, لاحقاش, علي قبل, علا قبل, على قبل, بسباب, السبب,
  7it, hit, 7itach, hitach, 7ta9ach, 7e9ach, 7a9ach, la7e9ach, la7a9ach, 3la7e9ach, 3la 9bal, 3la wed, bsbab, bsabab, ssabab, sabab howa
`);

/** "Car" is a bus, a motor-car or a because: only these may follow the last. */
export const afterCar = list(
  "il ils elle elles le la les l on y ya c ce ca n nous leur leurs aucun aucune personne tout",
);

/** A purpose follows: what the solution is for. */
export const purposeOpeners = phrases(`
  pour que, pour qu, pr que, pr ke, afin que, afin qu, afin de, afin d, de sorte que, pour eviter, pour ne plus,
  so that, so they, so people, so the, in order to, in order that,
  لكي, كي, حتي يتمكن, حتي لا, من اجل ان, لاجل ان,
  باش, بش, باه,
  bach, bash, bech, bax
`);

/** Another way of coping or another item follows. */
export const alternators = list("ou or sinon ولا او اولا اما wla ola oula wela awla aw soit bien");

/** Words that may lead a clause and say nothing of it. */
export const leaders = list(`
  et ou donc alors mais aussi puis sinon bon ben bah euh bjr bonjour slt salut salam slm oui non ok voila genre du coup enfin car
  and or so but also then well ok yes no hi hello
  و او ثم لكن ايضا السلام سلام عليكم نعم لا
  ولا ايوا صافي واخا دابا
  w o wla ola iwa safi wakha daba walakin
`);

/** Words that join a group or a place to what says which one. */
export const joiners = list(
  "de du des d en a au aux dans pres cote chez l la le les jusqu of in at from near the ديال دال د ف في من ب على dyal dial d f fl fi mn men l li",
);

/** Prepositions that belong to a place or a moment. */
export const prepositions = list(
  "a au aux dans en sur pres vers chez de du des d l la le les un une chaque tous toutes ce cet cette pendant durant jusqu jusque in at near on every each the during في ب عند قرب كل طيله ف فال حدا نهار f fl fi b hda 7da 3nd nhar kol koul",
);

/** Family: never quoted beside health. */
export const kinship = list(`
  tante oncle mere pere maman papa soeur frere cousin cousine fils fille mari femme epoux epouse grand grandmere grandpere mamie papi voisin voisine niece neveu beau belle
  aunt uncle mother father mom mum dad sister brother cousin son daughter husband wife grandmother grandfather grandma grandpa neighbour neighbor niece nephew
  خالتي عمتي خالي عمي امي ابي والدتي والدي اختي اخي ابنتي ابني زوجي زوجتي جدتي جدي جارتي جاري ابنه ابن
  مي ماما ميمتي با بابا ختي خويا بنتي ولدي راجلي مراتي عمتي خالتي جداتي جدا
  mama mimti baba khti khouya khoya bnti weldi wldi rajli mrati 3mti khalti khali 3mi jddati jdati ba mmi mwi
`);

/** Whose: with kinship it makes the words private. */
export const owners = list("ma mon mes notre nos sa son my our his her");

export const health = list(`
  diabete diabetique diabetiques insuline cancer malade malades maladie medicament medicaments hopital dialyse tension hypertension asthme enceinte accouchement depression epilepsie handicap handicape
  autisme autiste traitement operation chimio sida tuberculose allergie avc cardiaque renale rein medecin dispensaire
  diabetes diabetic insulin sick illness disease hospital dialysis pregnant asthma epilepsy disabled autism autistic treatment surgery medicine doctor kidney
  السكري سكري الانسولين انسولين سرطان السرطان مريض مريضه مرض المرض دواء الدواء مستشفي المستشفي حامل الربو الضغط اعاقه علاج عمليه كلي الكلي تصفيه اكتياب
  السكر السبيطار سبيطار مراض مريضا الدوا دوا الحمل حامله الكلاوي لاديال ديال السكر
  sokar ssokar skr sbitar sbitare mrid mrida mrd dwa ddwa l7aml 7amla lkla dialyse insuline
`);

/** "How might we" in its many shapes. */
export const howMightWe = phrases(`
  comment pourrions nous, comment pourrait on, comment pourrions ns, comment pouvons nous, comment peut on aider, comment peut on permettre, comment peut on faire, comment faire pour que, comment faire en sorte, comment permettre, comment aider les, comment aider des, comment reduire, comment eviter que, comment garantir, comment on pourrait, comment on peut aider, hmw, cpn,
  how might we, how could we, how can we help, how can we make, how can we reduce, how can we ensure, how may we, how do we help,
  كيف يمكننا, كيف يمكن ان, كيف يمكن ل, كيف نستطيع, كيف نساعد, كيف نضمن, كيف نجعل, كيف نمكن, كيف لنا ان,
  كيفاش نقدرو, كيفاش يمكن لينا, كيفاش يمكن, كيفاش ممكن, كيفاش نعاونو, كيفاش نخليو, كيفاش نسهلو, كيفاش غنقدرو,
  kifach n9dro, kifach ne9dro, kifach nqdro, kifach n9edro, kifach ymken, kifach imken, kifach momkin, kifach n3awno, kifach nkhliw, kifach nsehlo, kifach yemken
`);

/** Verbs that ask how something is written or done in the workshop: no question of the team's canvas. */
export const craftAfterHow = list(
  "formuler rediger ecrire remplir trouver choisir definir presenter pitcher faire write fill choose define present نكتب نصوغ نملا نختار نكتبو نعمرو نختارو nktbo n3mro nkhtaro",
);

/** Coping words that the shared lexicon reads only in context: a means of transport or a way out, alone. */
export const means = list(`
  taxi taxis autostop stop mulet ane anes mule velo mobylette moto charrette camion fax cahier carnet bouche whatsapp facebook voisin voisins guerisseur herboriste usurier credit
  hitchhike donkey donkeys mule cart neighbours
  طاكسي الطاكسي اوطوسطوب اوتوستوب حمار البغل الكريدي جارهم عشاب العشاب
  otostop autostop طوموبيل trotinette 7mar lbghel lkridi
`);

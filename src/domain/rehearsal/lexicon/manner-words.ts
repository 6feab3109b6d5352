/**
 * Small words by the manner of telling that they show, folded, parted by spaces: a lack, a condition, what was, what is
 * by now, whose it is, who is spoken to. A part is often told by these alone: "gas does not climb the mountain".
 */
export const mannerWords: Readonly<Record<string, string>> = {
  denies: `not no nobody none nothing never neither nor without cannot don't doesn't didn't isn't aren't wasn't won't can't ne n' pas ni sans aucun aucune rien personne jamais لا ولا لم ولم لن ليس ليست بلا بدون دون غير ماشي والو ما وما ma bla machi walo walou ghir`,
  supposes: `if would could wish hope si s' serait pourrait voudrait faudrait qu' لو لعل يلا الا اذا كون ila ida kon koun`,
  was: `was were used before avant hier etait etaient avait avaient كان كانت كانو كنا قبل kan kano kant 9bel qbel`,
  now: `now today after became become maintenant aujourd'hui apres desormais devenu devenue devient اليوم الان دابا صار صارت اصبح اصبحت ولا ولات ولي بعد daba wella wellat mora lyoum`,
  ours: `we our ours us nous notre nos on نحن حنا ديالنا لدينا عندنا 7na hna dyalna 3ndna`,
  yours: `you your vous votre vos لكم منكم فيكم بينكم عليكم ليكم حضراتكم ntouma likom mnkom fikom 3ndkom`,
};

import { firstNames } from "../../criteria/lexicon/first-names.ts";
import type { Cues } from "../cues.ts";

/** Names that are words as well: "he said", "ghali" (dear). */
export const alsoWords: ReadonlySet<string> = new Set(
  "said ghali med saber hakim aya zahra farah badr salah fahd reda rida amal nour".split(" "),
);

/** At whom harsh words are aimed: somebody called by name, or pushed out of the room. */
export const aiming = {
  named: { ...firstNames },
  /** "يا كريم", "a Khalid": whoever follows is spoken to. */
  called: {
    ar: "يا",
    ary: "ا, يا, اسي, الالا",
    latn: "^ a, ^ ya, asi, a si, a lalla",
    fr: "^ he, ^ oh, ^ eh, toi aussi",
  },
  /** Of a thing no insult; of somebody by name, one. */
  belittling: {
    fr: "debile*, stupide, stupides, incapable, incapables, porc, gros porc, nulle a chier, pathetique, ridicule",
    en: "stupid, dumb, useless, fat, pig, pathetic, ridiculous, ugly",
    ar: "تافه, تافهه, سخيف, سخيفه, فاشل, فاشله, قبيح, قبيحه",
    ary: "خايب, خايبه, ما كتفهم والو, ماكتفهم والو, ما كتفهمي والو, سكت, سكتي, سكتوها, سكتوه",
    latn: "khayb, khayba, makatfhem walo, ma katfhem walo, ma katfhmi walo, skot, skti",
  },
  shunned: {
    fr: `personne (ne/n) veut/voulait (plus) de toi/elle/lui, personne (ne/n) (t/te) aime/supporte/blaire, retourne/rentre/degage/repars (dans/chez/a) (ton/toi/ta) bled/pays/village/montagne/douar/brousse, rien a faire ici/la/avec/dans, on (ne) veut pas/plus de toi/lui/elle`,
    en: `nobody/noone wants/likes/needs you/her/him (here), no one wants/likes/needs you/her/him, go back to your, you dont belong, doesnt belong here, get out of our team, kick her/him out`,
    ar: `لا مكان لك/لامثالك/لها/له, لا احد يريدك/يحبك/يريدها, اذهب الي قريتك/بلادك, اطردوه/اطردوها`,
    ary: `حتي/حتى حد/واحد ما باغيك/باغيها/كيبغيك, سير/سيري لبلادك/لدوارك/لجبالك/فحالك, ما عندك ما دير/تدير معانا/هنا, خرجوها/خرجوه من, سكتوها, سكتوه`,
    latn: `7ta wa7d/7ed/wahed ma baghik/baghiha/kaybghik, sir/siri lbladek/ldouarek/f7alek, ma 3ndek ma dir m3ana/hna, khrjoha/khrjoh mn`,
  },
} as const satisfies Record<string, Cues>;

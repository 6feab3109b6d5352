import type { Posture } from "../../../domain/feedback/feedback.ts";
import type { Language } from "../../../domain/language/names.ts";

/** The words of formal feedback, as a team asks for it and reads it. */
export interface FeedbackWords {
  title: string;
  /** What is asked for and what then happens, by how feedback is given; `due`: the end of the workshop. */
  how: Readonly<Record<Posture, (due: string | null) => string>>;
  pinned: string;
  ask: string;
  askAgain: string;
  raiseHand: string;
  waiting: (at: string) => string;
  reading: (name: string, at: string) => string;
  waitingText: string;
  earlier: string;
  formal: string;
  origin: (origin: "suggested" | "edited" | "written", name: string) => string;
  auto: string;
  about: (at: string) => string;
  ignored: string;
  ignoredText: string;
  arrived: (name: string) => string;
  /** What is said otherwise where a rehearsal is asked about. */
  rehearsal: {
    how: Readonly<Record<Exclude<Posture, "off">, string>>;
    waitingText: string;
    about: (number: number) => string;
    ignoredText: string;
  };
}

const own = (text: string): string => `\u2068${text}\u2069`;

const fr: FeedbackWords = {
  title: "Avis d’un mentor",
  how: {
    "draft-only": (due) =>
      `Un mentor lit votre canevas et vous répond par écrit, sous son nom. Dalil lui prépare un brouillon ; c’est le mentor qui décide de ce qui part.${due === null ? "" : ` Les avis sont donnés avant ${own(due)}.`}`,
    auto: () =>
      "Pour cet atelier, Dalil répond lui-même, tout de suite, à partir des critères. Aucun mentor ne relit : pour voir quelqu’un, levez la main.",
    off: () => "Il n’y a pas d’avis écrit pour cet atelier. Levez la main, ou allez voir un mentor dans la salle.",
  },
  pinned: "L’avis portera sur le canevas tel qu’il est maintenant. Une demande à la fois.",
  ask: "Demander un avis",
  askAgain: "Demander un nouvel avis",
  raiseHand: "Lever la main",
  waiting: (at) => `Demandé à ${own(at)}, en attente d’un mentor`,
  reading: (name, at) => `Demandé à ${own(at)}. ${own(name)} vous lit`,
  waitingText:
    "Continuez à travailler : l’avis arrivera ici et dans la conversation. Si le canevas change beaucoup, le mentor le verra.",
  earlier: "Avis reçus",
  formal: "mentor · avis formel",
  origin: (origin, name) =>
    ({
      suggested: `Proposé par Dalil, relu et envoyé par ${own(name)}`,
      edited: `Proposé par Dalil, modifié par ${own(name)}`,
      written: `Écrit par ${own(name)}`,
    })[origin],
  auto: "avis automatique, qu’aucun mentor n’a relu",
  about: (at) => `Sur le canevas de ${own(at)}`,
  ignored: "Pas d’avis écrit cette fois",
  ignoredText:
    "Un mentor a regardé votre canevas. Il peut passer vous voir ; vous pouvez aussi lever la main ou redemander plus tard.",
  arrived: (name) => `L’avis de ${own(name)} est arrivé`,
  rehearsal: {
    how: {
      "draft-only":
        "Un mentor lit ces paroles avec leur rapport et vous répond par écrit, sous son nom. Dalil lui prépare un brouillon. Corrigez d’abord les mots mal entendus.",
      auto: "Dalil répond lui-même, tout de suite, à partir du rapport. Aucun mentor ne relit.",
    },
    waitingText: "L’avis arrivera ici et dans la conversation. Si vous corrigez les paroles, le mentor le verra.",
    about: (number) => `Sur la répétition ${number}`,
    ignoredText:
      "Un mentor a regardé cette répétition. Il peut passer vous voir ; vous pouvez aussi lever la main ou redemander plus tard.",
  },
};

const en: FeedbackWords = {
  title: "A mentor’s feedback",
  how: {
    "draft-only": (due) =>
      `A mentor reads your canvas and answers in writing, under their name. Dalil prepares a draft for them; the mentor decides what goes out.${due === null ? "" : ` Feedback is given before ${own(due)}.`}`,
    auto: () =>
      "For this workshop Dalil answers by itself, at once, from the criteria. No mentor reads it: to see somebody, raise your hand.",
    off: () => "There is no written feedback for this workshop. Raise your hand, or go and see a mentor in the room.",
  },
  pinned: "It will be about the canvas as it is now. One request at a time.",
  ask: "Ask for feedback",
  askAgain: "Ask for feedback again",
  raiseHand: "Raise your hand",
  waiting: (at) => `Asked at ${own(at)}, waiting for a mentor`,
  reading: (name, at) => `Asked at ${own(at)}. ${own(name)} is reading`,
  waitingText:
    "Go on working: it will arrive here and in the conversation. If the canvas changes much, the mentor will see it.",
  earlier: "Feedback received",
  formal: "mentor · formal feedback",
  origin: (origin, name) =>
    ({
      suggested: `Suggested by Dalil, read and sent by ${own(name)}`,
      edited: `Suggested by Dalil, edited by ${own(name)}`,
      written: `Written by ${own(name)}`,
    })[origin],
  auto: "automatic feedback, which no mentor has read",
  about: (at) => `On the canvas of ${own(at)}`,
  ignored: "No written feedback this time",
  ignoredText: "A mentor has looked at your canvas. They may come by; you can also raise your hand or ask again later.",
  arrived: (name) => `Feedback from ${own(name)} has arrived`,
  rehearsal: {
    how: {
      "draft-only":
        "A mentor reads these words with their report and answers in writing, under their name. Dalil prepares a draft for them. Put words that were misheard right first.",
      auto: "Dalil answers by itself, at once, from the report. No mentor reads it.",
    },
    waitingText: "It will arrive here and in the conversation. If you put words right, the mentor will see it.",
    about: (number) => `On rehearsal ${number}`,
    ignoredText:
      "A mentor has looked at this rehearsal. They may come by; you can also raise your hand or ask again later.",
  },
};

const ar: FeedbackWords = {
  title: "رأي من الإرشاد",
  how: {
    "draft-only": (due) =>
      `يقرأ أحد المرشدين لوحتكم ويجيبكم كتابةً باسمه. يكتب له دليل مسوّدة، والمرشد هو من يقرّر ما يُرسل.${due === null ? "" : ` تُعطى الآراء قبل ${own(due)}.`}`,
    auto: () =>
      "في هذه الورشة يجيب دليل بنفسه في الحين انطلاقاً من المعايير. لا يراجع جوابه أي مرشد: للقاء أحد ارفعوا يدكم.",
    off: () => "لا آراء مكتوبة في هذه الورشة. ارفعوا يدكم، أو اقصدوا مرشداً في القاعة.",
  },
  pinned: "يكون الرأي في اللوحة كما هي الآن. طلب واحد في كل مرة.",
  ask: "طلب رأي",
  askAgain: "طلب رأي جديد",
  raiseHand: "رفع اليد",
  waiting: (at) => `طُلب على الساعة ${own(at)}، وينتظر مرشداً`,
  reading: (name, at) => `طُلب على الساعة ${own(at)}، والقراءة جارية: ${own(name)}`,
  waitingText: "واصلوا العمل: سيصل الرأي هنا وفي المحادثة. وإن تغيّرت اللوحة كثيراً رأى المرشد ذلك.",
  earlier: "آراء وصلت",
  formal: "الإرشاد · رأي رسمي",
  origin: (origin, name) =>
    ({
      suggested: `اقترحه دليل، وراجعه وأرسله: ${own(name)}`,
      edited: `اقترحه دليل، وعدّله: ${own(name)}`,
      written: `كتبه: ${own(name)}`,
    })[origin],
  auto: "رأي آلي لم يراجعه أي مرشد",
  about: (at) => `في اللوحة كما كانت على الساعة ${own(at)}`,
  ignored: "لا رأي مكتوب هذه المرة",
  ignoredText: "اطّلع أحد المرشدين على لوحتكم. قد يمرّ بكم، ويمكنكم أيضاً رفع اليد أو الطلب من جديد لاحقاً.",
  arrived: (name) => `وصل رأي ${own(name)}`,
  rehearsal: {
    how: {
      "draft-only":
        "يقرأ أحد المرشدين هذا الكلام مع تقريره ويجيبكم كتابةً باسمه. يكتب له دليل مسوّدة. صحّحوا أولاً ما لم يُسمع جيداً.",
      auto: "يجيب دليل بنفسه في الحين انطلاقاً من التقرير. لا يراجع جوابه أي مرشد.",
    },
    waitingText: "سيصل الرأي هنا وفي المحادثة. وإن صحّحتم الكلام رأى المرشد ذلك.",
    about: (number) => `في التمرين ${number}`,
    ignoredText: "اطّلع أحد المرشدين على هذا التمرين. قد يمرّ بكم، ويمكنكم أيضاً رفع اليد أو الطلب من جديد لاحقاً.",
  },
};

export const feedbackWords: Readonly<Record<Language, FeedbackWords>> = { fr, ar, en };

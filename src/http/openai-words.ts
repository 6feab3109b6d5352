import type { Localised } from "../domain/language/names.ts";

/** What is refused of a request that OpenAI would take, and why. */
export const openaiWords = {
  one_answer: {
    fr: "une seule réponse par demande.",
    ar: "جواب واحد لكل طلب.",
    en: "one answer a request.",
  },
  text_only: {
    fr: "seul le texte est lu, ni image, ni son, ni fichier.",
    ar: "لا يُقرأ إلا النص، لا صورة ولا صوت ولا ملف.",
    en: "only text is read, no image, sound or file.",
  },
  text_answer: {
    fr: "la réponse est du texte : ni son, ni JSON imposé.",
    ar: "الجواب نص: لا صوت ولا JSON مفروض.",
    en: "the answer is text: no sound, no JSON on demand.",
  },
  no_tool_on_demand: {
    fr: "aucun outil n'est appelé sur ordre. Laissez « auto » ou « none ».",
    ar: "لا تُستدعى أي أداة بأمر. اتركوا «auto» أو «none».",
    en: "no tool is called on demand. Leave it at “auto” or “none”.",
  },
  no_message: {
    fr: "il faut au moins un message du rôle « user ».",
    ar: "يلزم على الأقل رسالة واحدة بدور «user».",
    en: "at least one message of the role “user” is needed.",
  },
} as const satisfies Record<string, Localised>;

import type { Localised } from "../domain/language/names.ts";

/** What a child is told before the first message where a guardian must agree, and the button that says that one does. */
export const guardianWords: Readonly<Record<"title" | "text" | "confirm", Localised>> = {
  title: { fr: "Un parent ou un tuteur :", ar: "أحد الوالدين أو وليّ الأمر:", en: "A parent or guardian:" },
  text: {
    fr: "doit être d'accord pour que vous écriviez ici. Demandez-lui avant de continuer.",
    ar: "يجب أن يوافق على أن تكتبوا هنا. اسألوه قبل المتابعة.",
    en: "must agree that you write here. Ask before you go on.",
  },
  confirm: {
    fr: "Mon parent ou tuteur est d'accord",
    ar: "وليّ أمري موافق",
    en: "My parent or guardian agrees",
  },
};

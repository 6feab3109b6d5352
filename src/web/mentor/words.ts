import type { Language } from "../shared/answers.ts";
import type { Desk } from "../shared/staff/desk.ts";
import type { ReviewWords } from "../shared/strings/review.ts";
import ar from "../shared/strings/review-ar.ts";
import en from "../shared/strings/review-en.ts";
import fr from "../shared/strings/review-fr.ts";

const books: Readonly<Record<Language, ReviewWords>> = { fr, ar, en };

export const wordsOf = (desk: Desk): ReviewWords => books[desk.door.language];

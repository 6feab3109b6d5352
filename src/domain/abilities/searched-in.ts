import { detectLanguage } from "../language/detect.ts";
import { replyLanguage } from "../language/reply-language.ts";
import type { Library } from "../ports.ts";
import type { AbilityHouse } from "./ability.ts";

/** The library as it is searched for one question alone: in the language of its answer. */
export const searchedIn =
  (library: Library): AbilityHouse["search"] =>
  (question) =>
    library.search(question, { language: replyLanguage(detectLanguage(question), "fr"), limit: 10 });

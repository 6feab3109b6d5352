import { words } from "../language/fold.ts";

/** Where one problem of a list ends: a mark, or a word that adds the next one. */
const joint = /[,;.!?\n؛،؟]+|\s(?:et|and|w|o|و|puis|aussi|also|plus|hta|حتى|زائد)\s(?:en plus|aussi|also)?/gu;
/** Letters that two forms of a word share at least: "route", "routes"; الطريق, الطرق. */
const sharedLetters = 3;

const stem = (form: string): string => form.replace(/^(?:وال|بال|ال|و|ب|ف|ل(?=.{3}))/u, "");

/** A list of problems and the one clause of it that the team kept. */
export interface SetAside {
  list: string;
  kept: string;
}

export function choose(list: string, choice: string): SetAside | null {
  const kept = chosenClause(list, choice);
  return kept === null ? null : { list, kept };
}

/** The clause of a list of problems that the team's choice names: "les routes sont cassées" for "la route". */
function chosenClause(list: string, choice: string): string | null {
  const named = words(choice)
    .map(({ form }) => stem(form))
    .filter((form) => form.length > sharedLetters);
  for (const part of list.split(joint)) {
    const clause = part.trim();
    const own = words(clause).map(({ form }) => stem(form));
    const shares = named.some((form) =>
      own.some((other) => other.slice(0, 4) === form.slice(0, 4) && other.length >= sharedLetters),
    );
    if (shares) return clause;
  }
  return null;
}

import { folded, words } from "../language/fold.ts";
import type { Criterion } from "./finding.ts";
import { survey } from "./survey.ts";
import { found, without } from "./verdicts.ts";

const enough = 4;
const hardlyEnough = 2;

/** Four words or more; fewer rarely say something that a reader can use. */
export const longEnough: Criterion = ({ text }) => {
  const count = words(text).length;
  const verdict = count >= enough ? "met" : count >= hardlyEnough ? "weak" : "missing";
  return without("long_enough", verdict);
};

const run = 3;
const copied = 0.6;
const partlyCopied = 0.3;

const runsOf = (forms: readonly string[]): string[] =>
  forms.length < run ? [forms.join(" ")] : forms.slice(run - 1).map((_, at) => forms.slice(at, at + run).join(" "));

const known = new Map<string, ReadonlySet<string>>();
const knownLimit = 512;

function runsOfSource(source: string): ReadonlySet<string> {
  let runs = known.get(source);
  if (runs === undefined) {
    runs = new Set(runsOf(folded(source).match(/[\p{L}\p{N}]+/gu) ?? []));
    if (known.size >= knownLimit) known.clear();
    known.set(source, runs);
  }
  return runs;
}

/** Not the field's example, not its question: measured by the share of three-word runs found in one of those texts. */
export const ownWords: Criterion = ({ text, notOwn }) => {
  const read = survey(text);
  if (read.tokens.length === 0) return without("own_words", "missing");
  const runs = runsOf(read.tokens.map((token) => token.form));
  let most = 0;
  let from = 0;
  let to = 0;
  for (const source of notOwn) {
    const theirs = runsOfSource(source);
    const shared = runs.map((words) => theirs.has(words));
    const share = shared.filter(Boolean).length / runs.length;
    if (share <= most) continue;
    most = share;
    from = shared.indexOf(true);
    to = Math.min(read.tokens.length - 1, shared.lastIndexOf(true) + run - 1);
  }
  if (most < partlyCopied) return without("own_words", "met");
  return found("own_words", most >= copied ? "missing" : "weak", read, from, to);
};

const fillers = new Set(
  `test teste tests essai xxx xx x todo tbd lorem ipsum blabla bla blah asdf qwerty azerty aaaa abc nsp rien vide empty none na null
  undefined placeholder example exemple completer remplir here ici texte text hello bonjour salam salut slm ok oui non yes no
  walo oualou walou والو تجربه اختبار نص مثال هنا فارغ لاشيء سلام نعم لا later apres ulterieurement voir bientot a the n d ما شي لا
  idk jsp pas know dont don t sais je nous savons i we m3reftch ma3reftch ma3rftch mafhamtch معرفتش ماعرفتش مافهمتش ندري ادري اعرف`.split(
    /\s+/,
  ),
);
/** "Plus tard", "سنكتب لاحقا", "mn b3d": put off. */
const putOff =
  /^(?:on (?:verra|completera|remplira|ecrira|y reviendra|revient)|a (?:venir|remplir|voir|faire|definir|preciser)|plus tard|pas encore(?: fait| ecrit)?|(?:we ?(?:ll|will) )?(?:fill|write|do|see) ?(?:it|this)? (?:later|after|soon)|coming soon|to come|to be (?:done|filled|defined)|tba|tbc|tbd|not yet|(?:س\p{L}+ )?(?:لاحقا|فيما بعد|من بعد)|(?:غادي )?ن\p{L}+ (?:من بعد|لاحقا)|لم نكتب(?:ه|ها)? بعد|باقي ما \p{L}+|(?:ghadi |ghan)?(?:n\w+ )?(?:mn|men) ?b(?:a|e)?3d|mazal|ba9i)(?: svp| inchallah| incha ?allah| please| ان شاء الله)?$/u;
const blanks = /_{2,}|\[[^\]]*\]|<[^>]*>|\{[^}]*\}|…|\.{3,}|\?{2,}/u;
const keyMash = /^(?:([a-z\u0600-\u06ff])\1{2,}|[bcdfghjklmnpqrstvwxz]{6,}|(?:asd|qsd|aze|qwe|jkl|dfg)\w*)$/;

/** Neither a filler ("test", "xxx", "à compléter") nor a sentence starter left with its blanks. */
export const notPlaceholder: Criterion = ({ text }) => {
  const { tokens } = survey(text);
  if (tokens.length === 0) return without("not_placeholder", "missing");
  if (putOff.test(tokens.map(({ form }) => form).join(" "))) return without("not_placeholder", "missing");
  const telling = tokens.filter((token) => !fillers.has(token.form) && !keyMash.test(token.form));
  if (telling.length === 0) return without("not_placeholder", "missing");
  const blank = blanks.exec(text);
  if (blank !== null && /_{2,}|…\s*[,،]|\[[^\]]*\]|\.{3}\s*[,،]/u.test(text)) {
    return {
      criterion: "not_placeholder",
      verdict: "weak",
      quote: blank[0],
      start: blank.index,
      end: blank.index + blank[0].length,
    };
  }
  return without("not_placeholder", telling.length === 1 && tokens.length > 3 ? "weak" : "met");
};

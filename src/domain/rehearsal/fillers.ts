import type { Heard } from "./heard.ts";
import { fillerWords } from "./lexicon/filler-words.ts";

/** A filler: the words `from`..`to`, both included; `at` is the one that carries its mark. */
export interface Filler {
  from: number;
  to: number;
  at: number;
}

type Place = "always" | "atEdge" | "opening" | "closing";

interface Turn {
  words: readonly string[];
  at: number;
  place: Place;
}

const turns = new Map<string, Turn[]>();
for (const lists of Object.values(fillerWords)) {
  for (const [place, list] of Object.entries(lists) as [Place, string][]) {
    for (const entry of list.split(",")) {
      const marked = entry.trim().split(/\s+/);
      const bearer = marked.findIndex((word) => word.endsWith("!"));
      const words = marked.map((word) => word.replace("!", ""));
      const turn = { words, at: bearer < 0 ? words.length - 1 : bearer, place };
      turns.set(words[0]!, [...(turns.get(words[0]!) ?? []), turn]);
    }
  }
}
for (const known of turns.values()) known.sort((one, other) => other.words.length - one.words.length);

/** Words that lead into a clause: what stands after them still opens it. */
const leads =
  /^(?:et|mais|ou|que|qu|parce|car|donc|euh|puis|ensuite|meme si|si|alors|ben|and|but|because|cause|or|then|و|ولكن|لكن|ف|ثم|حيت|حيتاش|w|o|wa|walakin|7it|hit|mn b3d)$/;

/** Turns that mean something when these stand before or after them. */
const meaning: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  "en fait": { before: /^(?:on|il|elle|ils|elles|j|je|tu|nous|vous|n|ne|qui)$/ },
  "de le coup": { before: /^(?:sous|hors|bout)$/ },
  يعني: { before: /^(?:هذا|وهذا|ما|ماذا|ذلك|وذلك|لا|مما|ما ذا|شنو|اش)$/, after: /^(?:ان|انه|انها|انهم|اننا)$/ },
  bref: { after: /^(?:delai|sejour|moment)$/ },
  genre: { before: /^(?:ce|le|un|du|de|quel|meme|tout|ton|son|chaque|l)$/ },
  voila: {
    before: /^(?:le|la|les|me|te|nous|vous|en)$/,
    after: /^(?:pourquoi|que|qu|deux|trois|comment|ce|le|la|les|l|notre|nos|mon|un|une|des)$/,
  },
  bon: {
    before: /^(?:est|c|tres|trop|si|assez|plutot|un|le|du|de|quel|plus|pas|tout|ca|fait|sent|vraiment|aussi|moins)$/,
  },
  quoi: { before: /^(?:est|de|pour|avec|a|en|sert|sur|fait|veut|comme)$/ },
  like: { before: /^(?:would|d|to|i|we|they|you|people|looks?|feels?|sounds?|not|don|didn|just|things?|something)$/ },
  "i mean": { before: /^(?:what|thing|that)$/ },
  "you know": {
    before: /^(?:do|did|if|as|let|that|what|how|when)$/,
    after: /^(?:that|how|what|why|if|where|who|when|the|about)$/,
  },
  ya3ni: { before: /^(?:chno|ach|hadchi|ma|had|kay|howa|hiya)$/ },
  صافي: { before: /^(?:الما|الماء|ماء|ما|الدخل|دخل|الربح|السماء|في|من|ديال)$/ },
  safi: { before: /^(?:l|lma|ma|f|fi|mn|men|dyal|d|a|de|ville|region|in|from|of|drb7|ddakhl)$/ },
  فهمتي: { before: /^(?:واش|ما|الي|ايلا|باش)$/ },
  عرفتي: { before: /^(?:واش|ما|الي|ايلا|باش)$/, after: /^(?:بلي|شنو|فين|علاش|كيفاش)$/ },
  fhemti: { before: /^(?:wach|ma|ila|bach)$/ },
  "3refti": { before: /^(?:wach|ma|ila|bach)$/, after: /^(?:bli|chno|fin|3lach|kifach)$/ },
};

/** "C'est" ends in "est", "qu'" is "qu". */
const lastPart = (form: string): string => form.split(/['’]/).findLast((part) => part !== "") ?? form;

const edgeBefore = (heard: readonly Heard[], at: number): boolean => {
  const last = heard[at - 1];
  return heard[at]!.opens || last === undefined || last.sound || leads.test(last.form);
};

const edgeAfter = (heard: readonly Heard[], at: number): boolean => {
  const next = heard[at + 1];
  return next === undefined || next.opens || next.sound;
};

function isFiller(
  heard: readonly Heard[],
  { words, place }: Turn,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): boolean {
  const sense = meaning[words.join(" ")];
  const [before, after] = [heard[from - 1], heard[to + 1]];
  if (before !== undefined && !heard[from]!.opens && sense?.before?.test(lastPart(before.form))) return false;
  if (after !== undefined && !after.opens && sense?.after?.test(after.form.split(/['’]/)[0]!)) return false;
  if (words[0] === "quoi" && heard[to]!.asks) return false;
  if (place === "always") return true;
  const opens = edgeBefore(heard, from) || taken.has(from - 1);
  const closes = edgeAfter(heard, to);
  // "Alors, on commence" fills; "Oui." alone answers.
  if (place === "opening") return opens && !heard[to]!.stops;
  if (place === "closing") return closes && !opens;
  return opens || closes;
}

/** Filler words of a speech in order. Ambiguous ones count only at the edge of a clause or alone. */
export function fillersIn(heard: readonly Heard[]): Filler[] {
  const found: Filler[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < heard.length; from += 1) {
    if (heard[from]!.sound) continue;
    const turn = (turns.get(heard[from]!.form) ?? []).find(({ words }) =>
      words.every(
        (word, offset) => heard[from + offset]?.form === word && (offset === 0 || !heard[from + offset]!.opens),
      ),
    );
    if (turn === undefined) continue;
    const to = from + turn.words.length - 1;
    if (!isFiller(heard, turn, from, to, taken)) continue;
    found.push({ from, to, at: from + turn.at });
    for (let at = from; at <= to; at += 1) taken.add(at);
    from = to;
  }
  return found;
}

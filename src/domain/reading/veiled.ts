import type { Hit } from "./cues.ts";
import type { Around, Idea } from "./endangered.ts";
import { beyond } from "./hits-apart.ts";
import { farewellNames } from "./lexicon/farewells.ts";
import { ownVerb } from "./own-verb.ts";
import type { Tokens } from "./tokens.ts";

/** Ideas that are a cry where they stand close together; the first is the rarest, from which the others are looked for. */
interface Plight {
  ideas: readonly [Idea, ...(Idea | readonly Idea[])[]];
  /** Tokens between the first idea and each other. */
  within: number;
  /** "Vivre à Casablanca": what an everyday use covers does not count. */
  plain?: boolean;
  /** Says it of nobody in particular: not where a group or a subject is spoken of. */
  unowned?: boolean;
  /** An idea that makes the others harmless. */
  not?: Idea;
}

const plights: readonly Plight[] = [
  { ideas: ["being", "weary", "self"], within: 6, plain: true },
  { ideas: ["staying", "purpose", "self"], within: 8, plain: true },
  { ideas: ["staying", "purpose"], within: 4, plain: true, unowned: true },
  { ideas: ["withoutMe", "relieved"], within: 9, plain: true },
  { ideas: ["burden", ["iAm", "mine"]], within: 5, plain: true },
  { ideas: ["missed", "nobody", "meGone"], within: 6 },
  { ideas: ["forever", "ceasing", "wishing"], within: 9 },
  { ideas: ["hollow", "self"], within: 5, plain: true },
  { ideas: ["place", "world", "notMine", "self"], within: 6, plain: true },
  { ideas: ["tempted", "brink", "self"], within: 8, plain: true },
  { ideas: ["storm", "shelter", "kin"], within: 14 },
  { ideas: ["strikes", "tool", "kin", "self"], within: 8 },
  { ideas: ["wed", "unwilled", "self"], within: 14 },
  { ideas: ["ransom", "image", "ofMe"], within: 9 },
  { ideas: ["purging", "fatness"], within: 9 },
  { ideas: ["unreached", "someday"], within: 6 },
  { ideas: ["mourned", "mine"], within: 6, not: "joy" },
  { ideas: ["struck", "myBody", "house"], within: 5 },
  { ideas: ["struck", "myBody", "storm"], within: 6 },
  { ideas: ["homeDrunk", "shelter"], within: 8 },
  { ideas: ["takenOff", "nuptial"], within: 14 },
  { ideas: ["unsaid", "behindDoors"], within: 9 },
  { ideas: ["bag", "outTonight"], within: 9 },
  { ideas: ["didToMe", "house", "shame"], within: 9 },
  { ideas: ["coverUp", "marks", "self"], within: 8 },
  { ideas: ["dose", "enough", "self"], within: 7 },
  { ideas: ["days", "unfed"], within: 7 },
  { ideas: ["friendPlight", "friend"], within: 12 },
  { ideas: ["friendIsMe", "friend"], within: 10 },
];

const lures: readonly Idea[] = ["lureSecret", "lureAlone", "lureNight", "lureSweet"];

const close = (hits: readonly Hit[], at: Hit, within: number): boolean =>
  hits.some((hit) => hit.from <= at.to + within && at.from <= hit.to + within);

const namesOf = (idea: Idea | readonly Idea[]): readonly Idea[] => (typeof idea === "string" ? [idea] : idea);

function stands(
  near: Around,
  { tokens }: Tokens,
  { ideas: [first, ...others], within, plain, unowned, not }: Plight,
): boolean {
  const told = near.all(first);
  if (told.length === 0 || (unowned && near.has("about")) || (not && near.has(not))) return false;
  const anchors = plain ? beyond(told, near.all("everyday")) : told;
  return (
    others.reduce((left, idea) => {
      if (left.length === 0) return left;
      const hits = namesOf(idea).flatMap((name) => near.all(name));
      const own = (at: Hit) =>
        idea === "self" &&
        tokens.slice(Math.max(0, at.from - within), at.to + within).some(({ form }) => ownVerb.test(form));
      return left.filter((at) => close(hits, at, within) || own(at));
    }, anchors).length > 0
  );
}

/** Two signs of leaving in one message, and nothing that tells of a return. */
function takesLeave(near: Around): boolean {
  const kinds = farewellNames.filter((name) => near.has(name));
  const signs = kinds.reduce((sum, kind) => sum + near.count(kind), 0);
  if (signs < 2 || near.has("excuse")) return false;
  return !kinds.every((kind) => kind === "thanksForAll" || kind === "goodbye");
}

/** An elder who woos the writer in secret, alone or at night: two lures make it no lesson. */
const lured = (near: Around): boolean =>
  near.has("elder") && near.has("toMe") && lures.reduce((sum, lure) => sum + near.count(lure), 0) >= 2;

/** One stark picture, or two words of no hope by one who speaks of themselves. */
const despairs = (near: Around): boolean =>
  (near.has("stark") || near.count("bleak") + near.count("shade") >= 2) && !near.has("about", "excuse", "joy");

const longest = 200;

/**
 * A cry in veiled words: no single phrase of it alarms, the ideas together do. Pure; longer texts than a message are
 * left to the plain words, for ideas meet there by chance.
 */
export function veiledCry(near: Around, source: Tokens): boolean {
  if (source.tokens.length > longest) return false;
  return plights.some((plight) => stands(near, source, plight)) || takesLeave(near) || lured(near) || despairs(near);
}

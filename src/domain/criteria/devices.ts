import type { Hit } from "./lexicon/entry.ts";
import { hitsOf, near, type Survey } from "./survey.ts";

/** How a device stands in a text: the team's own idea, the lack of it, or a thing that people already live with. */
export type Standing = "proposed" | "lacked" | "lived" | "unclear";

export interface Device extends Hit {
  standing: Standing;
}

const ours = /^(notre|nos|our|ours|مشروعنا|ديالنا|dyalna|mon|ma)$/;
const nobody = /^(solution|solutions|حل|الحل|حلا|حلول)$/;
const without = /^(sans|aucune?|pas|de|no|any|without|دون|بدون|بلا|bla|اي)$/;
const given = new Set("la le les l ce cette ces the this these du des".split(" "));
const indefinite = /^(un|une|a|an|one|wahd|wa7d|wahed|wa7ed|chi|شي|واحد)$/;
const lawful =
  /^(loi|lois|reglement|regle|law|rules|decret|code|peine|norme|normes|mesures?|pesticides?|قانون|القانون)$/;

/** "Application de la loi", "application for a visa": words alike, no device. */
function isHomonym({ tokens }: Survey, hit: Hit): boolean {
  const { form } = tokens[hit.from]!;
  if (/^applications?$/.test(form)) {
    for (let at = hit.to + 1; at <= hit.to + 4; at += 1) if (lawful.test(tokens[at]?.form ?? "")) return true;
    return /^(job|visa|university|college)$/.test(tokens[hit.from - 1]?.form ?? "");
  }
  if (/^تطبيق/.test(form)) return /^(ال)?(قانون|قوانين|مساطر|عقوب)/.test(tokens[hit.to + 1]?.form ?? "");
  return false;
}

/** "Sans solution" tells despair, "sans appli" a wish. */
function isDespair({ tokens }: Survey, hit: Hit): boolean {
  if (!nobody.test(tokens[hit.from]!.form) || hit.to > hit.from) return false;
  return (
    without.test(tokens[hit.from - 1]?.form ?? "") ||
    /^(trouver|trouvent|find|يجد\w*|لقاو)$/.test(tokens[hit.from - 2]?.form ?? "")
  );
}

const lackReach = 3;

function lacked(survey: Survey, hit: Hit): boolean {
  return hitsOf(survey, "lacks").some(
    (lack) =>
      lack.from < hit.from &&
      hit.from - lack.to <= lackReach &&
      survey.tokens[lack.from]!.sentence === survey.tokens[hit.from]!.sentence &&
      !hitsOf(survey, "difficulties").some((other) => other.from > lack.to && other.to < hit.from),
  );
}

function standing(survey: Survey, hit: Hit): Standing {
  const { tokens } = survey;
  const previous = tokens[hit.from - 1]?.form ?? "";
  const { sentence } = tokens[hit.from]!;
  if (ours.test(previous) || ours.test(tokens[hit.to + 1]?.form ?? "")) return "proposed";
  if (["proposals", "intentions"].some((label) => near(survey, label, hit.from, 14, 2) !== undefined))
    return "proposed";
  // "Les livreurs des plateformes": people who already live with it.
  const worker = hitsOf(survey, "segments").some((group) => group.to < hit.from && hit.from - group.to <= 3);
  if (worker && /^(des?|d|du|les|une|of|ديال|dyal)$/.test(previous)) return "lived";
  const broken = near(survey, "breakdowns", hit.from, 3, 9) !== undefined;
  if (broken && !indefinite.test(previous)) return "lived";
  if (lacked(survey, hit)) return "lacked";
  const owner = near(survey, "livedDevices", hit.from, 2, 6);
  const plan = hitsOf(survey, "makings").some(
    (making) => tokens[making.from]!.sentence === sentence && making.from <= hit.from && hit.from - making.from < 5,
  );
  if (plan) return "proposed";
  if (owner !== undefined && !indefinite.test(previous)) return "lived";
  const definite =
    given.has(previous) || /^[وفبلك]?ال/.test(tokens[hit.from]!.form) || /^l[a-z]/.test(tokens[hit.from]!.form);
  const trouble = hitsOf(survey, "difficulties").some((other) => tokens[other.from]!.sentence === sentence);
  return definite && trouble ? "unclear" : "proposed";
}

/** The devices named in a text and how each stands in it. */
export function devicesIn(survey: Survey): Device[] {
  const devices: Device[] = [];
  for (const hit of hitsOf(survey, "devices")) {
    if (isHomonym(survey, hit) || isDespair(survey, hit)) continue;
    devices.push({ ...hit, standing: standing(survey, hit) });
  }
  for (let at = 0; at < survey.tokens.length; at += 1) {
    const token = survey.tokens[at]!;
    if (token.form !== "ai" && token.form !== "ia") continue;
    const written = survey.original.slice(survey.folded.at[token.start], survey.folded.at[token.end]);
    if (written === "AI" && !devices.some((device) => device.from <= at && device.to >= at)) {
      const hit = { from: at, to: at };
      devices.push({ ...hit, standing: standing(survey, hit) });
    }
  }
  return devices.sort((one, other) => one.from - other.from);
}

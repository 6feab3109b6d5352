import { claimLinks } from "./claim-links.ts";
import { featureLinks } from "./feature-links.ts";
import { figureLinks, startingLinks } from "./figure-links.ts";
import { indicatorLinks } from "./indicator-links.ts";
import { type BrokenLink, type BrokenLinkKind, type Canvases, linkKey } from "./link.ts";
import { peopleLinks } from "./people-links.ts";
import { passagesOf } from "./topics.ts";

/** What a jury hears first comes first; within a kind, text order. */
const order: readonly BrokenLinkKind[] = [
  "number_mismatch",
  "beneficiary_mismatch",
  "number_not_in_canvas",
  "claim_without_source",
  "indicator_unrelated",
  "feature_without_pain",
];

/**
 * Every broken link between a team's canvases, the most important first. Numbers are compared as values, people and
 * themes across French, Arabic, Darija and English; where nothing earlier is written, nothing is broken.
 */
export function brokenLinks(canvases: Canvases): BrokenLink[] {
  const [framing, solution, impact, pitch] = ["framing", "solution", "impact", "pitch"].map((id) =>
    passagesOf(canvases, id),
  ) as [
    ReturnType<typeof passagesOf>,
    ReturnType<typeof passagesOf>,
    ReturnType<typeof passagesOf>,
    ReturnType<typeof passagesOf>,
  ];
  const features = featureLinks(framing, solution, impact);
  const people = peopleLinks(framing, [
    solution,
    impact.filter(({ field }) => field === "target_beneficiaries"),
    pitch,
  ]).filter(
    ({ text }) => !features.some(({ text: { field, quote } }) => field === text.field && quote.includes(text.quote)),
  );
  const found = [
    ...figureLinks([...framing, ...solution, ...impact], pitch),
    ...claimLinks(pitch),
    ...startingLinks(framing, [...solution, ...impact]),
    ...people,
    ...indicatorLinks(framing, solution, impact),
    ...features,
  ];
  const once = new Map(found.map((link) => [linkKey(link), link]));
  return [...once.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

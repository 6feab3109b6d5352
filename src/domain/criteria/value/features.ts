import type { Criterion } from "../finding.ts";
import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { items } from "./items.ts";
import { offer, within } from "./offer.ts";

const few = 5;
const tooMany = 8;

/** About five at most: more cannot be shown, nor built in four days. */
export const fewFeatures: Criterion = ({ text }) => {
  const read = offer(text);
  const listed = items(read).length;
  if (listed === 0) return without("few_features", "missing");
  const last = read.tokens.length - 1;
  if (listed <= few) return without("few_features", "met");
  return found("few_features", listed < tooMany ? "weak" : "missing", read, Math.max(0, last - few), last);
};

const infinitive =
  /^(?!premier|dernier|dossier|papier|calendrier|courrier|chantier|metier|atelier|panier|fichier|loisir|avenir|plaisir|pouvoir|savoir)[a-z]{2,}(er|ir|re|oir)$/;
const masdar = /^[وف]?(?:ا[^ل].{2,}|ت.{2,}[يا].|حجز|طلب|دفع|اداء|ارسال|معرفه|بيع|شراء|كراء|تتبع|قراءه|كتابه|مشاركه)$/u;
const imperfect = /^[وفس]?[يتن]\p{Script=Arabic}{3,}$/u;
const darijaVerb =
  /^(?:ka[ytn]|k[it]|gha[ytn]?|[wo]?[ytn])[a-z0-9]{3,}$|^[وف]?(?:كا?[يتن]|غا?[يتن]?|تي)\p{Script=Arabic}{2,}$/u;
const acting = ["workings", "results", "habits", "deeds"];

/** Whether an item tells what somebody does or gets, not what the thing contains. */
function acts(read: Survey, item: Hit): boolean {
  if (acting.some((label) => hitsOf(read, label).some((hit) => hit.from >= item.from && hit.to <= item.to)))
    return true;
  const first = read.tokens[item.from]!;
  const opening = first.arabic
    ? masdar.test(first.form) || imperfect.test(first.form)
    : infinitive.test(first.form) &&
      !/^(dashboard|twitter|messenger|partenaire|annuaire|formulaire|questionnaire)$/.test(first.form);
  if (opening && item.to > item.from) return true;
  const said = read.tokens
    .slice(item.from, item.to + 1)
    .some(({ form, keys, arabic }) => (arabic || keys.length > 0) && darijaVerb.test(form) && form.length > 4);
  const somebody = groups(survey(read.original)).some((group) => group.from >= item.from && group.to <= item.to);
  return said && (somebody || item.to - item.from >= 2);
}

/** Each feature is something that a person does or gets. */
export const featureActs: Criterion = ({ text }) => {
  const read = offer(text);
  const listed = items(read);
  if (listed.length === 0) return without("feature_acts", "missing");
  const lived = listed.filter((item) => acts(read, item));
  if (lived.length * 3 >= listed.length * 2) return found("feature_acts", "met", read, lived[0]!.from, lived[0]!.to);
  const idle = listed.find((item) => !acts(read, item))!;
  const hollow = lived.length === 0 && within(read, "tools", 0, read.tokens.length).length === 0;
  return found("feature_acts", hollow ? "missing" : "weak", read, idle.from, idle.to);
};

import { folded } from "../../domain/language/fold.ts";
import { type ClaimKind, claims, names } from "./lexicon/claims.ts";

const patternOf = (expression: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${expression.replace(/\{(\w+)\}/g, (slot, list: string) => names[list] ?? slot)})`, "gu");
const patterns = (Object.entries(claims) as [ClaimKind, readonly string[]][]).map(([kind, expressions]) => ({
  kind,
  /** All of them in one: most replies claim nothing, and are read once a kind. */
  any: patternOf(expressions.join("|")),
  each: expressions.map(patternOf),
}));

/** Whoever is named before a colon at the start of a line speaks there; Dalil speaks alone, without its name. */
const otherVoices =
  /^\s*(?:system|systeme|assistant|user|utilisateur|developer|tool|human|dalil|mentore?|jury|organisat\p{L}+|admin\p{L}*|نظام|النظام|مساعد|مستخدم|المرشد|اللجنه|دليل)\s?:/mu;

/**
 * The kinds of what a text claims without standing for it: approvals, marks, acts, other selves, other teams. What the
 * house's own reply (`draft`) says in the same words is no claim of the model's. `own`: without quotations. Pure.
 */
export function claimsIn(own: string, draft: string): Set<ClaimKind> {
  const read = folded(own).replace(/\s+/gu, " ");
  const house = folded(draft).replace(/\s+/gu, " ");
  const found = new Set<ClaimKind>();
  if (otherVoices.test(folded(own)) && !otherVoices.test(folded(draft))) found.add("self");
  for (const { kind, any, each } of patterns) {
    if (read.search(any) < 0) continue;
    for (const expression of each)
      for (const [words] of read.matchAll(expression)) if (!house.includes(words)) found.add(kind);
  }
  return found;
}

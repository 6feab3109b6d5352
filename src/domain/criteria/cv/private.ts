import { readPrivateData } from "../../reading/private-data.ts";
import type { Criterion, Finding } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import type { Survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { readLine } from "./reading.ts";

const told = ["family", "health", "beliefs"] as const;

/** What is said of somebody else earlier in the same clause, and not of oneself in between. */
function ofOthers(line: Survey, hit: Hit): boolean {
  const { clause } = line.tokens[hit.from]!;
  const others = (line.hits.get("others") ?? []).some(
    ({ from, to }) => line.tokens[from]!.clause === clause && to < hit.from,
  );
  return (
    others &&
    !ofOneself.test(line.tokens[hit.from - 1]?.form ?? "") &&
    !ofOneself.test(line.tokens[hit.from - 2]?.form ?? "")
  );
}

const ofOneself = /^(?:suis|j'ai|ai|mon|ma|am|have|my|انا|عندي|لدي|ana|3ndi|3andi)$/;

function privateWords(line: Survey): Hit | undefined {
  return told
    .flatMap((label) => line.hits.get(label) ?? [])
    .filter((hit) => !ofOthers(line, hit))
    .sort((one, other) => one.from - other.from)[0];
}

const finding = (
  criterion: string,
  verdict: Finding["verdict"],
  { quote, start, end }: { quote: string; start: number; end: number },
): Finding => ({
  criterion,
  verdict,
  quote,
  start,
  end,
});

/**
 * Nothing that an employer has no need to know: identity card, bank account, health, religion, politics, marriage
 * (law 09-08 calls the first kinds sensitive). A date of birth or a street is weak: seldom needed, seldom harmful.
 */
export const noPrivateData: Criterion = ({ text }) => {
  const line = readLine(text);
  if (line.tokens.length === 0) return without("no_private_data", "missing");
  const data = readPrivateData(text);
  const grave = data.find(({ kind }) => kind === "id_card" || kind === "bank");
  if (grave !== undefined) return finding("no_private_data", "missing", grave);
  const words = privateWords(line);
  if (words !== undefined) return found("no_private_data", "missing", line, words.from, words.to);
  const street = data.find(({ kind }) => kind === "address");
  if (street !== undefined) return finding("no_private_data", "weak", street);
  const birth = line.hits.get("births")?.[0];
  return birth === undefined
    ? without("no_private_data", "met")
    : found("no_private_data", "weak", line, birth.from, birth.to);
};

/** A way to be reached, and nothing that can harm. */
export const contactSafe: Criterion = (input) => {
  const safe = noPrivateData(input);
  if (safe.verdict !== "met") return { ...safe, criterion: "contact_safe" };
  const data = readPrivateData(input.text).find(({ kind }) => kind === "email" || kind === "phone");
  if (data !== undefined) return finding("contact_safe", "met", data);
  const line = readLine(input.text);
  const way = line.hits.get("reaches")?.[0];
  return way === undefined ? without("contact_safe", "missing") : found("contact_safe", "met", line, way.from, way.to);
};

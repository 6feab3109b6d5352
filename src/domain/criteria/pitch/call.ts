import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hollowAsks } from "../lexicon/pitch.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { placedNumbers, sentences, speech } from "./speech.ts";
import { timesIn } from "./time.ts";

const small =
  /^(a|au|aux|de|d|du|des|le|la|les|l|un|une|votre|vos|nos|notre|vous|pour|et|que|qui|the|your|our|you|for|to|of|and|us|some|any|من|الي|في|و|علي|ل|mn|l|f|w|chi|dyal|dyalkom|dyalna|ديال|ديالكم|ديالنا|plus|moral|financier|technique|financial|moral)$/;

/** The words of a request: from the asking word to the end of its sentence, or all of them where none asks. */
function asked(read: Survey): Hit | undefined {
  const [request] = hitsOf(read, "requests");
  if (request === undefined) return undefined;
  const sentence = sentences(read).find(({ from, to }) => from <= request.from && to >= request.from)!;
  return { from: request.from, to: Math.max(request.to, sentence.to) };
}

const yours = /^(dyalkom|votre|vos|vous|your|you|دعمكم|مساعدتكم|ثقتكم|منكم|لكم|mnkom|menkom|likom)$/;

/** Something that could be handed over is asked for; "your support" is none. */
export const callWhat: Criterion = ({ text }) => {
  const read = speech(text);
  const request = asked(read);
  if (request === undefined) return without("call_what", "missing");
  const [cue] = hitsOf(read, "requests");
  const named = hitsOf(read, "addressees");
  const object = read.tokens.findIndex(
    (token, at) =>
      at > cue!.to &&
      at <= request.to &&
      !small.test(token.form) &&
      !token.forms.some((form) => hollowAsks.has(form)) &&
      !named.some((hit) => hit.from <= at && hit.to >= at),
  );
  if (object >= 0) return found("call_what", "met", read, cue!.from, Math.min(request.to, object + 3));
  // "We are looking for a partner": the one asked is what is asked for.
  const person = named.find((hit) => hit.from > cue!.to && !yours.test(read.tokens[hit.from]!.form));
  const end = Math.min(request.to, cue!.to + 5);
  return found("call_what", person === undefined ? "weak" : "met", read, cue!.from, end);
};

const faceless = /^(partenaires?|partners?|investisseurs?|investors?|sponsors?|شركاء|مستثمر\p{L}*|chrik|partenaire)$/u;

const notOffice =
  /^(DH|DHS|MAD|EUR|USD|KM|KG|CM|MM|ML|KWH|SMS|PDF|CSV|USB|IA|AI|QR|TV|GPS|PC|LED|VTT|WIFI|OK|SVP|SOS|CV|NB|PS|WC|FM)$/;
const towards = /^(a|au|aux|l|d|que|par|de|from|to|ask|demandons|demande|with|by|mn|men|من|ل|منهم)$/;

/** "À l'ONP", "we ask ONDA": an office by its initials, where one is turned to. */
function initials(read: Survey): Hit | undefined {
  const { tokens, original, folded } = read;
  const at = tokens.findIndex(({ start, end, arabic, form }, index) => {
    if (arabic || form.length < 2 || form.length > 8) return false;
    const written = original.slice(folded.at[start]!, folded.at[end - 1]! + 1);
    return /^[A-Z]{2,8}$/.test(written) && !notOffice.test(written) && towards.test(tokens[index - 1]?.form ?? "");
  });
  // A text all in capitals tells nothing by them.
  return at < 0 || original === original.toUpperCase() ? undefined : { from: at, to: at };
}

/** The one who is asked is named: an office, a firm, the people in the room. */
export const callToWhom: Criterion = ({ text }) => {
  const read = speech(text);
  const named = hitsOf(read, "addressees");
  const clear = named.find((hit) => !faceless.test(read.tokens[hit.from]!.form));
  const asks = hitsOf(read, "requests").length > 0;
  const office = clear === undefined && asks ? initials(read) : undefined;
  if (office !== undefined) return found("call_to_whom", "met", read, office.from, office.to);
  if (clear !== undefined) return found("call_to_whom", asks ? "met" : "weak", read, clear.from, clear.to);
  const [vague] = named;
  return vague === undefined
    ? without("call_to_whom", "missing")
    : found("call_to_whom", "weak", read, vague.from, vague.to);
};

const dated: ReadonlySet<string> = new Set(["date", "time", "year"]);

/** Arabic twos of what one asks for. */
const dual =
  /^[وبل]?(صباحين|مسايين|يومين|ساعتين|قاعتين|غرفتين|شهرين|قسمين|اسبوعين|سنتين|حصتين|مرتين|شخصين|مكانين|جهازين|هاتفين)$/;

/** How much: money, hours, people, rooms; a date is none. */
export const callHowMuch: Criterion = ({ text }) => {
  const read = speech(text);
  const amount = placedNumbers(read).find(({ number }) => !dated.has(number.kind));
  if (amount !== undefined) return found("call_how_much", "met", read, amount.from, amount.to);
  const two = read.tokens.findIndex(({ form }) => dual.test(form));
  if (two >= 0) return found("call_how_much", "met", read, two, two);
  const one = read.tokens.findIndex(
    ({ form }, at) =>
      /^(un|une|one|a|an|واحد|wa7d|wahd)$/.test(form) && at > (hitsOf(read, "requests")[0]?.from ?? read.tokens.length),
  );
  return one < 0
    ? without("call_how_much", "missing")
    : found("call_how_much", "weak", read, one, Math.min(one + 1, read.tokens.length - 1));
};

/** By when, from when, or for how long. */
export const callByWhen: Criterion = ({ text }) => {
  const [time] = timesIn(text);
  return time === undefined
    ? without("call_by_when", "missing")
    : found("call_by_when", "met", speech(text), time.from, time.to);
};

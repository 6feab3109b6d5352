import { best } from "../best.ts";
import type { Criterion } from "../finding.ts";
import { hitsOf } from "../survey.ts";
import { without } from "../verdicts.ts";
import { surveyFutures } from "./survey.ts";

const infinitive = /^[a-z]{3,}(er|ir|re|oir)$/;
const notVerbs =
  /^(premiere?|papier|metier|quartier|derniere?|atelier|loisir|plaisir|avenir|centre|livre|notre|votre|autre|titre|mer|hier|hiver|transfer|water|computer|better|power|paper|other|our|software|healthcare|care|culture|agriculture|nature)$/;
const said = 3;

/** A need is said with a verb: to know, to get, to be able; a tool or a theme is no need. */
export const needStated: Criterion = ({ text }) => {
  const read = surveyFutures(text);
  const { tokens } = read;
  const device = hitsOf(read, "devices")[0];
  const cue = hitsOf(read, "needCues").find(({ to }) => tokens.length - 1 > to);
  const verb = tokens.findIndex(
    ({ form }, at) => infinitive.test(form) && !notVerbs.test(form) && (at === 0 || opens(tokens[at - 1]!.form)),
  );
  const english = tokens[0]?.form === "to" && tokens.length > 1 ? { from: 0, to: 1 } : undefined;
  const need = english ?? cue ?? (verb >= 0 ? { from: verb, to: verb } : undefined);
  const telling = need !== undefined && tokens.length >= said;
  // "Une appli pour savoir": the tool came first.
  const tool = device !== undefined && (need === undefined || device.from <= need.from + 2);
  if (telling && !tool) return best("need_stated", read, need, undefined);
  if (device !== undefined) return best("need_stated", read, undefined, device);
  return without("need_stated", tokens.length >= said + 1 ? "weak" : "missing");
};

const opens = (form: string) =>
  /^(de|d|a|pour|a|peuvent|peut|doivent|doit|veulent|se|s|ne|y|le|la|les|mieux|bien|pas)$/.test(form);

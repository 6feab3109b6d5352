import { z } from "zod";
import { checkField, checkFieldInput } from "../../mentoring/check-field.ts";
import { identifier, parse } from "../../mentoring/parse.ts";
import { readIndicators } from "../../mentoring/read-indicators.ts";
import { readThread } from "../../mentoring/read-thread.ts";
import { threadShape } from "../shapes.ts";
import { canvasTold, canvasToldShape } from "./canvas-told.ts";
import { fieldTold, fieldToldShape } from "./field-told.ts";
import { memberOf, type Tool } from "./tool.ts";

const workshopInput = z.object({ workshop: identifier.describe("Id of a workshop.") });
const team = ["member"] as const;

/** What a team's own work looks like. */
export const teamTools: readonly Tool[] = [
  {
    name: "read_canvas",
    title: { fr: "Lire notre canevas", ar: "قراءة لوحتنا", en: "Read our canvas" },
    description: {
      fr: "Le canevas d'un atelier de l'équipe : chaque champ avec ses mots, ce qui est tenu, faible ou absent, et les entrées qui attendent son accord.",
      ar: "لوحة الفريق في ورشة: كل خانة بكلمات الفريق، وما تحقّق فيها وما ضعُف وما غاب، والإضافات التي تنتظر موافقته.",
      en: "The team's canvas of a workshop: each field with its words, what is met, weak or missing, and the entries that wait for its word.",
    },
    roles: team,
    input: workshopInput,
    output: canvasToldShape,
    run: (house, actor, input) => canvasTold(house, { actor: memberOf(actor), ...parse(workshopInput, input) }),
  },
  {
    name: "check_field",
    title: { fr: "Vérifier un champ", ar: "التحقّق من خانة", en: "Check a field" },
    description: {
      fr: "Dit ce qu'un texte de l'équipe tient et ce qui lui manque, critère par critère. Sans text, le texte enregistré ; avec text, un essai que rien ne garde.",
      ar: "يبيّن ما تحقّق في نص الفريق وما ينقصه، معياراً معياراً. بدون text يُقرأ النص المحفوظ؛ ومعه محاولة لا تُحفظ.",
      en: "Says what a text of the team's holds and what it lacks, criterion by criterion. Without text, the saved one; with text, a try that is not kept.",
    },
    roles: team,
    input: checkFieldInput,
    output: fieldToldShape,
    async run(house, actor, input) {
      const { workshop, field, ...given } = parse(checkFieldInput, input);
      const checked = await checkField(house, { actor: memberOf(actor), workshop, field, ...given });
      return fieldTold(house.programme, { workshop, field, language: actor.language }, checked);
    },
  },
  {
    name: "read_indicators",
    title: { fr: "Lire nos indicateurs", ar: "قراءة مؤشراتنا", en: "Read our indicators" },
    description: {
      fr: "Les indicateurs de l'équipe, rangés en douze cases, avec ce qui manque et la prochaine question à poser. Rien n'est appelé impact sans ses six cases.",
      ar: "مؤشرات الفريق موزّعة على اثنتي عشرة خانة، مع ما ينقص والسؤال التالي. لا يُسمّى شيء أثراً دون خاناته الست.",
      en: "The team's indicators in twelve slots, with what is missing and the next question to ask. Nothing is called an impact without its six.",
    },
    roles: team,
    input: z.object({}),
    output: z.object({
      indicators: z.array(
        z.object({
          isIndicator: z.boolean().describe("False for a wish that counts nothing."),
          level: z.enum(["output", "outcome", "impact"]).nullable(),
          flags: z.array(z.string()),
          slots: z.array(
            z.object({
              id: z.string(),
              label: z.string(),
              state: z.enum(["met", "weak", "missing"]),
              quote: z.string().nullable(),
            }),
          ),
          missing: z.array(z.string()).describe("Slots without which it is not called an impact."),
          next: z.string().nullable().describe("The one question to ask now."),
        }),
      ),
    }),
    async run(house, actor) {
      const { indicators } = await readIndicators(house, { actor: memberOf(actor), language: actor.language });
      return {
        indicators: indicators.map(({ isIndicator, level, flags, slots, missing, asks }) => ({
          isIndicator,
          level,
          flags,
          slots: slots.map(({ id, label, state, words }) => ({ id, label, state, quote: words?.quote ?? null })),
          missing,
          next: slots.find(({ id }) => id === asks[0])?.question ?? null,
        })),
      };
    },
  },
  {
    name: "read_thread",
    title: { fr: "Lire notre fil", ar: "قراءة خيط عملنا", en: "Read our thread" },
    description: {
      fr: "Le fil du problème à la parole : problème, public, fonction, donnée, indicateur, diapositive, phrase dite. Un lien rompu montre ses deux bouts.",
      ar: "الخيط من المشكلة إلى الكلام: المشكلة، الناس، الوظيفة، المعطيات، المؤشر، الشريحة، ما يُقال. الرابط المقطوع يظهر بطرفيه.",
      en: "The thread from the problem to the spoken word: problem, people, feature, data, indicator, slide, claim. A broken link shows both its ends.",
    },
    roles: team,
    input: z.object({}),
    output: threadShape,
    run: (house, actor) => readThread(house, { actor: memberOf(actor) }),
  },
];

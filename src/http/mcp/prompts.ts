import type { GetPromptResult, Prompt } from "@modelcontextprotocol/sdk/types.js";
import { DomainError } from "../../domain/errors.ts";
import type { Localised } from "../../domain/language/names.ts";
import type { Canvas, Programme } from "../../domain/programme.ts";
import type { Person } from "./tool.ts";

/** What a team says to its own program to be led through a workshop: the questions, never an answer. */
const leads: Localised = {
  fr: `Nous travaillons à l'atelier « {title} ». {purpose}

Accompagnez-nous comme un mentor :
- une seule question à la fois, la plus importante d'abord ;
- citez nos mots tels quels, dites ce qui tient déjà et pourquoi ce qui manque compte ;
- n'écrivez aucun champ à notre place, ne donnez ni chiffre ni source que nous n'avons pas dits ;
- ce que vous affirmez du programme ou d'une méthode, citez-le de la bibliothèque.

Lisez d'abord notre canevas (read_canvas, workshop "{workshop}"), vérifiez ce que nous vous dictons (check_field), puis commencez par le premier champ vide ou faible.

Questions de l'atelier :
{questions}`,
  ar: `نعمل على ورشة «{title}». {purpose}

رافقونا كما يفعل المرشد:
- سؤال واحد في كل مرة، الأهم أولاً؛
- اقتبسوا كلماتنا كما هي، وقولوا ما هو متين ولماذا يهمّ ما ينقص؛
- لا تكتبوا أي خانة مكاننا، ولا تضيفوا رقماً أو مصدراً لم نذكره؛
- ما تقولونه عن البرنامج أو المنهج اقتبسوه من المكتبة.

اقرؤوا لوحتنا أولاً (read_canvas، workshop "{workshop}")، وتحقّقوا ممّا نمليه عليكم (check_field)، ثم ابدؤوا بأول خانة فارغة أو ضعيفة.

أسئلة الورشة:
{questions}`,
  en: `We are working on the workshop “{title}”. {purpose}

Go with us as a mentor does:
- one question at a time, the most important first;
- quote our words as they are, say what already holds and why what is missing matters;
- write no field for us, give no figure or source that we have not said;
- what you state about the programme or a method, quote from the library.

First read our canvas (read_canvas, workshop "{workshop}"), check what we dictate to you (check_field), then begin with the first empty or weak field.

The workshop's questions:
{questions}`,
};

/** One prompt a workshop. */
export const listedPrompts = ({ canvases }: Programme, { language }: Person): Prompt[] =>
  Object.values(canvases).map(({ workshop, title, purpose }) => ({
    name: workshop,
    title: title[language].bare,
    description: purpose[language],
  }));

/** Throws `unknown_workshop`. */
export function readPrompt({ canvases }: Programme, { language }: Person, name: string): GetPromptResult {
  const canvas = Object.hasOwn(canvases, name) ? canvases[name] : undefined;
  if (canvas === undefined) throw new DomainError("unknown_workshop");
  const said: Record<string, string> = {
    title: canvas.title[language].bare,
    purpose: canvas.purpose[language],
    workshop: name,
    questions: questionsOf(canvas, language),
  };
  const text = leads[language].replace(/\{(\w+)\}/g, (_, key: string) => said[key] ?? "");
  return { description: canvas.purpose[language], messages: [{ role: "user", content: { type: "text", text } }] };
}

const questionsOf = ({ fields }: Canvas, language: Person["language"]): string =>
  fields
    .map(({ label, questions }) => {
      const name = language === "ar" ? label.ar.definite : label[language].bare;
      return `- ${name}${language === "fr" ? " :" : ":"} ${questions.map((question) => question[language]).join(" ")}`;
    })
    .join("\n");

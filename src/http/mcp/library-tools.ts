import { z } from "zod";
import { languages } from "../../domain/language/names.ts";
import { askProgramme, askProgrammeInput } from "../../mentoring/ask-programme.ts";
import { searchLibrary, searchLibraryInput } from "../../mentoring/search-library.ts";
import { citationShape } from "../shapes.ts";
import type { Tool } from "./tool.ts";

const language = z.enum(languages);
const everybody = ["member", "mentor", "organiser"] as const;

/** What the programme's documents say. */
export const libraryTools: readonly Tool[] = [
  {
    name: "search_library",
    title: {
      fr: "Chercher dans la bibliothèque",
      ar: "البحث في المكتبة",
      en: "Search the library",
    },
    description: {
      fr: "Donne des passages du programme, des guides de méthode et des sources, chacun avec sa source et sa place. À citer lettre pour lettre.",
      ar: "يعطي مقاطع من وثيقة البرنامج وأدلة المنهج والمصادر، مع مصدر كل مقطع وموضعه. تُقتبس حرفياً.",
      en: "Gives passages of the programme, the method guides and the sources, each with its source and place. To be quoted letter for letter.",
    },
    roles: everybody,
    input: searchLibraryInput,
    output: z.object({
      passages: z.array(
        z.object({
          id: z.string(),
          source: z.string().describe("Title of the document."),
          place: z.string().describe("Where in it."),
          text: z.string(),
          language,
        }),
      ),
    }),
    async run(house, actor, input) {
      const found = await searchLibrary(house, { ...(input as z.input<typeof searchLibraryInput>), actor });
      return {
        passages: found.map(({ id, source, place, text, language }) => ({ id, source, place, text, language })),
      };
    },
  },
  {
    name: "ask_programme",
    title: { fr: "Interroger le programme", ar: "سؤال عن البرنامج", en: "Ask about the programme" },
    description: {
      fr: "Répond à une question sur le programme ou une méthode, avec ses citations. Si grounded est faux, les documents ne le disent pas : ne devinez pas à leur place.",
      ar: "يجيب عن سؤال حول البرنامج أو المنهج مع اقتباساته. إذا كانت grounded خاطئة فالوثائق لا تقول ذلك: لا تخمّنوا مكانها.",
      en: "Answers a question about the programme or a method, with its citations. When grounded is false the documents do not tell: do not guess in their place.",
    },
    roles: everybody,
    input: askProgrammeInput,
    output: z.object({
      text: z.string(),
      language,
      grounded: z.boolean(),
      citations: z.array(citationShape),
    }),
    run: (house, actor, input, signal) =>
      askProgramme(house, { ...(input as z.input<typeof askProgrammeInput>), actor, signal }),
  },
];

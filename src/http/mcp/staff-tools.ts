import { z } from "zod";
import { listQueue, listQueueInput } from "../../mentoring/feedback/list-queue.ts";
import { listTeams } from "../../mentoring/list-teams.ts";
import { listTickets } from "../../mentoring/list-tickets.ts";
import { listUncovered } from "../../mentoring/list-uncovered.ts";
import { identifier, parse } from "../../mentoring/parse.ts";
import { readProgress } from "../../mentoring/read-progress.ts";
import { queuePageShape } from "../feedback-shapes.ts";
import { namedTicketShape, progressShape, uncoveredShape } from "../shapes.ts";
import { canvasTold, canvasToldShape } from "./canvas-told.ts";
import { staffOf, type Tool } from "./tool.ts";

const staff = ["mentor", "organiser"] as const;
const queueInput = z.object({ closed: z.boolean().default(false).describe("Closed calls too.") });
const feedbackInput = listQueueInput.pick({ states: true, workshop: true, language: true, after: true }).strict();
const teamCanvasInput = z.object({
  team: identifier.describe("Id of a team, as list_teams gives it."),
  workshop: identifier.describe("Id of a workshop."),
});
const mostTeams = 50;
const pageInput = z.object({ from: z.int().min(0).default(0).describe("How many teams to pass over, by name.") });

/** What mentors and organisers see of their cohort. */
export const staffTools: readonly Tool[] = [
  {
    name: "list_queue",
    title: { fr: "Voir la file des appels", ar: "عرض قائمة النداءات", en: "See the queue of calls" },
    description: {
      fr: "Les appels à une personne dans la cohorte, les plus récents d'abord. Les mots d'un message privé n'y sont jamais.",
      ar: "نداءات الفوج التي تطلب حضور شخص، الأحدث أولاً. لا تظهر فيها أبداً كلمات رسالة خاصة.",
      en: "The cohort's calls for a person, newest first. The words of a private message are never among them.",
    },
    roles: staff,
    input: queueInput,
    output: z.object({ tickets: z.array(namedTicketShape) }),
    async run(house, actor, input) {
      return { tickets: await listTickets(house, { actor: staffOf(actor), ...parse(queueInput, input) }) };
    },
  },
  {
    name: "list_feedback",
    title: { fr: "Voir les retours à relire", ar: "عرض الآراء التي تنتظر المراجعة", en: "See the feedback to review" },
    description: {
      fr: "Les demandes de retour de la cohorte, échéance la plus proche d'abord, et combien sont dans chaque état. Pas un mot des canevas ni des ébauches.",
      ar: "طلبات الرأي في الفوج، الأقرب أجلاً أولاً، وعددها في كل حالة. لا كلمة فيها من اللوحات ولا من المسودات.",
      en: "The cohort's requests for feedback, nearest deadline first, and how many are in each state. No word of canvases or drafts.",
    },
    roles: staff,
    input: feedbackInput,
    output: queuePageShape.pick({ rows: true, next: true, counts: true }),
    async run(house, actor, input) {
      parse(feedbackInput, input);
      const asked = input as z.input<typeof feedbackInput>;
      const { rows, next, counts } = await listQueue(house, { ...asked, actor: staffOf(actor) });
      return { rows, next, counts };
    },
  },
  {
    name: "list_teams",
    title: { fr: "Voir les équipes", ar: "عرض الفرق", en: "See the teams" },
    description: {
      fr: "Les équipes de la cohorte, par nom : leurs membres, leurs champs remplis par atelier, leurs appels ouverts.",
      ar: "فرق الفوج حسب الاسم: عدد الأعضاء، والخانات المملوءة في كل ورشة، والنداءات المفتوحة.",
      en: "The cohort's teams by name: members, filled fields by workshop, open calls.",
    },
    roles: staff,
    input: z.object({}),
    output: z.object({
      teams: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          members: z.int(),
          filled: z.record(z.string(), z.int()),
          openTickets: z.int(),
        }),
      ),
    }),
    async run(house, actor) {
      const teams = await listTeams(house, { actor: staffOf(actor) });
      return {
        teams: teams.map(({ team: { id, name }, members, filled, openTickets }) => ({
          id,
          name,
          members,
          filled,
          openTickets,
        })),
      };
    },
  },
  {
    name: "read_team_canvas",
    title: { fr: "Lire le canevas d'une équipe", ar: "قراءة لوحة فريق", en: "Read a team's canvas" },
    description: {
      fr: "Le canevas d'une équipe de la cohorte, en lecture : chaque champ avec ses mots et ce qui est tenu, faible ou absent.",
      ar: "لوحة فريق من الفوج، للقراءة: كل خانة بكلماتها وما تحقّق فيها وما ضعُف وما غاب.",
      en: "The canvas of a team of the cohort, to read: each field with its words and what is met, weak or missing.",
    },
    roles: staff,
    input: teamCanvasInput,
    output: canvasToldShape,
    run: (house, actor, input) => canvasTold(house, { actor: staffOf(actor), ...parse(teamCanvasInput, input) }),
  },
  {
    name: "read_progress",
    title: { fr: "Voir l'avancement", ar: "عرض التقدّم", en: "See the progress" },
    description: {
      fr: "L'avancement des équipes dans chaque atelier, cinquante équipes à la fois, par nom.",
      ar: "تقدّم الفرق في كل ورشة، خمسون فريقاً في كل مرة، حسب الاسم.",
      en: "How far the teams are in each workshop, fifty teams at a time, by name.",
    },
    roles: ["organiser"],
    input: pageInput,
    output: z.object({
      total: z.int().describe("Teams in the cohort."),
      teams: z.array(z.object({ id: z.string(), name: z.string(), workshops: z.array(progressShape) })),
    }),
    async run(house, actor, input) {
      const { from } = parse(pageInput, input);
      const all = await listTeams(house, { actor: staffOf(actor) });
      const page = all.slice(from, from + mostTeams).map(({ team }) => team);
      const progress = await readProgress(house, { actor: staffOf(actor), teams: page.map(({ id }) => id) });
      return {
        total: all.length,
        teams: page.map(({ id, name }) => ({ id, name, workshops: progress[id] ?? [] })),
      };
    },
  },
  {
    name: "list_uncovered",
    title: {
      fr: "Voir les questions sans réponse",
      ar: "عرض الأسئلة بلا جواب",
      en: "See the questions without an answer",
    },
    description: {
      fr: "Ce que les équipes ont demandé et que les documents ne disent pas, le plus demandé d'abord.",
      ar: "ما سألت عنه الفرق ولا تقوله الوثائق، الأكثر طلباً أولاً.",
      en: "What teams asked and the documents do not tell, most asked first.",
    },
    roles: ["organiser"],
    input: z.object({}),
    output: z.object({ questions: z.array(uncoveredShape) }),
    async run(house, actor) {
      return { questions: await listUncovered(house, { actor: staffOf(actor) }) };
    },
  },
];

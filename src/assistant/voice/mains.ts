import { findNumbers } from "../../domain/language/numbers.ts";
import { typeset } from "../../domain/language/typeset.ts";
import { sameGap } from "../../domain/planning/ladder.ts";
import { countWords, shortQuote } from "../../domain/planning/quoting.ts";
import { findField } from "../../domain/programme.ts";
import { difficulty, wordsFor } from "./anchors.ts";
import type { Brief } from "./brief.ts";
import { citeSession, hour, nextStop } from "./clock.ts";
import { unquoted } from "./inner-marks.ts";
import { fieldLabel } from "./labels.ts";
import { mending, question } from "./ladder-parts.ts";
import { acknowledgement, greeting } from "./leads.ts";
import { bridge, earlierWords } from "./led-leads.ts";
import { after, broken, dueHere, handover, reason } from "./led-mains.ts";
import { marked } from "./marks.ts";
import { monthIn } from "./months.ts";
import { aside, main, type Part } from "./parts.ts";
import type { Phrasebook } from "./phrasebook.ts";

type Compose = (brief: Brief, book: Phrasebook) => Part[];

const heardFirst = (brief: Brief): Part[] => [...greeting(brief), ...acknowledgement(brief)];
const asked = (brief: Brief, book: Phrasebook): Part => question(brief, book, brief.plan.gap, brief.plan.rung);
/** A detour comes back to the open point with its plain question; asked already, by another way in, never word for word. */
const backToPoint = (brief: Brief, book: Phrasebook): Part => ({
  ...question(brief, book, brief.plan.gap, askedAlready(brief) ? 2 : 1),
  optional: true,
});

const askedAlready = ({ past, plan }: Brief): boolean =>
  plan.gap !== null && past.plans.slice(-3).some(({ gap }) => gap !== null && sameGap(gap, plan.gap));

/** What each topic says, by the head of its name. */
const topics: Readonly<Record<string, Compose>> = {
  ask: (brief, book) => [...heardFirst(brief), ...reason(brief), asked(brief, book)],
  assemble: (brief) => [
    ...heardFirst(brief),
    main(brief.plan.rung === 1 ? ["assemble", "assembled.again", "any"] : ["assembled.again", "assemble", "any"]),
  ],
  // Both ends are quoted: quoting one of them before would say it twice.
  thread: (brief) => [...greeting(brief), broken(brief)],
  separate: (brief, book) => [...heardFirst(brief), asked(brief, book)],
  lack: (brief, book) => [...heardFirst(brief), asked(brief, book)],
  many: (brief, book) => [...heardFirst(brief), asked(brief, book)],
  write: (brief, book) => [
    ...heardFirst(brief),
    brief.plan.topic === "write.partial" && brief.plan.rung === 1
      ? main(["write.partial", "write.2", "any"])
      : asked(brief, book),
  ],
  mend: (brief, book) => [...greeting(brief), mending(brief, book)],
  confirm,
  replace: (brief) => [
    ...greeting(brief),
    main(["replace", "confirm.ask"], {
      q: numberIn(brief.standing.entries.find(({ field }) => field === "magnitude")?.quote ?? ""),
      old: numberIn(brief.standing.held.magnitude?.split("\n").at(-1) ?? ""),
    }),
  ],
  field: (brief, book) => [...heardFirst(brief), asked(brief, book)],
  why: (brief) => [
    ...greeting(brief),
    main(["why", "field.causes.2", "any"], { q: shortQuote(brief.standing.whys.at(-1) ?? brief.input.text) }),
  ],
  parked: (brief) => [
    ...heardFirst(brief),
    main(["parked", "field.opportunity.1", "any"], { q: shortQuote(brief.standing.held.opportunity ?? "") }),
  ],
  done,
  act,
  pending: (brief) => [...heardFirst(brief), main(["pending", "any"], { q: difficulty(brief) })],
  greet: (brief, book) => [...greeting(brief), ...bridge(brief), ...dueHere(brief), asked(brief, book)],
  human: () => [main(["human"])],
  decline: (brief, book) => [main(["decline"]), asked(brief, book)],
  pasted: (brief) => {
    // The team's own words are the ones said before the pasted text.
    const known = (["what", "who"] as const).find((one) => brief.standing.best.get(one)?.source !== brief.input.text);
    const q = brief.standing.led ? earlierWords(brief) : known ? wordsFor(brief, known) : null;
    return [main(["pasted.known", "pasted.plain", "any"], { q })];
  },
  answer,
  navigation,
  report,
  rehearse: () => [main(["rehearse", "any"])],
  back,
  explain: (brief, book) => {
    const id = brief.plan.topic.slice("explain.".length);
    const criterion = brief.input.programme.criteria[id];
    const field = findField(brief.input.programme, brief.input.workshop, brief.plan.gap?.field ?? "");
    const reason = brief.standing.led && id === "long_enough" ? field?.help : criterion?.why;
    const why = reason ? unquoted(reason[brief.language], brief.language) : null;
    return [aside("explain", { why }), { ...backToPoint(brief, book), optional: false }];
  },
  off_topic: (brief, book) => [aside("off_topic"), { ...backToPoint(brief, book), optional: false }],
  smalltalk: (brief, book) => {
    // "You may skip it" would not be true before the same question.
    const declined = brief.diagnosis.answer === "refusal" && !brief.plan.gap;
    const courtesy = aside(declined ? "ack.refusal" : `smalltalk.${brief.plan.topic.split(".")[1]}`);
    if (brief.plan.topic === "smalltalk.pause") return [{ ...courtesy, optional: false }];
    if (brief.plan.topic === "smalltalk.bye") return [{ ...courtesy, optional: false }, ...appointment(brief)];
    return [...greeting(brief), courtesy, { ...backToPoint(brief, book), optional: false }];
  },
  impatient: (brief, book) =>
    brief.plan.topic === "impatient.offer"
      ? [main(["impatient.offer", "act.human", "any"])]
      : [aside("impatient.on"), { ...question(brief, book, brief.plan.gap, brief.plan.rung), optional: false }],
  insist: () => [main(["act.human", "act.test", "any"])],
  attack: (brief, book) =>
    brief.plan.topic === "attack.kept"
      ? [
          main("attack"),
          { ...main(["attack_kept", "any"], { q: shortQuote(brief.standing.entries[0]!.quote) }), optional: true },
        ]
      : [main("attack"), backToPoint(brief, book)],
  abuse_machine: (brief, book) =>
    brief.plan.topic === "abuse_machine.fair"
      ? [main(["abuse_machine.fair", "act.human", "any"])]
      : [main("abuse_machine.boundary"), backToPoint(brief, book)],
  abuse_person: () => [main("abuse_person")],
  distress,
};

/** The parts of a reply, in the order in which they are said. */
export function partsOf(brief: Brief, book: Phrasebook): Part[] {
  const compose = topics[brief.plan.topic.split(".")[0]!];
  return compose ? compose(brief, book) : [main("any")];
}

/** A number with what follows it, where its clause is too long to quote whole. */
function numberIn(clause: string): string {
  const [first] = findNumbers(clause);
  return shortQuote(first && countWords(clause) > 9 ? clause.slice(first.start) : clause);
}

/** Under this a sample is small, and said so. */
const smallSample = 30;

function confirm(brief: Brief): Part[] {
  const { plan, standing, input, language } = brief;
  if (plan.topic === "confirm.no") return [...greeting(brief), main(["confirm.no", "any"])];
  const ask = main(["confirm.ask", "any"]);
  if (plan.topic === "confirm.nearly") {
    const criterion = input.programme.criteria[plan.gap?.criterion ?? ""];
    return [...greeting(brief), aside("confirm.nearly", { name: criterion?.name[language] }), ask];
  }
  if (plan.topic === "confirm.partial") return [...greeting(brief), aside("confirm.partial"), ask];
  return [...greeting(brief), aside("confirm.head"), weakPoint(standing.sentence?.text ?? ""), ask];
}

/** What a juror would attack in a statement that meets every criterion. */
function weakPoint(sentence: string): Part {
  // "A third", "2 out of 4" are shares, not samples.
  const shares = findNumbers(sentence).filter(({ of }) => of !== undefined && of > 4);
  const small = shares.find(({ of }) => of! < smallSample);
  if (small) return aside("confirm.sample", { q: shortQuote(small.quote) });
  const month = monthIn(sentence);
  return month ? aside("confirm.month", { q: month }) : aside("confirm.place");
}

function done(brief: Brief): Part[] {
  const { timetable, language, input, standing } = brief;
  const workshop = input.workshop;
  const next = timetable.next;
  const following = standing.led ? handover(brief) : [];
  if (following.length > 0) return [...heardFirst(brief), ...following];
  const citation =
    timetable.phase === "during" && next && next.session.workshop !== workshop
      ? citeSession(brief, next.session)
      : null;
  const plain = ["done.plain", "navigation.finished", "any"];
  return [
    ...heardFirst(brief),
    citation && next
      ? {
          ...main(["done.next", ...plain], { title: citation.quote, time: hour(next.session.start!, language) }),
          citations: [citation],
        }
      : main(plain),
    ...after(brief),
  ];
}

function act(brief: Brief): Part[] {
  const { timetable, language, plan } = brief;
  if (plan.topic === "act.human") return [...heardFirst(brief), main(["act.human", "act.test", "any"])];
  const stop = nextStop(brief);
  return [
    ...heardFirst(brief),
    main(stop ? ["act.break", "act.test", "any"] : ["act.test", "any"], {
      time: hour(timetable.time, language),
      until: stop ? hour(stop, language) : null,
    }),
  ];
}

function answer(brief: Brief): Part[] {
  const { answer: found, past } = brief;
  const { text, citations } = found ? marked(found) : { text: "", citations: [] };
  const parts: Part[] = [{ families: [], slots: {}, optional: false, text, citations }];
  const open = past.open?.gap && past.last?.topic.startsWith("answer") === false;
  const q = open ? difficulty({ ...brief, diagnosis: { ...brief.diagnosis, intent: "programme_question" } }) : null;
  if (q && !/[?؟]/u.test(text) && !text.includes("\n") && countWords(text) < 70) parts.push(aside("tail", { q }));
  return parts;
}

function appointment(brief: Brief): Part[] {
  const { timetable, language } = brief;
  const next = timetable.next;
  if (timetable.phase !== "during" || !next) return [];
  const citation = citeSession(brief, next.session);
  if (!citation) return [];
  return [
    {
      ...aside("back.appointment", { title: citation.quote, time: hour(next.session.start!, language) }),
      citations: [citation],
    },
  ];
}

function navigation(brief: Brief): Part[] {
  const { timetable, language, input, plan } = brief;
  const { current, next, phase } = timetable;
  const parts: Part[] = [...greeting(brief)];
  const session = current ?? next?.session ?? null;
  const citation = phase === "during" && session ? citeSession(brief, session) : null;
  if (citation && session) {
    parts.push({
      ...aside(current ? "navigation.now" : "navigation.between", {
        title: citation.quote,
        time: hour(timetable.time, language),
        until: hour((current ? session.end : session.start)!, language),
      }),
      citations: [citation],
    });
  } else if (input.programme.days.length > 0) parts.push(aside("navigation.outside"));
  const due = input.programme.workshops.find(({ id }) => id === input.workshop)?.due[language];
  if (due) parts.push(aside("navigation.due", { due: typeset(due, language) }));
  const field = plan.gap ? fieldLabel(brief, plan.gap.field) : null;
  parts.push(plan.gap && field ? main(["navigation.next", "any"], { field }) : main(["navigation.finished", "any"]));
  return parts;
}

/** What is good first, quoted; then the one gap; then its question. */
function report(brief: Brief, book: Phrasebook): Part[] {
  if (brief.plan.topic === "report.closed") return [main(["report.closed"])];
  const { standing, plan, language, input } = brief;
  const good = goodWords(brief);
  const parts: Part[] = [...greeting(brief)];
  if (good[0]) parts.push(aside("report.good", { q: good[0] }));
  else parts.push(aside("report.empty"));
  if (good[1]) parts.push({ ...aside("report.also", { q: good[1] }), line: true });
  // Pieces that still wait for their sentence are not "too short".
  const unwritten = plan.gap?.criterion === "long_enough";
  // Asked again, a team has heard why this gap matters.
  const heardWhy = brief.past.plans.slice(-6).some((done) => done.topic === "report" && sameGap(done.gap, plan.gap));
  const criterion = plan.gap && !unwritten ? input.programme.criteria[plan.gap.criterion] : undefined;
  if (criterion && good[0] && !heardWhy)
    parts.push({
      ...aside("report.gap", {
        name: typeset(criterion.name[language], language),
        why: unquoted(criterion.why[language], language),
      }),
      line: true,
    });
  else if (!plan.gap) parts.push({ ...aside("report.whole"), line: true });
  if (good[0] || standing.sentence) parts.push({ ...aside("report.grade"), line: true });
  parts.push({ ...question(brief, book, plan.gap, 1), line: good.length > 0 });
  return parts;
}

/** The strongest words of the team, at most two, none inside the other. */
function goodWords(brief: Brief): string[] {
  const { standing } = brief;
  const found: string[] = [];
  for (const criterion of ["magnitude", "evidence", "specific", "what", "where_when", "who"] as const) {
    if (standing.best.get(criterion)?.verdict !== "met") continue;
    const q = wordsFor(brief, criterion);
    if (q && !found.some((other) => other.includes(q) || q.includes(other))) found.push(q);
  }
  if (!standing.framing || found.length === 0)
    for (const text of Object.values(standing.held)) {
      const q = shortQuote(text);
      if (q && !found.includes(q)) found.push(q);
    }
  return found.slice(0, 2);
}

function back(brief: Brief, book: Phrasebook): Part[] {
  const { standing, past } = brief;
  const entry = standing.held.statement ? shortQuote(standing.held.statement) : difficulty(brief);
  return [
    aside("greet.back"),
    ...(entry ? [aside("back.entry", { q: entry })] : []),
    ...appointment(brief),
    past.promised
      ? main(["back.promise", "pending", "any"], { q: shortQuote(past.promised.words) })
      : asked(brief, book),
  ];
}

function distress(brief: Brief, book: Phrasebook): Part[] {
  const { plan, language, input } = brief;
  const set = input.programme.settings.help_contact;
  const nearest = book[language].phrasings.get("contact")![0]!.text;
  const contact = set ? set[language] : nearest;
  return [main([plan.topic, "distress.again", "distress.after", "distress.taken_back"], { contact })];
}

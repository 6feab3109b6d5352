/**
 * The families of phrasings: what each may say. `prompts/voice/<language>.yaml` holds the words; this table is their
 * contract, checked at load. Slots `q`, `q2`, `p` and `old` are the team's words, `title` the programme's: they stand
 * between quotation marks, the others do not.
 */
export interface Family {
  /** True: every phrasing ends in its one question. False: none asks. */
  asks: boolean;
  /** Slots its phrasings may use; each is used by one phrasing at least. */
  slots: readonly string[];
  /** Fewest phrasings, so that ten turns in a row can differ. */
  least: number;
}

const tells = (least: number, ...slots: string[]): Family => ({ asks: false, slots, least });
const asks = (least: number, ...slots: string[]): Family => ({ asks: true, slots, least });

/** Pieces of the statement with a full ladder: question, hint, sentence starter, example. */
const laddered = ["what", "who", "specific", "where_when", "magnitude", "evidence", "alternatives"] as const;
const ledFields = ["causes", "how_might_we", "opportunity"] as const;

export const families: Readonly<Record<string, Family>> = {
  "greet.hello": tells(5),
  "greet.salam": tells(5),
  "greet.back": tells(4),
  zgh: tells(3),

  ...Object.fromEntries(
    ["what", "theme", "who", "specific", "where_when", "magnitude", "evidence", "alternatives", "cause", "piece"].map(
      (piece) => [`ack.${piece}`, tells(6, "q")],
    ),
  ),
  "ack.number_and_source": tells(4, "q", "q2"),
  "ack.two": tells(4, "q", "q2"),
  "ack.proposed": tells(4, "q", "field"),
  "ack.vague_number": tells(5, "q"),
  "ack.vague_people": tells(5, "q"),
  "ack.vague_place": tells(4, "q"),
  "ack.vague_proof": tells(4, "q"),
  "ack.assumed": tells(4, "q"),
  "ack.honest": tells(6),
  "ack.nothing": tells(6),
  "ack.not_understood": tells(6),
  "ack.refusal": tells(5),
  "ack.yes": tells(5),
  "ack.accept": tells(4),
  "ack.promise": tells(4, "q"),
  "ack.breakthrough": tells(4, "q"),
  "ack.repetition": tells(4),
  "ack.changed": tells(4, "q"),
  "ack.returned": tells(4, "q"),
  "ack.privacy": tells(3),
  "ack.idea_safe": tells(3, "q"),
  "ack.lack_aside": tells(2, "q"),

  ...Object.fromEntries(
    laddered.flatMap((piece) => [
      [`ask.${piece}.1`, asks(7, "q")],
      [`ask.${piece}.2`, asks(4)],
      [`ask.${piece}.3`, tells(3)],
      [`ask.${piece}.4`, asks(3, "domain", "example")],
    ]),
  ),

  "separate.purpose": asks(4, "q", "p"),
  "separate.1": asks(6, "q"),
  "separate.2": asks(4),
  "separate.3": tells(3),
  "separate.4": asks(3, "domain", "example"),
  lack: asks(5, "q"),
  "many.1": asks(5, "q"),
  "many.2": asks(4),
  "many.3": tells(3),
  "many.4": asks(3, "domain", "example"),

  "write.1": tells(6),
  "write.2": tells(4, "q"),
  "write.3": tells(3),
  "write.4": tells(3, "domain", "example"),
  "write.partial": tells(4),
  "mend.lost": asks(5, "q"),
  "mend.solution": asks(5, "q"),
  "mend.many": asks(4, "q"),
  "mend.hmw_people": asks(4),
  "mend.hmw_no_device": asks(4, "q"),
  "mend.hmw_size": asks(3),
  "mend.own_words": asks(3),
  "mend.any": asks(4, "advice"),
  "confirm.head": tells(5),
  "confirm.month": tells(3, "q"),
  "confirm.sample": tells(3, "q"),
  "confirm.place": tells(3),
  "confirm.nearly": tells(4, "name"),
  "confirm.partial": tells(3),
  "confirm.ask": asks(5),
  "confirm.no": asks(4),
  replace: asks(4, "q", "old"),

  ...Object.fromEntries(
    ledFields.flatMap((field) => [
      [`field.${field}.1`, asks(4, ...(field === "causes" ? ["q"] : []))],
      [`field.${field}.2`, asks(3)],
      [`field.${field}.3`, tells(3)],
      [`field.${field}.4`, asks(3, "domain", "example")],
    ]),
  ),
  "field.start": asks(4, "field", "question"),
  "field.any.1": asks(12, "field", "question"),
  "field.any.2": asks(4, "help"),
  "field.any.3": tells(4),
  "field.any.4": asks(3, "domain", "example"),
  why: asks(7, "q"),
  parked: asks(4, "q"),
  // Canvases that are led field by field.
  bridge: tells(5, "q"),
  "ack.met": tells(8, "name", "point", "q"),
  "ack.enough": tells(4, "field"),
  "ack.private": tells(4),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((grade) => [`ack.grade.${grade}`, tells(3, "q")])),
  "ack.noted": tells(10, "q"),
  "ack.whole": tells(6),
  "ack.left": tells(4, "field"),
  "ack.mended": tells(4),
  "ack.wish": tells(4, "q"),
  "ack.output": tells(4, "q"),
  "ack.goal": tells(3, "value"),
  not_impact: tells(4, "names"),
  starter: tells(4, "start"),
  assemble: tells(5),
  "assembled.again": tells(3),
  ...Object.fromEntries(
    ["number_mismatch", "beneficiary_mismatch"].map((kind) => [`thread.${kind}`, asks(4, "q", "old")]),
  ),
  "thread.number_not_in_canvas": asks(4, "q"),
  "thread.indicator_unrelated": asks(4, "q", "old"),
  "thread.feature_without_pain": asks(4, "q"),
  "thread.claim_without_source": asks(5, "q"),
  "thread.again": asks(3),
  "done.left": tells(4, "field"),
  "done.sum": tells(4, "q"),
  "done.after": tells(3, "workshop"),
  "done.handover": tells(4, "workshop", "field"),
  "done.next": tells(4, "title", "time"),
  "done.plain": tells(5),

  "act.break": asks(4, "time", "until"),
  "act.test": asks(5),
  "act.human": asks(5),
  pending: asks(4, "q"),
  human: tells(11),

  decline: tells(11),
  "pasted.known": asks(4, "q"),
  "pasted.plain": asks(5),
  tail: tells(4, "q"),
  explain: tells(5, "why"),
  off_topic: tells(10),
  "smalltalk.thanks": tells(5),
  "smalltalk.bye": tells(5),
  "smalltalk.how": tells(4),
  "smalltalk.who": tells(4),
  "smalltalk.other": tells(8),
  "smalltalk.pause": tells(5),
  "smalltalk.tired": tells(6),
  "smalltalk.broken": tells(4),
  "smalltalk.language": tells(4),
  "impatient.on": tells(6),
  "impatient.offer": asks(4),
  attack: tells(11),
  attack_kept: asks(4, "q"),
  "abuse_machine.boundary": tells(11),
  "abuse_machine.fair": asks(4),
  abuse_person: tells(11),
  "distress.first": asks(4, "contact"),
  "distress.again": tells(8, "contact"),
  "distress.after": tells(5),
  "distress.taken_back": tells(5),
  "distress.secret": tells(4),

  "navigation.now": tells(4, "time", "title", "until"),
  "navigation.between": tells(4, "time", "title", "until"),
  "navigation.outside": tells(4),
  "navigation.due": tells(4, "due"),
  "navigation.next": asks(5, "field"),
  "navigation.finished": tells(3),
  "report.good": tells(5, "q"),
  "report.also": tells(4, "q"),
  "report.empty": tells(3),
  "report.gap": tells(4, "name", "why"),
  "report.whole": tells(3),
  "report.grade": tells(3),
  "report.closed": tells(4),
  rehearse: asks(5),
  "back.entry": tells(4, "q"),
  "back.promise": asks(4, "q"),
  "back.appointment": tells(4, "time", "title"),
  "unclear.quoted": asks(4, "q"),
  any: asks(12),
  contact: tells(1),

  "feedback.good": tells(6, "q", "point", "name"),
  "feedback.start": tells(3, "q"),
  "feedback.weak": tells(4, "q", "point", "name", "why", "advice"),
  "feedback.vague": tells(3, "point", "name", "why", "advice"),
  "feedback.missing": tells(4, "point", "name", "field", "why", "advice"),
  "feedback.empty": tells(3, "field", "help"),
  "feedback.next": asks(4, "field", "question"),
  "feedback.finish": tells(3),
  "feedback.praise": tells(3, "point", "name"),
  ...Object.fromEntries(
    ["number_mismatch", "beneficiary_mismatch", "indicator_unrelated"].map((kind) => [
      `feedback.link.${kind}`,
      tells(2, "q", "old"),
    ]),
  ),
  "feedback.link.number_not_in_canvas": tells(2, "q"),
  "feedback.step.compare": tells(2),
  "feedback.step.origin": tells(2),
  "speech.keep": tells(3, "q", "field"),
  "speech.start": tells(2, "q"),
  "speech.missing": tells(3, "field", "help"),
  "speech.weak": tells(2, "q", "field", "help"),
  "speech.order": tells(2, "q", "field"),
  ...Object.fromEntries(
    ["number_mismatch", "beneficiary_mismatch"].map((kind) => [`speech.${kind}`, tells(2, "q", "old")]),
  ),
  ...Object.fromEntries(
    ["call_wish", "number_not_in_canvas", "claim_without_source"].map((kind) => [`speech.${kind}`, tells(2, "q")]),
  ),
  ...Object.fromEntries(["over_time", "too_short"].map((kind) => [`speech.${kind}`, tells(2, "count", "allowed")])),
  ...Object.fromEntries(
    ["problem_long", "pace_fast", "pace_slow", "fillers"].map((kind) => [`speech.${kind}`, tells(2, "count")]),
  ),
  "speech.no_pause": tells(2),
  "speech.again": tells(3),
  "speech.praise": tells(2, "field"),
};

/** Slots that hold quoted words. */
export const quotedSlots: ReadonlySet<string> = new Set(["q", "q2", "p", "old", "title"]);
/** Criteria for which the phrasebook keeps short examples by field of life. */
export const exampled = [
  "what",
  "who",
  "specific",
  "where_when",
  "magnitude",
  "evidence",
  "alternatives",
  "one_problem",
  "no_solution",
] as const;

import { openStage, type Stage } from "./app.ts";

const statement =
  "Au centre de santé près de Goulmima, 31 des 94 diabétiques venus en mai sont repartis sans insuline, selon le cahier de l'infirmier";

/** A stage on which teams write, ask for feedback and mentors decide. */
export interface MentorStage extends Stage {
  /** Writes a canvas field over revision `revision`. */
  write(
    text?: string,
    options?: { as?: "amina" | "driss"; field?: string; workshop?: string; revision?: number },
  ): Promise<void>;
  /** The team writes, asks, and the worker drafts: the draft as the mentor sees it. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of doors, looked into by tests
  drafted(as?: "amina" | "driss", workshop?: string): Promise<any>;
  /** A verdict on it, with what was seen. */
  decide(
    // biome-ignore lint/suspicious/noExplicitAny: as above
    view: any,
    verdict: object,
    as?: "mentor" | "organiser",
    // biome-ignore lint/suspicious/noExplicitAny: as above
  ): Promise<{ status: number; body: any }>;
  /** The time to take a verdict back passes, and the worker looks. */
  pass(milliseconds?: number): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  told(as?: "amina" | "driss"): Promise<any[]>;
}

export async function openMentorStage(...given: Parameters<typeof openStage>): Promise<MentorStage> {
  const stage = await openStage(...given);
  const write: MentorStage["write"] = async (text = statement, options = {}) => {
    const { as = "amina", field = "statement", workshop = "framing", revision = 0 } = options;
    const answer = await stage.ask("PUT", `/api/canvas/${workshop}/${field}`, { as, body: { text, revision } });
    if (answer.status !== 200) throw new Error(answer.text);
  };
  return {
    ...stage,
    write,
    async drafted(as = "amina", workshop = "framing") {
      const canvas = await stage.ask("GET", `/api/canvas/${workshop}`, { as });
      if (canvas.body.fields.statement?.revision === 0) await write(statement, { as, workshop });
      const asked = await stage.ask("POST", "/api/feedback", { as, body: { workshop } });
      if (asked.status !== 200) throw new Error(asked.text);
      await stage.app.worker.once();
      return (await stage.ask("GET", `/api/queue/${asked.body.id}`, { as: "mentor" })).body;
    },
    decide({ feedback }, verdict, as = "mentor") {
      const seen = { draft: feedback.draftNumber, edition: feedback.edition };
      return stage.ask("POST", `/api/queue/${feedback.id}/verdict`, { as, body: { ...seen, ...verdict } });
    },
    async pass(milliseconds = 8000) {
      stage.clock.pass(milliseconds);
      await stage.app.worker.once();
    },
    told: async (as = "amina") => (await stage.ask("GET", "/api/feedback", { as })).body.feedback,
  };
}

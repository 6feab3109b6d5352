import { type Deps, queueTopic, workTopic } from "../deps.ts";

/** There is something to draft or to release; the mentors who follow the queue hear of it too. */
export function wakeWorkers({ feed }: Pick<Deps, "feed">, cohort: string): void {
  feed.announce(workTopic);
  feed.announce(queueTopic(cohort));
}

/** What one side puts in as it comes and the other takes out in order; ends or fails when the putting does. */
export interface StepQueue<T> {
  put(one: T): void;
  /** Takes everything, then what `work` ended with: nothing, or its fault. */
  taken(work: Promise<unknown>): AsyncGenerator<T>;
}

export function stepQueue<T>(): StepQueue<T> {
  const waiting: T[] = [];
  let wake = () => {};
  return {
    put(one) {
      waiting.push(one);
      wake();
    },
    async *taken(work) {
      let over = false;
      const end = work.then(
        () => {
          over = true;
          wake();
        },
        () => {
          over = true;
          wake();
        },
      );
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) {
          yield next;
          continue;
        }
        if (over) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await end;
      await work;
    },
  };
}

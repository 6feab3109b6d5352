/** What one side puts in as it comes and the other takes out in order. */
export interface StepQueue<T> {
  put(one: T): void;
  /** Everything that is put in until `work` ends; throws after it what `work` rejected with. */
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
      const settle = () => {
        over = true;
        wake();
      };
      work.then(settle, settle);
      while (waiting.length > 0 || !over) {
        if (waiting.length > 0) yield waiting.shift()!;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
      await work;
    },
  };
}

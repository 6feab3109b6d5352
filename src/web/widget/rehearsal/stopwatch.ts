/** A stopwatch that can stand still. Milliseconds; `now` is any clock that never goes back. */
export class Stopwatch {
  private passed = 0;
  private since: number | null = null;
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  get runs(): boolean {
    return this.since !== null;
  }

  get elapsed(): number {
    return this.passed + (this.since === null ? 0 : this.now() - this.since);
  }

  go(): void {
    this.since ??= this.now();
  }

  hold(): void {
    this.passed = this.elapsed;
    this.since = null;
  }
}

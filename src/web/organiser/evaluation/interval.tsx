import type { Figure, Verdict } from "../../../domain/evaluation.ts";

const width = 280;
const height = 28;
const middle = height / 2;
const edge = 8;

/** Where the axis begins: figures near the top are told apart. */
export const axisFrom = (figures: readonly number[]): number =>
  Math.min(0.5, Math.floor(Math.min(...figures) * 10) / 10);

const place = (value: number, from: number, to: number): number =>
  edge + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 2 * edge);

/** Shape first, colour after: a disc holds, a diamond does not, a ring cannot be told. */
function Point({ x, verdict }: { x: number; verdict: Verdict }) {
  if (verdict === "pass") return <circle cx={x} cy={middle} r="6" class="dot" />;
  if (verdict === "cannot_tell") return <circle cx={x} cy={middle} r="5" class="ring" />;
  return <path d={`M${x} ${middle - 7}l7 7-7 7-7-7z`} class="dot" />;
}

/** A share with its interval and the floor as a tick. Intervals to be compared begin at one `from`. Figures stand beside as text. */
export function Interval(props: { rate: Figure; floor: number; verdict: Verdict; from?: number }) {
  const { rate, floor, verdict, from = axisFrom([rate.low, floor]) } = props;
  const at = (value: number) => place(value, from, 1);
  return (
    <svg class={`interval ${verdict}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M${edge} ${middle}H${width - edge}`} class="axis" />
      <path d={`M${at(rate.low)} ${middle}H${at(rate.high)}`} class="bar" />
      <path d={`M${at(floor)} ${middle - 11}v22`} class="tick" />
      <Point x={at(rate.value)} verdict={verdict} />
    </svg>
  );
}

/** A paired difference: right of the line is better. */
export function Difference(props: { figure: Figure; verdict: string; reach?: number }) {
  const { figure, verdict } = props;
  const reach = props.reach ?? Math.max(0.1, Math.abs(figure.low), Math.abs(figure.high));
  const at = (value: number) => place(value, -reach, reach);
  const x = at(figure.value);
  const shape =
    verdict === "better"
      ? `M${x - 7} ${middle + 5}l7-12 7 12z`
      : verdict === "regression"
        ? `M${x - 7} ${middle - 5}l7 12 7-12z`
        : null;
  return (
    <svg class={`interval ${verdict}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M${at(0)} ${middle - 12}v24`} class="tick" />
      <path d={`M${at(figure.low)} ${middle}H${at(figure.high)}`} class="bar" />
      {shape === null ? <circle cx={x} cy={middle} r="5" class="ring" /> : <path d={shape} class="dot" />}
    </svg>
  );
}

/** A promise over its last runs, oldest first; the last one is marked. */
export function Trend({ shares }: { shares: readonly number[] }) {
  const from = axisFrom(shares);
  const step = shares.length < 2 ? 0 : (width - 2 * edge) / (shares.length - 1);
  const y = (value: number) => height - 5 - ((value - from) / (1 - from)) * (height - 10);
  const points = shares.map((value, index) => `${edge + index * step} ${y(value)}`);
  return (
    <svg class="interval trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M${points.join("L")}`} class="line" />
      <circle cx={edge + (shares.length - 1) * step} cy={y(shares.at(-1)!)} r="4" class="dot" />
    </svg>
  );
}

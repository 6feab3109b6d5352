/** Line icons on a grid of 24; the eight-pointed star is the one motif. */
export const star = "M12 1l3.2 3.2h4.6v4.6L23 12l-3.2 3.2v4.6h-4.6L12 23l-3.2-3.2H4.2v-4.6L1 12l3.2-3.2V4.2h4.6z";
export const mark = "M4.8 4.8h14.4v14.4H4.8zM12 1.8L22.2 12 12 22.2 1.8 12zM12 11h.01M12 13h.01M11 12h2";
export const cross = "M6 6l12 12M18 6L6 18";
export const alert = "M12 4L2.5 20h19zM12 10v4M12 17h.01";

export const Icon = ({ d, class: name }: { d: string; class?: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class={name}>
    <path d={d} />
  </svg>
);

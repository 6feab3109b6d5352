/** Steps of the type size, as shares of the full size: below the last one a text goes on, never cut. */
const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.55, 0.5] as const;

/** Sets the largest type with which everything holds; gives its share, or null when nothing does. */
export function shrink(box: HTMLElement, holds: () => boolean): number | null {
  for (const share of steps) {
    box.style.setProperty("--fit", String(share));
    if (holds()) return share;
  }
  return null;
}

/** Fits a poster to one page of A4 across; its sizes are shares of its width, so what holds there holds everywhere. */
export function fitPage(desk: HTMLElement, page: HTMLElement): void {
  const holds = () => page.scrollHeight <= (page.clientWidth * 210) / 297 - 2;
  desk.style.width = "297mm";
  page.classList.add("measured");
  page.classList.remove("packed");
  // Rows side by side waste room when their texts differ much: long canvases run in columns.
  if ((shrink(page, holds) ?? 0) < 0.82) {
    page.classList.add("packed");
    shrink(page, holds);
  }
  page.classList.remove("measured");
  desk.style.width = "";
}

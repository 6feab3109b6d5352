import { star } from "../icon.tsx";

/** How far a team is: dashed when nothing stands, filled from below, a check when all does. */
export const Tile = ({ done, total }: { done: number; total: number }) => {
  const top = 17 - Math.round((11 * done) / (total || 1));
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="star">
      {done === 0 ? (
        <path d={star} stroke-width="1.6" stroke-dasharray="2 2.4" stroke-linecap="butt" />
      ) : (
        <path d={star} stroke-width="1.4" fill={done < total ? "none" : "currentColor"} />
      )}
      {done > 0 && done < total && (
        <svg aria-hidden="true" y={top} height={24 - top} viewBox={`0 ${top} 24 ${24 - top}`} width="24">
          <path d={star} transform="translate(2.6 2.6) scale(.783)" fill="currentColor" stroke="none" />
        </svg>
      )}
      {done > 0 && done >= total && <path d="M8 12.3l2.7 2.7L16 9.5" stroke="var(--card)" stroke-width="2" />}
    </svg>
  );
};

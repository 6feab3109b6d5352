/** The star of eight points: touching stars for the margin, two squares for the mark. */
const star = "M12 0l3.5 3.5h5v5L24 12l-3.5 3.5v5h-5L12 24l-3.5-3.5h-5v-5L0 12l3.5-3.5v-5h5z";

export const Band = () => (
  <svg class="band" aria-hidden="true">
    <defs>
      <pattern id="stars" width="24" height="24" patternUnits="userSpaceOnUse">
        <path d={star} />
      </pattern>
    </defs>
    <rect width="100%" height="100%" fill="url(#stars)" />
  </svg>
);

export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4.8 4.8h14.4v14.4H4.8zM12 1.8L22.2 12 12 22.2 1.8 12z" />
    <circle cx="12" cy="12" r="2" />
  </svg>
);

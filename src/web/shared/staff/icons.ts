export { alert } from "../../widget/icon.tsx";
export { raised } from "../../widget/talk/icons.ts";

export const shield = "M12 3l7.5 3v5.5c0 4.6-3 8-7.5 9.5-4.5-1.5-7.5-4.9-7.5-9.5V6zM12 8v4.5M12 16h.01";
export const query = "M12 3a9 9 0 100 18 9 9 0 000-18zM9.5 9.5a2.5 2.5 0 115 0c0 1.8-2.5 2-2.5 4M12 17h.01";
export const lock = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3";
export const back = "M15 5l-7 7 7 7";
export const copy = "M9 9h11v11H9zM5 15H4V4h11v1";
export const printer = "M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z";

export const down = "M6 9l6 6 6-6";
export const more = "M12 5h.01M12 12h.01M12 19h.01";
export const raised =
  "M8 12V6a1.5 1.5 0 013 0v5V4.5a1.5 1.5 0 013 0V11V6a1.5 1.5 0 013 0v8c0 4-2 7-5.5 7S7 20 5 16l-1-2.5c-.6-1.5 1-2.5 2-1.5l2 2";
export const clock = "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2";
export const noNet = "M3 3l18 18M8.5 16a5 5 0 017 0M5 12.5a10 10 0 014-2.3M19 12.5a10 10 0 00-5-2.5M12 20h.01";
export const again = "M20 11a8 8 0 10-2.3 6M20 5v6h-6";
export const check = "M5 12.5l4.5 4.5L19 7.5";
export const pen = "M4 20l1-4L16 5l3 3L8 19z";

export const sheetSign = "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6";
export const person = "M12 4a4 4 0 100 8 4 4 0 000-8zM4 21c.6-4 3.8-6 8-6s7.400 2 8 6";
export const undo = "M9 7L4 12l5 5M4 12h11a5 5 0 010 10";

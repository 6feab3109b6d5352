import { fileURLToPath } from "node:url";

/** The project's folder: what it brings (prompts, knowledge, the built widget) stands here. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

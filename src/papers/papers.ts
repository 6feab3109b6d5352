import type { Papers } from "../domain/ports.ts";

/** Writes documents out. Each writer is loaded when it is first asked: a server starts without them. */
export const papers: Papers = {
  async write(document, format) {
    switch (format) {
      case "md": {
        const { writeMarkdown } = await import("./markdown.ts");
        return { type: "text/markdown; charset=utf-8", body: writeMarkdown(document) };
      }
      case "json": {
        const { writeJson } = await import("./json.ts");
        return { type: "application/json", body: writeJson(document) };
      }
      case "html": {
        const { writePrintHtml } = await import("./html.ts");
        return { type: "text/html; charset=utf-8", body: writePrintHtml(document) };
      }
      case "pptx": {
        const { writePptx } = await import("./pptx.ts");
        return {
          type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          body: await writePptx(document),
        };
      }
    }
  },
};

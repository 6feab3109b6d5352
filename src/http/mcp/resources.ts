import type { ReadResourceResult, Resource } from "@modelcontextprotocol/sdk/types.js";
import { DomainError } from "../../domain/errors.ts";
import { listDocuments, readDocument } from "../../mentoring/read-document.ts";
import type { House } from "../env.ts";
import { canvasTold } from "./canvas-told.ts";
import type { Person } from "./tool.ts";

const place = /^dalil:\/\/(library|canvas)\/([^/?#]+)$/;

/** The programme's documents, and for a member the canvases of their team. */
export async function listedResources(house: House, actor: Person): Promise<Resource[]> {
  const { language, kind } = actor;
  const documents = await listDocuments(house, { actor });
  const canvases = kind === "member" ? Object.values(house.programme.canvases) : [];
  return [
    ...canvases.map(({ workshop, title, purpose }) => ({
      uri: `dalil://canvas/${workshop}`,
      name: `canvas-${workshop}`,
      title: language === "ar" ? title.ar.definite : title[language].bare,
      description: purpose[language],
      mimeType: "application/json",
    })),
    ...documents.map((document) => ({
      uri: `dalil://library/${document.id}`,
      name: document.id,
      title: document.title,
      ...(document.origin === null ? {} : { description: document.origin }),
      mimeType: "text/markdown",
      size: Buffer.byteLength(document.text),
      annotations: { audience: ["user" as const, "assistant" as const] },
    })),
  ];
}

/** Throws `not_found` for what is not there or not the reader's. */
export async function readResource(house: House, actor: Person, uri: string): Promise<ReadResourceResult> {
  const [, shelf, id] = place.exec(uri) ?? [];
  if (shelf === undefined || id === undefined) throw new DomainError("not_found");
  if (shelf === "library") {
    const { text } = await readDocument(house, { actor, document: id });
    return { contents: [{ uri, mimeType: "text/markdown", text }] };
  }
  if (actor.kind !== "member") throw new DomainError("not_found");
  const canvas = await canvasTold(house, { actor, workshop: id });
  return { contents: [{ uri, mimeType: "application/json", text: JSON.stringify(canvas, null, 2) }] };
}

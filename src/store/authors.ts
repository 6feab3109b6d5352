import type { Author } from "../domain/canvas.ts";
import type { Tables } from "./tables.ts";

type AuthorColumns = Pick<Tables["messages"], "author_kind" | "author_id" | "author_name">;

export const authorColumns = (author: Author): AuthorColumns => ({
  author_kind: author.kind,
  author_id: author.id,
  author_name: author.name,
});

export const authorOf = (row: AuthorColumns): Author => ({
  kind: row.author_kind,
  id: row.author_id,
  name: row.author_name,
});

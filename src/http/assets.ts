import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Context, Hono } from "hono";
import type { Env } from "./env.ts";
import type { Assets } from "./page-shells.ts";

interface Asset {
  type: string;
  etag: string;
  plain: Buffer;
  gzip: Buffer | null;
  brotli: Buffer | null;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

const hashed = /[.-][0-9a-zA-Z_-]{8,}\.\w+$/;

/**
 * Serves the built widget and its parts (`folder`/assets, flat) from memory, precompressed where the build did so. Only
 * names that the folder has are served: no path is ever made from a request.
 */
export function mountAssets(app: Hono<Env>, folder: string): { assets: () => Assets | null } {
  const known = new Map<string, { asset: Asset; modified: number }>();
  const find = (inside: string, name: string): Asset | null => {
    if (!existsSync(inside) || !(extname(name) in types) || !readdirSync(inside).includes(name)) return null;
    const path = join(inside, name);
    const modified = statSync(path).mtimeMs;
    const kept = known.get(path);
    if (kept?.modified === modified) return kept.asset;
    const asset = read(path);
    known.set(path, { asset, modified });
    return asset;
  };

  app.get("/widget.js", (c) => serve(c, find(folder, "widget.js"), "no-cache"));
  app.get("/assets/:name", (c) => {
    const name = c.req.param("name");
    const caching = hashed.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
    return serve(c, find(join(folder, "assets"), name), caching);
  });
  return { assets: () => manifestOf(folder) };
}

function read(path: string): Asset {
  const plain = readFileSync(path);
  const beside = (ending: string) => (existsSync(path + ending) ? readFileSync(path + ending) : null);
  return {
    type: types[extname(path)]!,
    etag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    plain,
    gzip: beside(".gz"),
    brotli: beside(".br"),
  };
}

function serve(c: Context<Env>, asset: Asset | null, caching: string): Response | Promise<Response> {
  if (asset === null) return c.notFound();
  const accepted = c.req.header("Accept-Encoding") ?? "";
  const coding =
    asset.brotli !== null && /\bbr\b/.test(accepted)
      ? "br"
      : asset.gzip !== null && /\bgzip\b/.test(accepted)
        ? "gzip"
        : null;
  const etag = `"${asset.etag}${coding === null ? "" : `-${coding}`}"`;
  const headers = {
    "Content-Type": asset.type,
    "Cache-Control": caching,
    ETag: etag,
    Vary: "Accept-Encoding",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  if ((c.req.header("If-None-Match") ?? "").split(/\s*,\s*/).includes(etag))
    return new Response(null, { status: 304, headers });
  const body = coding === "br" ? asset.brotli! : coding === "gzip" ? asset.gzip! : asset.plain;
  return new Response(new Uint8Array(body), {
    headers: coding === null ? headers : { ...headers, "Content-Encoding": coding },
  });
}

/** The build's own list; null before the first build. */
function manifestOf(folder: string): Assets | null {
  const path = join(folder, "manifest.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Assets) : null;
}

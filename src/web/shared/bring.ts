/** Files of each part, by its source; the build writes them in. */
declare const PARTS: Readonly<Record<string, readonly string[]>>;

/**
 * Imports a part of the widget once all its files lie in the browser's cache. A browser never asks again for a module
 * that failed to come, so on a poor network nothing is imported that is not there; and files fetched side by side come
 * sooner than files found one inside the other. `files`: where the first part does not know them. Rejects when the network does; may be called again.
 */
export async function bring<Part>(
  name: string,
  load: () => Promise<Part>,
  files: readonly string[] = PARTS[name] ?? [],
): Promise<Part> {
  const fetched = files.map(async (file) => {
    const answer = await fetch(new URL(file, import.meta.url));
    if (!answer.ok) throw new Error(file);
    await answer.text();
  });
  await Promise.all(fetched);
  return await load();
}

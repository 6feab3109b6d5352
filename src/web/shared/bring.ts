/** All files of the parts, then the places in that list of each part's own; the build writes them in. */
declare const PARTS: readonly [readonly string[], Readonly<Record<string, readonly number[]>>];
const [files, places] = PARTS;

/**
 * Imports a part of the widget once all its files lie in the browser's cache. A browser never asks again for a module
 * that failed to come, so on a poor network nothing is imported that is not there; and files fetched side by side come
 * sooner than files found one inside the other. Rejects when the network does; may be called again.
 */
export async function bring<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  const fetched = (places[name] ?? []).map(async (place) => {
    const answer = await fetch(new URL(files[place]!, import.meta.url));
    if (!answer.ok) throw new Error(name);
    await answer.text();
  });
  await Promise.all(fetched);
  return await load();
}

import { openSecret } from "../app.ts";
import { urlOf } from "../config.ts";
import { seedDemo } from "../mentoring/demo.ts";
import { demoLinks, printDemo } from "./demo-links.ts";
import { withRooms } from "./rooms.ts";

/** Makes the demo cohort once and prints its links; asked again, the same ones. */
export async function demo({ json = false }: { json?: boolean }): Promise<void> {
  await withRooms(async (rooms) => {
    const seeded = await seedDemo(rooms, { secret: await openSecret(rooms.config) });
    const links = demoLinks(seeded, urlOf(rooms.config));
    if (json) console.log(JSON.stringify(links, null, 2));
    else printDemo(links);
  });
}

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Overrides } from "../../src/app.ts";
import { openStage, type Stage } from "./app.ts";

export interface Listening extends Stage {
  url: string;
  close(): Promise<void>;
}

/** A whole app on a port of its own, for clients that bring their own network. */
export async function listenStage(
  overrides: Overrides = {},
  variables: Record<string, string> = {},
): Promise<Listening> {
  const stage = await openStage(overrides, variables);
  const server = createAdaptorServer({ fetch: stage.app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stage.app.house.url = url;
  return {
    ...stage,
    url,
    async close() {
      await stage.app.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

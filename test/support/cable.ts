import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A network cable between a phone and the server: it can be cut in mid-word and mended. */
export interface Cable {
  url: string;
  /** Every open line breaks; new ones are refused. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function layCable(target: string): Promise<Cable> {
  const { hostname, port } = new URL(target);
  const lines = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      lines.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        lines.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cable: Cable = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      whole = false;
      for (const line of lines) line.destroy();
    },
    mend() {
      whole = true;
    },
    async close() {
      cable.cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return cable;
}

/** A byte proxy and nothing else, for `bench/model.ts`: what any server between a client and a model costs at least. */
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

const target = new URL(process.argv[2]!);
const agent = new Agent({ keepAlive: true, maxSockets: 1000 });
const server = createServer((asked, answer) => {
  const { method, url, headers } = asked;
  const onward = request({ agent, host: target.hostname, port: target.port, path: url, method, headers }, (came) => {
    answer.writeHead(came.statusCode!, came.headers);
    came.pipe(answer);
  });
  answer.on("close", () => onward.destroy());
  asked.pipe(onward);
});
server.listen(0, "127.0.0.1", () => {
  process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
});
process.on("disconnect", () => process.exit(0));

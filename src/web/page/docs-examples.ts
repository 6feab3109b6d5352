/** Programs to copy, for a server at `url`. Each works with the named package as it is published. */
export const examples = (url: string): Record<"token" | "openai" | "agui" | "mcp" | "own" | "errors", string> => ({
  token: `curl ${url}/api/join -H 'Content-Type: application/json' \\
  -d '{"code":"N7K-4QX","nickname":"Amina","language":"fr"}'`,
  openai: `import OpenAI from "openai";

const openai = new OpenAI({ baseURL: "${url}/v1", apiKey: TOKEN });
const answer = await openai.chat.completions.create({
  model: "dalil/framing",
  messages: [{ role: "user", content: "les patients attendent trop" }],
});
console.log(answer.choices[0].message.content);`,
  agui: `import { HttpAgent } from "@ag-ui/client";

const agent = new HttpAgent({
  url: "${url}/agui",
  threadId: "framing",
  headers: { Authorization: \`Bearer \${TOKEN}\` },
});
agent.addMessage({ id: crypto.randomUUID(), role: "user", content: "les patients attendent trop" });
await agent.runAgent();
console.log(agent.messages.at(-1).content, agent.state.fields);

const resume = agent.pendingInterrupts.map(({ id }) => ({
  interruptId: id,
  status: "resolved",
  payload: { verdict: "accept" },
}));
if (resume.length > 0) await agent.runAgent({ resume });`,
  mcp: `{
  "mcpServers": {
    "dalil": {
      "type": "http",
      "url": "${url}/mcp",
      "headers": { "Authorization": "Bearer TOKEN" }
    }
  }
}`,
  own: `curl ${url}/api/conversations/framing/messages \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"text":"les patients attendent trop","key":"1"}'
curl -N ${url}/api/turns/TURN/events -H "Authorization: Bearer $TOKEN"`,
  errors: `{
  "error": {
    "code": "round_open",
    "message": "…",
    "details": { "until": "17:05:00" }
  }
}`,
});

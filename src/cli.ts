#!/usr/bin/env node
import { refuseOldNode, rememberCompiled } from "./cli/node-version.ts";

refuseOldNode();
rememberCompiled();
const { run } = await import("./cli/commands.ts");
await run(process.argv);

#!/usr/bin/env node
import { refuseOldNode, rememberCompiled } from "./cli/node-version.ts";

refuseOldNode();
rememberCompiled();
const { serve } = await import("./cli/serve.ts");
await serve();

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A slow machine is not a fault: what is waited for comes, or the test ends here.
    expect: { poll: { timeout: 30_000 } },
  },
});

import { defineConfig } from "vitest/config";

const browser = "test/e2e/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A slow machine is not a fault: what is waited for comes, or the test ends here.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: "plain", include: ["test/**/*.test.ts"], exclude: [browser] } },
      // A real browser on a busy machine: what fails there is tried once more, and the report says so.
      { extends: true, test: { name: "browser", include: [browser], retry: 1 } },
    ],
  },
});

import module from "node:module";

/** The oldest Node that runs Dalil: better-sqlite3 crashes on 20, and before 22.18 `.ts` files do not run. */
const oldest = [22, 18] as const;

/** Ends the process with a sentence where Node is too old; called before anything that would crash is imported. */
export function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Dalil needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}. \`npm start\` brings its own.`,
  );
  process.exit(1);
}

/** The second start is faster: Node keeps what it compiled among its temporary files. */
export const rememberCompiled = (): void => void module.enableCompileCache?.();

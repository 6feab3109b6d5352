/** What no file system takes, or reads as more than a letter: signs of paths, control and direction. */
const refused = /[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|.%~#&'`$!{}[\]()@^=+,;]+/gu;
const longest = 60;

/** `Content-Disposition` for a team's file (RFC 6266, RFC 8187): its own name, and one in ASCII for old readers. */
export function fileNamed(team: string, ending: string): string {
  const words = team.normalize("NFC").replace(refused, " ").trim().replace(/\s+/gu, "-");
  const name = [...`dalil-${words === "" ? "equipe" : words}`].slice(0, longest).join("");
  const ascii = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[^\w-]/g, "")
    .replace(/-+/g, "-")
    .replace(/-$/, "");
  return `attachment; filename="${ascii}.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`;
}

/** Where a team enters; phones must reach the address that this page was opened by. */
export const joinLink = (code: string): string => `${location.origin}/t/${encodeURIComponent(code)}`;

/** As it is read on paper: a browser adds the rest by itself where the server speaks TLS. */
export const shortLink = (code: string): string => joinLink(code).replace(/^https:\/\//, "");

/** An address that only this computer knows. */
export const isLocal = (): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

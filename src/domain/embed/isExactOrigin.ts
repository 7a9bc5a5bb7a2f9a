/** Tells whether a text is one origin, written as a browser writes it, that may speak to an embedded map. */

/** Where a page is tried out on one's own machine. */
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** "https://www.example.gov.cn": no path, no wildcard, no default port; without encryption only on one's own machine. */
export function isExactOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  if (origin !== text || hostname.includes('*')) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK_HOSTS.includes(hostname));
}

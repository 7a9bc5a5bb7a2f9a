/** Tells whether a text is one origin, written as a browser writes it, that may speak to an embedded map. */

/** Where a page is tried out on one's own machine. */
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
/** Names in Punycode, addresses of IPv4 and IPv6. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/;

/** "https://www.example.gov.cn": no path, no wildcard, no default port; without encryption only on one's own machine. */
export function isExactOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  // A URL takes signs in a host that would end a source or a directive of the policy.
  if (origin !== text || !HOST.test(hostname)) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK_HOSTS.includes(hostname));
}

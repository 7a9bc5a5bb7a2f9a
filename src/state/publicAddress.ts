/** The address under which others can open the page, for links in files; none where it is this machine's own. */

const OWN_MACHINE = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Of the page's own address, without query and hash. Undefined for files and for the machine that serves itself. */
export function publicAddress(href: string): string | undefined {
  const { protocol, hostname, origin, pathname } = new URL(href);
  if (!/^https?:$/.test(protocol) || OWN_MACHINE.test(hostname)) return undefined;
  return `${origin}${pathname}`;
}

/** The address of one request: the service's base address, the path of the operation below it, and its parameters. */

/** Keeps a path that the base address already has, with or without a slash at its end; parameters are encoded as UTF-8. */
export function toServiceUrl(endpoint: string, path: string, parameters: Readonly<Record<string, string>>): URL {
  const base = new URL(endpoint);
  base.search = '';
  base.hash = '';
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/${path}`;
  for (const [name, value] of Object.entries(parameters)) base.searchParams.set(name, value);
  return base;
}

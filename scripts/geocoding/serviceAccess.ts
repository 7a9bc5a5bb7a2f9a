/** How the command reaches a service: the endpoint, the key out of the environment, and who asks. */
import packageFile from '../../package.json' with { type: 'json' };
import type { ServiceAccess } from './findAtService.ts';
import { PoliteClient } from './PoliteClient.ts';

export interface AccessRequest {
  readonly driver: { readonly id: string; readonly endpoint?: string; readonly keyVariable?: string };
  /** What the operator names in the place of the public address. */
  readonly endpoint: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly today: string;
  readonly onProgress: ServiceAccess['onProgress'];
  readonly onPause: (words: string) => void;
}

/** Where the operator may be written to: some services want to know. */
const CONTACT_VARIABLE = 'GEOCODE_CONTACT';

/** Keys come from the environment alone and are written nowhere. A text says what the operator has to give. */
export function serviceAccess({ driver, environment, signal, today, onProgress, onPause, ...request }: AccessRequest): ServiceAccess | string {
  const endpoint = request.endpoint ?? driver.endpoint;
  if (endpoint === undefined) return `${driver.id} has no public address: name one by --endpoint`;
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return `"${endpoint}" is no address of a service`;
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    return 'an endpoint holds no name, password or query: keys come from the environment';
  }
  const key = driver.keyVariable === undefined ? undefined : environment[driver.keyVariable];
  if (driver.keyVariable !== undefined && !key) return `${driver.id} wants a key: set ${driver.keyVariable} in the environment`;
  const contact = environment[CONTACT_VARIABLE];
  if (contact !== undefined && !/^[\x20-\x7e]*$/.test(contact)) return `${CONTACT_VARIABLE} goes into a header: Latin letters, figures and signs alone`;
  const userAgent = `${packageFile.name}/${packageFile.version}${contact ? ` (${contact})` : ''}`;
  return {
    endpoint,
    ...(key === undefined ? {} : { key }),
    client: new PoliteClient({ userAgent, signal, onPause }),
    signal,
    today,
    onProgress,
  };
}

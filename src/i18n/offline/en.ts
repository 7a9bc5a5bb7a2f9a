/** The line that tells of a newer version, in English. */
import type { OfflineMessages } from './OfflineMessages.ts';

export const offline: OfflineMessages = {
  label: 'New version',
  waiting: 'A new version is ready. Updating reloads this page.',
  outrun: 'Another window has updated. This one still works as it was.',
  apply: 'Update',
  applying: 'Updating…',
  later: 'Not now',
};

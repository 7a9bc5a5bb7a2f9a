/** The line that tells of a newer version, in English. */
import type { OfflineMessages } from './OfflineMessages.ts';

export const offline: OfflineMessages = {
  label: 'New version',
  waiting: 'A new version is ready. Updating reloads this page.',
  outrun: 'Another window was updated. This one still works.',
  apply: 'Update',
  applying: 'Updating…',
  later: 'Not now',
};

/** The line that tells of a newer version, in simplified Chinese. */
import type { OfflineMessages } from './OfflineMessages.ts';

export const offline: OfflineMessages = {
  label: '版本更新',
  waiting: '地图有新版本，更新时重新载入本页。',
  outrun: '另一窗口已更新，本页仍是旧版本，可继续使用。',
  apply: '更新',
  applying: '正在更新…',
  later: '以后再说',
};

/** The line that tells of a newer version, in traditional Chinese. */
import type { OfflineMessages } from './OfflineMessages.ts';

export const offline: OfflineMessages = {
  label: '版本更新',
  waiting: '地圖有新版本，更新時重新載入本頁。',
  outrun: '另一窗口已更新，本頁仍是舊版本，可繼續使用。',
  apply: '更新',
  applying: '正在更新…',
  later: '以後再說',
};

/** Texts of how the page looks and listens, in traditional Chinese. */
import type { SettingsMessages } from './SettingsMessages.ts';

export const settings: SettingsMessages = {
  appearance: '外觀',
  appearanceName: { system: '跟隨系統', light: '淺色', dark: '深色' },
  moreContrast: '加強對比',
  singleKeys: '單鍵快捷鍵',
  singleKeysHint: '「/」搜尋，「?」打開本頁，地圖上還有 N、T、F；語音輸入時可以關掉。',
};

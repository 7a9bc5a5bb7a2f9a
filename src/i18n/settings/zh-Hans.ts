/** Texts of how the page looks and listens, in simplified Chinese. */
import type { SettingsMessages } from './SettingsMessages.ts';

export const settings: SettingsMessages = {
  appearance: '外观',
  appearanceName: { system: '跟随系统', light: '浅色', dark: '深色' },
  moreContrast: '加强对比',
  singleKeys: '单键快捷键',
  singleKeysHint: '“/”搜索，“?”打开本页，地图上还有 N、T、F；语音输入时可以关掉。',
};

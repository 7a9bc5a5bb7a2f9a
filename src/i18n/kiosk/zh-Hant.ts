/** The texts of the kiosk in traditional Chinese. */
import type { KioskMessages } from './KioskMessages.ts';

export const kiosk: KioskMessages = {
  touch: '輕觸屏幕，從這一章看起',
  touchHint: '每一處都能看到報告怎麼說、位置有多準、結果查到沒有',
  pause: '暫停',
  resume: '繼續播放',
  paused: '已暫停',
  chapters: '逐章看',
  find: '找地方',
  restart: '重新開始',
  previous: '上一章',
  next: '下一章',
  back: '返回',
  stillThere: '還在看嗎？',
  goesBack: (seconds) => `${seconds} 秒後回到開頭，您的選擇會清除。`,
  goOn: '繼續瀏覽',
  typeInitials: '按地名每個字的拼音首字母',
  typed: '已按的字母',
  erase: '退格',
  eraseAll: '清空',
  letter: (letter) => `字母 ${letter}`,
  takeOn: '手機掃碼，接着看',
  updating: '正在換上新版本，請稍候',
};

/** The texts of the kiosk in simplified Chinese. */
import type { KioskMessages } from './KioskMessages.ts';

export const kiosk: KioskMessages = {
  touch: '轻触屏幕，从这一章看起',
  touchHint: '每一处都能看到报告怎么说、位置有多准、结果查到没有',
  pause: '暂停',
  resume: '继续播放',
  paused: '已暂停',
  chapters: '逐章看',
  find: '找地方',
  restart: '重新开始',
  previous: '上一章',
  next: '下一章',
  back: '返回',
  stillThere: '还在看吗？',
  goesBack: (seconds) => `${seconds} 秒后回到开头，您的选择会清除。`,
  goOn: '继续浏览',
  typeInitials: '按地名每个字的拼音首字母',
  typed: '已按的字母',
  erase: '退格',
  eraseAll: '清空',
  letter: (letter) => `字母 ${letter}`,
  takeOn: '手机扫码，接着看',
  updating: '正在换上新版本，请稍候',
};

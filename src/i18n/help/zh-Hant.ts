/** Texts of the help in traditional Chinese. */
import type { HelpMessages } from './HelpMessages.ts';

export const help: HelpMessages = {
  helpKeys: '鍵盤操作',
  keyDoes: {
    search: '搜尋',
    help: '打開本頁',
    close: '關閉最裏面的一層，回到原處',
    move: '移動地圖',
    zoom: '放大、縮小地圖',
    turn: '旋轉地圖',
    tilt: '傾斜地圖',
    north: '回到正北朝上',
    fullScreen: '全螢幕',
    choose: '選中地圖中央的地點',
    near: '地圖中央附近有甚麼',
    next: '選中該方向上的下一處地點',
  },
};

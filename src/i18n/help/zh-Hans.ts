/** Texts of the help in simplified Chinese. */
import type { HelpMessages } from './HelpMessages.ts';

export const help: HelpMessages = {
  helpKeys: '键盘操作',
  keyDoes: {
    search: '搜索',
    help: '打开本页',
    close: '关闭最里面的一层，回到原处',
    move: '移动地图',
    zoom: '放大、缩小地图',
    turn: '旋转地图',
    tilt: '倾斜地图',
    north: '回到正北朝上',
    fullScreen: '全屏',
    choose: '选中地图中央的地点',
    near: '地图中央附近有什么',
    next: '选中该方向上的下一处地点',
  },
};

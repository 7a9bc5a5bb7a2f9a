/** Texts of the embedded map in simplified Chinese. */
import type { EmbedMessages } from './EmbedMessages.ts';

export const embed: EmbedMessages = {
  openFull: (title) => `打开完整的${title}`,
  basis: (passage) => `依据：报告 ${passage}`,
  openPlace: '详情',
  gestures: {
    wheel: '按住 Ctrl 并滚动滚轮来缩放地图',
    wheelMac: '按住 ⌘ 并滚动来缩放地图',
    fingers: '用两根手指移动地图',
  },
  heading: '嵌入网页',
  intro: '把当前的筛选、选中的地点、语言和视野嵌入别的网页。',
  size: '尺寸',
  sizeName: { wide: '600 × 400', fluid: '通栏 × 480', upright: '360 × 480' },
  code: '嵌入代码',
  copy: '复制代码',
  copied: '已复制',
  copyByHand: '浏览器不允许自动复制，代码已选中，请手动复制。',
  ownPagesAlone: '运营者只准许本站的网页；别的网页得不到地图的回应。',
  allowedPages: (origins) => `能嵌入的网页：本站的，以及 ${origins} 的。`,
  noPublicUrl: (address) => `没有设置本站的公开网址，代码用的是当前网址 ${address}，别人未必打得开。`,
  publicRules: '嵌入的地图一律按公开规则显示：没有审图号就不画行政区界线。',
};

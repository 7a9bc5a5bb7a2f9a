/** Texts of the embedded map in traditional Chinese. */
import type { EmbedMessages } from './EmbedMessages.ts';

export const embed: EmbedMessages = {
  openFull: (title) => `開啟完整的${title}`,
  basis: (passage) => `依據：報告 ${passage}`,
  openPlace: '詳情',
  gestures: {
    wheel: '按住 Ctrl 並滾動滾輪來縮放地圖',
    wheelMac: '按住 ⌘ 並滾動來縮放地圖',
    fingers: '用兩根手指移動地圖',
  },
  heading: '嵌入網頁',
  intro: '把目前的篩選、選中的地點、語言和視野嵌入別的網頁。',
  size: '尺寸',
  sizeName: { wide: '600 × 400', fluid: '通欄 × 480', upright: '360 × 480' },
  code: '嵌入程式碼',
  copy: '複製程式碼',
  copied: '已複製',
  copyByHand: '瀏覽器不允許自動複製，程式碼已選中，請手動複製。',
  ownPagesAlone: '營運者只允許本站的網頁；別的網頁得不到地圖的回應。',
  allowedPages: (origins) => `能嵌入的網頁：本站的，以及 ${origins} 的。`,
  noPublicUrl: (address) => `沒有設定本站的公開網址，程式碼用的是目前網址 ${address}，別人未必打得開。`,
  publicRules: '嵌入的地圖一律按公開規則顯示：沒有審圖號就不畫行政區界線。',
};

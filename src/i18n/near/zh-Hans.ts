/** Texts of the card that says what is near a point of the map in simplified Chinese. */
import type { NearMessages } from './NearMessages.ts';

export const near: NearMessages = {
  heading: '这里附近',
  nearest: '最近的',
  coordinates: '这里的坐标（经度，纬度）',
  datum: { 'WGS-84': 'WGS-84（GPS）', 'GCJ-02': 'GCJ-02（高德、腾讯）', 'BD-09': 'BD-09（百度）', CGCS2000: 'CGCS2000（大地 2000）' },
  copy: (datum) => `复制 ${datum} 坐标`,
  copyAll: '全部复制',
  copied: '已复制。',
  notCopied: '浏览器不让复制，请选中后复制。',
  degrees: (point, degrees) => `${point} ${degrees}°`,
  measureAll: '从这里量到所有地点',
  buffer: '以这里做缓冲',
  site: '作为候选地块，与园区一起比选',
  inGround: (places) => `可能在：${places}`,
  loading: '正在量距离…',
};

/** Texts of the card that says what is near a point of the map in traditional Chinese. */
import type { NearMessages } from './NearMessages.ts';

export const near: NearMessages = {
  heading: '這裏附近',
  nearest: '最近的',
  coordinates: '這裏的坐標（經度，緯度）',
  datum: { 'WGS-84': 'WGS-84（GPS）', 'GCJ-02': 'GCJ-02（高德、騰訊）', 'BD-09': 'BD-09（百度）', CGCS2000: 'CGCS2000（大地 2000）' },
  copy: (datum) => `複製 ${datum} 坐標`,
  copyAll: '全部複製',
  copied: '已複製。',
  notCopied: '瀏覽器不讓複製，請選中後複製。',
  degrees: (point, degrees) => `${point} ${degrees}°`,
  measureAll: '從這裏量到所有地點',
  buffer: '以這裏做緩衝',
  site: '作為候選地塊，與園區一起比選',
  inGround: (places) => `可能在：${places}`,
  loading: '正在量距離…',
};

/** Texts of the report as it is read, in simplified Chinese. */
import type { ReadingMessages } from './ReadingMessages.ts';

export const reading: ReadingMessages = {
  noSuchPassage: (id) => `报告没有编号为“${id}”的段落。`,
  inYear: (year) => `${year} 年`,
  walk: (name, position, count) => `${name}：第 ${position} 段，共 ${count} 段`,
  walkCount: (count) => `共 ${count} 段`,
  previousPassage: '提到它的上一段',
  nextPassage: '提到它的下一段',
  mapFiltered: (told) => `地图只显示：${told}`,
};

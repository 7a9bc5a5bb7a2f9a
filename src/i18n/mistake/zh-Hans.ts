/** Texts of the dialog for remarks in simplified Chinese. */
import type { MistakeMessages } from './MistakeMessages.ts';

export const mistake: MistakeMessages = {
  mistakeIntro: '写下哪里不对、依据是什么。内容保存为您设备上的一个小文件，不会上传；请把它交给地图的维护者。',
  mistakePlace: '地点',
  mistakePassage: '段落',
  mistakeNoPassage: '不针对某一段',
  mistakeWords: '您的说明',
  mistakeSave: '保存为文件',
  mistakeEmpty: '请先写下说明。',
  mistakeSaved: (file) => `已保存为 ${file}，请交给地图的维护者。`,
};

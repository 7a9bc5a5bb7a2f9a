/** Texts of the dialog for remarks in traditional Chinese. */
import type { MistakeMessages } from './MistakeMessages.ts';

export const mistake: MistakeMessages = {
  mistakeIntro: '寫下哪裏不對、依據是什麼。內容儲存為您設備上的一個小檔案，不會上傳；請把它交給地圖的維護者。',
  mistakePlace: '地點',
  mistakePassage: '段落',
  mistakeNoPassage: '不針對某一段',
  mistakeWords: '您的說明',
  mistakeSave: '儲存為檔案',
  mistakeEmpty: '請先寫下說明。',
  mistakeSaved: (file) => `已儲存為 ${file}，請交給地圖的維護者。`,
};

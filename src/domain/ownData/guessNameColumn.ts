/** Guesses which column names the features. */
import type { Column } from './Column.ts';

/** From the surest on. */
const NAMES: readonly RegExp[] = [
  /^(?:name|名称|名稱|名字|地名|title|标题|標題|label)$/i,
  /名称$|名稱$|^(?:name|名)[_:.]?(?:zh|cn|chn|hans)?$|_name$|name$|^.{0,4}名$/i,
  /^(?:地块|地塊|宗地|项目|項目|企业|企業|单位|單位)?(?:编号|編號|代码|代碼|code|no|number)$/i,
];

/** Undefined where no column is called like a name and none holds a different text in most rows. */
export function guessNameColumn(columns: readonly Column[]): number | undefined {
  for (const pattern of NAMES) {
    const index = columns.findIndex((column) => pattern.test(column.name.trim()) && !isEmpty(column));
    if (index !== -1) return index;
  }
  const telling = columns.findIndex((column) => column.type === 'text' && column.texts.length > 0 && column.texts.length * 2 > column.codes.length && column.texts.slice(0, 50).every((text) => text.length <= 60));
  return telling === -1 ? undefined : telling;
}

function isEmpty(column: Column): boolean {
  return column.type === 'text' && column.texts.length === 0;
}

/** Texts of the dialog for remarks: fetched with it. */

export interface MistakeMessages {
  readonly mistakeIntro: string;
  readonly mistakePlace: string;
  readonly mistakePassage: string;
  readonly mistakeNoPassage: string;
  readonly mistakeWords: string;
  readonly mistakeSave: string;
  readonly mistakeEmpty: string;
  readonly mistakeSaved: (file: string) => string;
}

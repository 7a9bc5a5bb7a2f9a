/** What is fetched when a theme is first drawn as a map of its own. */
export { toThemeModel } from './domain/themeViews/ThemeModel.ts';
export { themeDrawing } from './themeDrawing.ts';
export { ThemeCard } from './ui/themeView/ThemeCard.tsx';

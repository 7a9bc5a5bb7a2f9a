/** The codec between AppState and the query of the address. Defaults are left out, unknown keys ignored. */
import type { Surface } from '../domain/boundaryPolicy.ts';
import { LANGUAGES } from '../domain/LocalText.ts';
import { OUTCOME_CLASSES } from '../domain/outcomeClass.ts';
import { RESOLUTIONS } from '../domain/Report.ts';
import { INITIAL_STATE, VIEWS, type AppState } from './AppState.ts';

const SURFACES = ['full', 'kiosk', 'embed', 'print'] as const satisfies readonly Surface[];

/** "?theme=industry,green&sel=daze", or "" for the initial state. */
export function toQuery({ themes, outcomes, resolutions, selected, view, passage, language, surface }: AppState): string {
  const query = new URLSearchParams();
  if (themes.length > 0) query.set('theme', themes.join(','));
  if (outcomes.length > 0) query.set('outcome', outcomes.join(','));
  if (resolutions.length > 0) query.set('res', resolutions.join(','));
  if (selected !== undefined) query.set('sel', selected);
  if (view !== INITIAL_STATE.view) query.set('view', view);
  if (passage !== undefined) query.set('psg', passage);
  if (language !== INITIAL_STATE.language) query.set('lang', language);
  if (surface !== INITIAL_STATE.surface) query.set('ui', surface);
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** Values that are not among the known ones fall back to the default; ids are kept as they stand. */
export function fromQuery(text: string): AppState {
  const query = new URLSearchParams(text);
  return {
    themes: [...new Set(listOf(query.get('theme')))],
    outcomes: someOf(OUTCOME_CLASSES, query.get('outcome')),
    resolutions: someOf(RESOLUTIONS, query.get('res')),
    selected: query.get('sel') || undefined,
    view: oneOf(VIEWS, query.get('view')) ?? INITIAL_STATE.view,
    passage: query.get('psg') || undefined,
    language: oneOf(LANGUAGES, query.get('lang')) ?? INITIAL_STATE.language,
    surface: oneOf(SURFACES, query.get('ui')) ?? INITIAL_STATE.surface,
  };
}

function listOf(text: string | null): string[] {
  return (text ?? '').split(',').filter((word) => word !== '');
}

/** The known words among them, in their own order. */
function someOf<Word extends string>(words: readonly Word[], text: string | null): Word[] {
  const asked = listOf(text);
  return words.filter((word) => asked.includes(word));
}

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | undefined {
  return words.find((each) => each === word);
}

/** The pages of one candidate: its name and standing, its map, and its sheet row by row. */
import type { ComponentChildren } from 'preact';
import type { CompareColumn } from '../../domain/dossier/compareTable.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { Preset } from '../../domain/shortlist/Criterion.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { scoreRange } from '../shortlist/scoreWords.ts';
import type { PaperBlock } from './PaperPages.tsx';
import { sheetBlocks } from './sheetBlocks.tsx';
import type { SheetSection } from './SheetSection.ts';
import { formatShare } from '../stats/formatShare.ts';

export interface ParkPages extends CompareColumn {
  readonly preset: Preset;
  readonly map: ComponentChildren;
  /** "1:200 000" */
  readonly ratio: string;
  readonly qr: ComponentChildren;
  readonly sections: readonly SheetSection[];
  /** Ends the last page. */
  readonly credits: ComponentChildren;
}

export function parkBlocks({ candidate: { id, name, place, disc }, ranked, preset, map, ratio, qr, sections, credits }: ParkPages, language: Language): PaperBlock[] {
  const own = DOSSIER_MESSAGES[language];
  const others = place === undefined ? own.ownSite : language === 'en' ? `${name['zh-Hans']} · ${place.properties.pinyin}` : name.en;
  const standing = ranked && [
    own.preset(preset.name[language]),
    ranked.rank === undefined ? own.notRanked : own.rank(formatNumber(ranked.rank, language)),
    own.score(scoreRange(ranked.score, language)),
    own.known(formatShare(ranked.knownShare, 1, language)),
  ];
  return [
    {
      key: `${id} head`,
      startsPage: true,
      isWithNext: true,
      node: (
        <div class="dossier-title">
          <div>
            <h1>{name[language]}</h1>
            <p class="dossier-other">{others}</p>
            {standing !== undefined && <p>{standing.join(' · ')}</p>}
          </div>
          {qr}
        </div>
      ),
    },
    {
      key: `${id} map`,
      node: (
        <figure class="dossier-map">
          {map}
          {disc !== undefined && <figcaption>{own.mapScale(ratio)}</figcaption>}
        </figure>
      ),
    },
    ...sheetBlocks(id, sections),
    { key: `${id} credits`, node: credits },
  ];
}

/** Pages of a document that are filled by what is to stand on them: no block is cut, and each page bears head and foot. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fillPages, type Block } from '../../domain/dossier/fillPages.ts';
import type { SheetFormat } from '../../domain/paper/SheetFormat.ts';

export interface PaperBlock extends Omit<Block, 'height'> {
  readonly key: string;
  readonly node: ComponentChildren;
}

export interface PaperPagesProps {
  readonly format: SheetFormat;
  readonly blocks: readonly PaperBlock[];
  /** `page` from 1. */
  readonly head: (page: number, pages: number) => ComponentChildren;
  readonly foot: (page: number, pages: number) => ComponentChildren;
}

export function PaperPages({ format, blocks, head, foot }: PaperPagesProps) {
  const trial = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState<{ readonly of: object; readonly pages: readonly (readonly number[])[] } | undefined>(undefined);
  const [fonts, setFonts] = useState(0);
  const key = useMemo(() => ({}), [blocks, format, fonts]);
  useLayoutEffect(() => {
    const body = trial.current;
    if (body === null || filled?.of === key) return;
    const heights = [...body.children].map((block) => (block as HTMLElement).offsetHeight);
    setFilled({ of: key, pages: fillPages(blocks.map((block, index) => ({ ...block, height: heights[index] ?? 0 })), body.clientHeight) });
  });
  useEffect(() => {
    const measureAnew = () => setFonts((before) => before + 1);
    document.fonts.addEventListener('loadingdone', measureAnew);
    return () => document.fonts.removeEventListener('loadingdone', measureAnew);
  }, []);
  const isFilled = filled?.of === key;
  const pages = isFilled ? filled.pages : [blocks.map((_, index) => index)];
  return (
    <>
      {pages.map((indices, page) => (
        <div class="paper" key={page}>
          <article class="sheet-page dossier-page" data-format={format}>
            <header class="dossier-head">{head(page + 1, pages.length)}</header>
            {/* All are laid out on one page first, to be measured. */}
            <div class="dossier-body" ref={page === 0 ? trial : null}>
              {indices.map((index) => (
                <div class="dossier-block" key={`${blocks[index]?.key ?? ''} ${index}`}>
                  {blocks[index]?.node}
                </div>
              ))}
            </div>
            <footer class="dossier-foot">{foot(page + 1, pages.length)}</footer>
          </article>
        </div>
      ))}
    </>
  );
}

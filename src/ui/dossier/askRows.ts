/** The questions that remain, in words: why each matters, whom to ask, and what is already stated with its age. */
import { isOpen, type Ask } from '../../domain/dossier/toAsks.ts';
import type { Language } from '../../domain/LocalText.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { valueWords } from './factWords.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import type { SheetRow, SheetText } from './SheetSection.ts';

export function askRows(asks: readonly Ask[], language: Language, messages: Messages): SheetRow[] {
  const own = DOSSIER_MESSAGES[language];
  return asks.map((ask): SheetRow => {
    const { item, body, stated, boundary } = ask;
    const whom = body === undefined ? own.askNobody : own.askOf(body.body.name[language]);
    const known: SheetText[] = stated.map((fact) => {
      const date = fact.asOf === 'n.d.' ? own.undated : formatDate(fact.asOf, language);
      const told = own.statedAs(date, valueWords(fact, language, messages));
      const text = fact.isOld ? `${told}${language === 'en' ? ' (' : '（'}${own.needsUpdate}${language === 'en' ? ')' : '）'}` : told;
      return { text, ...(fact.note === undefined ? {} : { note: fact.note[language] }) };
    });
    const line: SheetText[] = boundary === undefined ? [] : [{ text: messages.boundaryArea, source: boundary }];
    return {
      term: item.name[language],
      ...(isOpen(ask) ? { outcome: { class: 'nothing', word: own.notFound } } : {}),
      texts: [{ text: whom, isInferred: body !== undefined && 'inferred' in body.basis }, ...known, ...line, { text: '', note: item.why[language] }].filter(({ text, ...rest }) => text !== '' || 'note' in rest),
    };
  });
}

/** Bodies whose competence no source states, each with what it is concluded from. */
export function inferredBodies(asks: readonly Ask[], language: Language): SheetRow[] {
  const own = DOSSIER_MESSAGES[language];
  const bodies = new Map(asks.flatMap(({ body }) => (body !== undefined && 'inferred' in body.basis ? [[body.body.id, { name: `${body.body.name[language]} · ${body.body.competence[language]}`, why: body.basis.inferred[language] }] as const] : [])));
  if (bodies.size === 0) return [];
  return [{ term: own.askAllFrom, texts: [...bodies.values()].map(({ name, why }) => ({ text: name, note: why })), isInferred: true }];
}

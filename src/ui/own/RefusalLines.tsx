/** Why a file was refused, a line each. */
import type { FileRefusal } from '../../domain/ownData/FilePreview.ts';
import { useInterface } from '../Interface.ts';
import { refusalWords } from './refusalWords.ts';

export function RefusalLines({ refusal }: { readonly refusal: FileRefusal }) {
  const { language } = useInterface();
  return (
    <>
      {refusalWords(refusal, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

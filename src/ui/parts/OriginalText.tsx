/** The report's own sentences beside the digest, with the names in them as links; nothing where there is no original. */
import { toSegments, type OriginalSentence } from '../../domain/Original.ts';
import { useInterface } from '../Interface.ts';
import { DigestText } from './DigestText.tsx';

export interface OriginalTextProps {
  readonly sentences: readonly OriginalSentence[];
  /** Id of the place to mark. */
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function OriginalText({ sentences, selected, onSelect }: OriginalTextProps) {
  const { messages } = useInterface();
  if (sentences.length === 0) return null;
  return (
    <div class="original">
      <p class="original-heading">{messages.original}</p>
      <div lang="zh-Hans">
        {sentences.map((sentence) => (
          <DigestText key={sentence.text} segments={toSegments(sentence, selected)} selected={selected} onSelect={onSelect} />
        ))}
      </div>
    </div>
  );
}

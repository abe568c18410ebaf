import type { Voice } from '../../src/api/client.ts';
import { VOICE_KIND_WORD } from '../queries/words.ts';
import { Said } from './said.tsx';
import { Sign } from './sign.tsx';

/** The path of the word in one line, from the voice nearest the publisher to the innermost. */
export function VoiceChain({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return <span className="chain chain-own">in its own voice</span>;
  return (
    <span className="chain">
      <span className="visually-hidden">on the word of </span>
      {voices.map((voice, place) => (
        // A chain may name one voice twice; its place is what tells the links apart.
        <span className="chain-link" key={place}>
          {place > 0 && (
            <>
              <Sign name="arrow" />
              <span className="visually-hidden">, citing </span>
            </>
          )}
          <VoiceName voice={voice} />
        </span>
      ))}
    </span>
  );
}

/** The name of a voice as written; one that has none says so. */
export function VoiceName({ voice }: { readonly voice: Voice }) {
  const kind = VOICE_KIND_WORD[voice.kind];
  if (voice.kind === 'unstated') return <span className="unstated">a source not stated</span>;
  return (
    <span title={voice.actor === null ? kind : `${kind}: ${voice.actor}`}>
      <Said>{voice.name}</Said>
    </span>
  );
}

import { type FormEvent, useState } from 'react';
import type { SavedQuestion } from '../../../src/api/client.ts';
import { countQuestion, dropQuestion, fetchQuestions, keepQuestion } from '../../queries/fetch-search.ts';
import { hitWords, noteSeen, seenCounts } from '../../queries/saved-questions.ts';
import { refreshAll, useResource } from '../../queries/use-resource.ts';
import { rememberedWho } from '../../queries/who.ts';
import { writeAddress } from '../../selection/address.ts';
import { type SearchAddress, searchView } from '../../selection/views/search.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';

/** Questions that this collection keeps, and the way to keep the one that is asked now. */
export function KeptQuestions(props: { readonly address: SearchAddress; readonly hits: number | null }) {
  const { address, hits } = props;
  const questions = useResource('questions', fetchQuestions);
  const kept = questions.state === 'ready' ? questions.value : [];
  const query = queryOf(address);
  const isKept = kept.some((question) => question.query === query);
  if (isKept && hits !== null) noteSeen(query, hits);
  const canKeep = address.words !== '' && !isKept && hits !== null;
  if (kept.length === 0 && !canKeep) return null;
  return (
    <section className="kept-questions" aria-labelledby="kept-questions">
      <h2 id="kept-questions">Kept questions</h2>
      {kept.length > 0 && (
        <ul>
          {kept.map((question) => (
            <Kept key={question.name} question={question} isNow={question.query === query} />
          ))}
        </ul>
      )}
      {canKeep && <KeepForm key={query} words={address.words} query={query} hits={hits} />}
    </section>
  );
}

/** The part of the address after the question mark, whatever kind of hit is looked at. */
function queryOf(address: SearchAddress): string {
  return writeAddress({ ...address, kind: 'claim' }).split('?')[1] ?? '';
}

function Kept({ question, isNow }: { readonly question: SavedQuestion; readonly isNow: boolean }) {
  const { name, query, who } = question;
  const count = useResource(`question?${query}`, () => countQuestion(query));
  const address = searchView.read(['search'], new URLSearchParams(query));
  const [seen] = useState(() => seenCounts()[query]);
  if (address === null) return null;
  const remove = async () => {
    await dropQuestion(name);
    refreshAll();
  };
  const isNew = count.state === 'ready' && seen !== undefined && count.value > seen;
  return (
    <li>
      <Link to={address} current={isNow ? 'true' : false}>
        <Said>{name}</Said>
      </Link>
      <span className={isNew ? 'kept-hits kept-new' : 'kept-hits'}>
        {count.state === 'ready' ? hitWords(count.value, seen) : count.state === 'failed' ? '' : '…'}
        {who !== '' && (
          <>
            {' '}
            · kept by <Said>{who}</Said>
          </>
        )}
      </span>
      <button type="button" className="plain-button" onClick={() => void remove()}>
        <Sign name="close" />
        <span className="visually-hidden">
          Forget the question <Said>{name}</Said>
        </span>
      </button>
    </li>
  );
}

function KeepForm(props: { readonly words: string; readonly query: string; readonly hits: number }) {
  const { words, query, hits } = props;
  const [name, setName] = useState(words);
  const [failure, setFailure] = useState('');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await keepQuestion(name.trim(), query, rememberedWho());
      noteSeen(query, hits);
      refreshAll();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form className="keep-form" onSubmit={(event) => void keep(event)}>
      <label className="field">
        <span>Keep this question as</span>
        <input value={name} maxLength={100} required onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className="button">
        Keep
      </button>
      {failure !== '' && <p role="alert">{failure}</p>}
    </form>
  );
}

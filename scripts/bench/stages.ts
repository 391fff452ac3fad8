import readEnglish from 'virtual:pack/en';
import { createSpotter } from '../../lib/engine/spotter';
import type { Message } from '../../lib/message';
import { normalise } from '../../lib/text/normalise';
import { createVocabulary } from '../../lib/text/vocabulary';
import { createTone } from '../../lib/tone/tone';
import tone from '../../rules/en/tone.json';
import { createProduct } from '../evaluate/product';
import { makeChat } from './measure/chat';
import { exactly, floor, matching, reading, spotting, withoutSigns } from './measure/engine';
import { type Candidate, ratios } from './measure/rounds';
import { type Section, tableOf } from './section';

const english = readEnglish();

/** What each stage adds for the average message. */
export function stages(): Section {
  const texts = makeChat(5_000, 2);
  const quiet = withoutSigns(english, texts);
  const vocabulary = createVocabulary(english.lexicon, english.words);
  const lean = createTone(tone, english.lexicon);
  const said = messagesOf(texts);
  const candidates: Candidate[] = [
    floor(texts),
    reading('scan and filter alone', english, texts),
    matching('match: the same, then the patterns in question', english, texts),
    spotting('spot: the same, with what was said before', english, texts),
    { name: 'tone', run: () => said.forEach((message) => void lean(message)) },
    second(texts),
    {
      name: 'the exact reading of every message (1 in 500 needs it)',
      run: () => texts.forEach((text) => void normalise(text, vocabulary)),
    },
  ];
  const values = ratios(candidates);
  const names = candidates.map(({ name }) => name);
  return {
    title: 'Cost by stage',
    tables: [
      tableOf('5,000 messages, against the floor', names, values),
      tableOf(
        'shares of the messages',
        ['have a sign', 'have to be read exactly'],
        [100 - (100 * quiet.length) / texts.length, (100 * exactly(english, texts)) / texts.length],
        ' %',
      ),
    ],
    curves: [],
    targets: [],
  };
}

function messagesOf(texts: readonly string[]): Message[] {
  const conversation = { site: 'bench', key: 'k', audience: 'direct' as const, title: '' };
  return texts.map((text, k) => ({
    ...{ id: `${k}`, conversation, speaker: 'other' as const, author: 'a' },
    text,
    at: k * 60_000,
  }));
}

/** Grammar runs only where there is a hit. */
function second(texts: readonly string[]): Candidate {
  const { refine } = createProduct();
  const spotter = createSpotter(english);
  const found = messagesOf(texts)
    .map((message) => spotter.spot(message))
    .filter(({ hits }) => hits.length > 0);
  return {
    name: 'grammar, for those with a sign',
    run: () => {
      for (const { hits, text = '' } of found) refine(hits, text);
    },
  };
}

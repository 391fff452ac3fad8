import readEnglish from 'virtual:pack/en';
import { hostility } from './measure/engine';
import { type Section, tableOf } from './section';

const english = readEnglish();

/** Texts that are made to be slow. */
export function hostile(): Section {
  const found = hostility(english).toSorted((a, b) => b.ms - a.ms);
  const names = found.map(({ name }) => name);
  return {
    title: 'Hostile texts',
    tables: [
      tableOf(
        'nanoseconds a character, texts of 100,000',
        names,
        found.map(({ ms }) => ms * 10),
        ' ns',
      ),
      tableOf(
        'time when the text doubles',
        names,
        found.map(({ doubled }) => doubled),
      ),
    ],
    curves: [],
    targets: [
      {
        id: 'T10',
        name: `slowest of them (${names[0]}), for 100,000 characters`,
        measured: found[0]?.ms ?? 0,
        atMost: 5,
        unit: ' ms',
        why: 'Linear, but each of its words must be read exactly.',
      },
      {
        id: 'T10',
        name: 'doubling a text',
        measured: Math.max(...found.map(({ doubled }) => doubled)),
        atMost: 2.3,
        why: 'The machine was busy, or a text too quick for its clock; not looked into further.',
      },
    ],
  };
}

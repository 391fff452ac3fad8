import type { Guard } from '../../../lib/engine/rule';

/** Friends who tell each other whom they like swear each other to silence all day long. */
export default {
  match: [
    '(mi|ti|gli|le) piace (dai|lui|lei|luca|marco|matteo|andrea|anna|giulia|sara|sofia|ancora|un po)',
    '(cotta|crush|si sono (lasciati|messi insieme)|sta con|ci prova con)',
  ],
  reach: 'nearby',
  factor: 0.6,
  only: ['secrecy'],
  means: 'Gossip among friends about who likes whom.',
} satisfies Guard;

export const examples = {
  weakens: [{ kind: 'secrecy', text: 'ho una cotta per lui ma nessuno deve saperlo' }],
  leaves: [{ kind: 'secrecy', text: 'nessuno deve saperlo' }],
};

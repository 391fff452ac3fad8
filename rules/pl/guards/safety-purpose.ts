import type { Guard } from '../../../lib/engine/rule';

/** What a carer says: doors, meals, lifts, clubs. */
export default {
  match: [
    '(zamknij|zaklucz) ..2 (dom|brame|furtke)',
    'na klucz ..2 (jak|gdy|zanim) ..1 (wyjdziesz|wychodzisz|pojdziesz)',
    '(obiad|kolacja|sniadanie|zupa|pizza|kotlety|nalesniki) ..1 (jest|gotowy|czeka|w lodowce|stygnie|w piekarniku|gotowa)',
    '(dentysta|dentysty|lekarz|lekarza|wizyta|wizyte|kurier|kuriera|paczka|lekarstwo|leki|syrop|ladowarka|ladowarke|stroj na wf|kanapki|sniadaniowka|szczepienie)',
    'klucz ..2 (jest|sa|pod|u)',
    '(po|na|z|przed) (szkole|treningu|trening|basenie|basen|angielskim|zajeciach|szkola|zajecia|probie|chorze|karate|pilce|tancach|korkach)',
    '(buziaki|caluje|sciskam|caluski) ..1 (mama|tata|babcia|ciocia)?',
    'nie otwieraj ..2 (nikomu|drzwi|obcym)',
  ],
  reach: 'message',
  factor: 0.3,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'image-request'],
  means: 'Said for the sake of meals, keys, lifts or school.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'jestes sama w domu? zaklucz dom' },
    { kind: 'personal-probe', text: 'o ktorej wracasz, obiad stygnie' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'jestes sama w domu' },
    { kind: 'meet-offline', text: 'wymknij sie z domu' },
  ],
};

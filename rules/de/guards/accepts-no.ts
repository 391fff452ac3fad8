import type { Guard } from '../../../lib/engine/rule';

/** The other takes a no well, as friends do. It believes no match less; the conversation model reads the mark. */
export default {
  match: [
    '^ (ok|okay|alles gut|ach|oh|ja|na|achso|klar|sicher)? (kein problem|kein ding|kein stress|alles gut|passt schon|passt|verstehe|versteh ich|macht nichts|kein druck|schon ok|schon okay|völlig ok|ist ok|ist okay|wie du magst|wie du willst|kein thema|nicht schlimm|jederzeit|sorry fürs fragen)',
    '^ (ok|okay|gut|klar|alles klar|fair) $',
    '(sorry fürs fragen|sorry dass ich gefragt|hätte nicht fragen|du musst nicht|musst du nicht|brauchst du nicht)',
  ],
  reach: 'nearby',
  factor: 1,
  means: 'Takes the no well.',
} satisfies Guard;

export const examples = {
  weakens: [],
  leaves: [{ kind: 'secrecy', text: 'kein problem sag deiner mama nix' }],
};

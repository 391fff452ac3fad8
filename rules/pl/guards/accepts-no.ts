import type { Guard } from '../../../lib/engine/rule';

/** The other takes a no well, as friends do. It believes no match less; the conversation model reads the mark. */
export default {
  match: [
    '^ (ok|jasne|spoko|luz|dobra|okej|rozumiem|pewnie)? (spoko|luz|nie ma sprawy|nie ma problemu|zaden problem|nic sie nie stalo|jasne rozumiem|nie musisz|luzik|wporzo|w porzadku|rozumiem)',
    '^ (ok|jasne|spoko|luz|dobra|okej) $',
    '(sorki|przepraszam|sorry) ..1 ze (pytam|spytalem|spytalam|pytalem|pytalam)',
    '(nie musisz|nie chcesz to nie|jak nie chcesz to (spoko|ok|luz))',
  ],
  reach: 'nearby',
  factor: 1,
  means: 'Takes the no well.',
} satisfies Guard;

export const examples = {
  weakens: [],
  leaves: [{ kind: 'secrecy', text: 'spoko nie mow mamie' }],
};

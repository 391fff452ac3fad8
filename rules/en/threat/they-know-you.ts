import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(finger|thumb) ..2 on (send|the button|post|upload)',
    '(one|a) (click|tap|press|button) ..2 (away|and it|and everyone|and your)',
    '#Audience would love (this|these|that|it|to see)',
    'who you are (messing|dealing|playing) with',
    '(i will|ill|going to) tag your',
    '(it|video|videos|pictures|this|everything) goes (live|public|viral|out)',
    'nice (house|school|street|road|area|family|mum|dad|sister|place) you (have|got|live)',
    'your #Family is on (facebook|insta|instagram|whatsapp|here|linkedin)',
  ],
  unless: [
    'nice (house|place|area) you have ..3 (minecraft|roblox|in game|bloxburg|built|build)',
    'who you are (playing|dealing) with (tonight|today|in)',
  ],
  confidence: 'fair',
  means: 'Shows off what they know of the child and family, to make the child afraid.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nice house u have on maple street', 'u dont know who ur messing with', 'ill tag ur whole family'],
  passes: ['the stream goes live at 8', 'nice house you have built in bloxburg', 'who you are playing with today'],
};

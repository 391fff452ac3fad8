import type { Examples, Rule } from '../../../lib/engine/rule';
import byYourself from '../vetoes/by-yourself';

export default {
  match: [
    '#AloneState ..8 #AloneThen',
    '(are you|is it|you are|you|so it is) ..3 (alone|only you|just you|on your own|by yourself) ..3 (room|house|home|there|upstairs|in|booth|tonight) ..8 #AloneThen',
    '#AloneThen ..4 (while nobody|when nobody|when there is only you|when you are alone|when you are by yourself|if you are alone|since nobody|as nobody|if nobody is)',
    '(call|ring|show|video|camera|see) ..6 door ..2 (shut|closed|locked)',
    '(are you|tell me when) ..3 (alone|by yourself) ..9 (i want|want to) ..4 (see|watch|you on video|hear)',
    '(if it is|if its|if it is only|and if it is|if there is) (no one|nobody|only you|just you|not anyone) ..4 #AloneThen',
    'who ..3 (house|home|room|in|there) ..4 (no one|nobody|only you|just you) ..6 #AloneThen',
    'on which ..2 (afternoons|days|evenings) ..4 (empty|alone|free) ..6 (call|come|visit)',
    '(lock|shut|close|bolt|push) (your|the|ya|yer)? ..2 door ..7 (#AloneThen|show me|call me|camera|on cam|call $)',
    '(anyone|anybody|somebody|any1) ..3 (in|near|around|up|with|behind|home|there) ..4 (no|nope|nah) ..5 #AloneThen',
    '(alone|by yourself|on your own) ..3 (prove it|show me|call)',
  ],
  unless: [...byYourself],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Asks whether the child is by itself, and in the same breath wants a call, a look or a visit.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u alone? close the door and call me',
    'is anyone in the house with you? if not send me a photo',
    'nobody home? im coming round then',
    'is your bedroom door shut? switch your camera on',
  ],
  passes: [
    'im home alone, call me',
    'are you on your own? do you want to play with us',
    'if you are alone and scared call me or your nan',
    'close the door please it is cold',
  ],
};

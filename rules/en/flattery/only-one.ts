import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are (literally|basically|honestly|like|really)? (the)? only (one|person|friend|1) ..1 (i|who|that|here|here who|on here) (can|could|talk|trust|want|like|listen|listens|gets|get|understands|care|cares|makes|feel|tell|have|told)',
    'you are the (person|one) (that)? i (talk|speak|chat|trust) ..1 (most|the most|more)',
    '#Nobody (here|else|ever)? (really)? (gets|understands|listens to|makes) me (like|the way|as|but|except) you',
    'you (make|makes) my (whole)? (day|night|week|life)',
    '(you are|talking to you is|our chats are) (the)? (only (good)? thing|best thing|highlight|best part|only part) (of|about|in) my (day|week|life|night)',
    'only (come|came|log|logged|go|get|am|play|stay|stream) (on|in|here|online)? ..2 (for|because of|to (see|talk to|chat to)) you',
    '(look|looking) forward to (you|talking|our|this|it|your) ..2 (all day|every day|all week|day|all night|messages|chats|most)',
  ],
  confidence: 'fair',
  means: 'Tells the child they are the only one to talk to, which puts weight on a young person.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur the only one i can talk 2',
    "you know you're the person i talk to most now",
    'nobody gets me like u do',
    'i look forward to talking to you all day',
    'u make my whole day',
    'ur the best part of my day',
  ],
  passes: [
    'the only one i can talk to about anime haha',
    'ur the only one who knows the code',
    'looking forward to the trip',
    'only you can open the gate',
    'the best part of my day was pizza',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what is your (first|second|middle)? name',
    'what (are you|you) called',
    'what do (they|people|your friends|your mates) call you',
    '(got|have|do you have) a name',
    '^ (so|and|ok)? (your name|name) $?',
    '(tell|give) me your (first)? name',
    'what (can|should|shall|do) i call you',
  ],
  unless: [
    'name (of|in|on|for) (the|your|my|this|that|roblox|minecraft|fortnite|game)',
    '(#Adult|miss|sir|coach|reception|office|order|booking|support) ..6 name',
  ],
  confidence: 'weak',
  slot: 'name',
  means: "Asks for the child's name. Alone it is only polite; beside other questions it is one more piece.",
} satisfies Rule;

export const examples: Examples = {
  flags: ["what's ur first name", 'wats ur name', 'what do i call u', 'so whats your name then', 'what are u called'],
  passes: [
    'whats the name of that song',
    'what is your cats name',
    'what is your team name',
    'what are they called in the book',
    'what is the name of your clan',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(they|mods|moderators|the mods|admins|bots|the bot|the filter|it|the app|the game|roblox|rblx|discord|the system|this|this app|staff|teachers|this system|the office) (all)? (can|will|always|do|just)? (read|reads|watch|watches|see|block|blocks|censor|censors|filter|filters|ban|bans|delete|deletes|hide|hides|scan|scans|listen|monitor|monitors|tag|tags|bleep|hashtag|hashtags|check|checks|log|logs|spy on|snoop on|track) (the|my|our|all|every|all the|everything|us|what we|what i|this|these|most)? (chat|chats|words|word|messages|msgs|stuff|dms|texts|convo|here|write|say|type|said|us)',
    '(can not|cant|does not|will not|do not|not able to|never) (block|filter|censor|read|see|ban|tag|flag|hashtag|bleep|check|monitor) (my|our|the|your)? (words|word|messages|chat|msgs|us|what we|stuff|what i)',
    '(this|the|it|here|chat|this system|this chat|everything here|all of this|dms here) (is|gets|get|here is) (being|all|always)? (monitored|watched|filtered|censored|moderated|logged|recorded|tracked|scanned|checked)',
    '(not|less|never|are not|is not|no one) (being)? (monitored|watched|filtered|censored|moderated|recorded|tracked|snooping) (there|on there|over there|like here|as much|on|by)',
    '(no|there is no|without) (filter|filters|mods|moderators|rules|admins|teachers|limits|chat filter|adults|grown ups|censors|parents) (there|on there|over there|in there|on it|on that|on|reading|watching|snooping|in my)',
    '(get|got|getting|be|been|gets|will be|might be) (muted|banned|flagged|blocked|deleted|removed|shadow banned|censored) (here|on here|if i|for saying|so|for talking|if we|for this|again so)',
    '(#Platform|that|it|the name|the app) is (a)? (banned|blocked|filtered|tagged|censored) (word|here|so|on here|in here)',
    '(chat|dms|messages|everything) (gets|get|is being) (watched|read|checked|monitored|scanned|filtered|tagged)',
    '(say|spell|write|type) (it|the name|that|the app) (backwards|in code|with spaces|with numbers|with dots|differently|another way|another word)',
    '(mods|admins|moderators|they|filter|filters|bot|bots) ..2 (nosy|watching|listening|strict here|always on|reading this|always reading|all ears|snooping)',
    '(censors|blocks|bans|filters|deletes|censor|block) (everything|it all|all my|so much|every word|half of|anything|loads)',
    '(filter|filters|mods|admins) (is not|are not|does not|do not|can not|will not) (there|reach|work|see|look|read|catch|check|on)?',
    '(can not|will not|do not want to|rather not|should not|not allowed to) (say|tell you|talk|explain|type|write|send|show you|put|talk about|do|discuss) (it|this|that|them|stuff|about)? ..2 (on|in|over) here',
    '(rules|mods) (here|in here) (are|r) (silly|stupid|dumb|strict|annoying|too strict|so strict|pointless)',
    '(keep|get) (it|us|this) (off|out of) (here|this app|the app|the chat|the server|main|the record|roblox|discord)',
    '(more|so much more|way more|its|it is|really) (private|hidden|secure|secret|encrypted) (there|on there|over there|and|so|than here|than this|because|chat|on (#Platform))',
  ],
  unless: [
    '(moderated|monitored|filtered|watched|recorded) (to|for|so) (keep|safety|everyone|safeguarding|training|we)',
  ],
  confidence: 'strong',
  means:
    'Says that this chat is watched or filtered and wants to get around it. The watching is there to protect children.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'they read chat here lets go on insta',
    'rblx blocks evry word',
    'put it on there then roblox cant block my words',
    'This system is monitored by the office, so drop me a text',
    'the mods read everything here',
    'no filter on there',
    'The rules here are silly',
  ],
  passes: [
    'the match is being recorded',
    'mods ban hackers here',
    'the bot deletes spam from the server',
    'this exam is monitored',
    'he got muted for swearing',
    'chat is moderated to keep everyone safe',
    'it is hidden behind the sofa',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(leave|leaves|leaving|keep|keeps|without|no|not|never|any|zero|hide|cover|get rid of|destroy|wipe) ..2 #SecrecyTrace ..3 (of)? (us|me|our|this chat|that we|what we|we talk|we spoke|between us|on your phone)',
    '(#SecrecyNot|no) (save|screenshot|screenshots|keep|record|save or|back up|screen record|saving|keeping|ss) ..2 (our|my|any of our|what we) (chat|chats|messages|texts|talks|convo|calls|conversations|pictures|say|write)',
    '(empty|clear|wipe|clean|check|delete) ..2 (recently deleted|bin|trash|deleted folder|recycle bin|recents|call log|call history|notifications) ..5 (so|too|as well|after|every|before|also|me|us)',
    '(log|sign) (out|off) ..5 (before|when|so|every) ..4 #SecrecyWatcher ..3 (looks|checks|see|sees|phone|borrows|comes)',
    '(uninstall|delete|remove|hide) (the|this|that|it) ..1 (app|telegram|discord|signal|#Platform|icon) ..3 (before|when|after|every|so|from|and reinstall) ..5',
    '(turn|switch|put) ..2 (notifications|previews|preview|alerts|read receipts|notification|banner|sound) off ..6 (so|#SecrecyWatcher|nobody|for me|for this|in case|from me)',
    '(turn|switch) off ..2 (notifications|previews|preview|alerts|notification|backup|backups|parental|family|location sharing|screen time) ..6 (so|#SecrecyWatcher|nobody|in case|me|us|our)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem', '#SecrecyThem ..9 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Wants nothing left of the talk, so that nobody could ever look at it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['leave no trace of us on ur phone', 'dont screenshot our chats', 'turn off notifications so ur mum cant see'],
  passes: ['the printer leaves no trace of ink', 'turn off notifications in class', 'the bin is full again'],
};

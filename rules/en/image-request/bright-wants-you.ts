import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(video call|facetime|face time|ft|call) me ..6 (from bed|from your bed|in your bed|stand up|prove|let me see you|so i can see you|get out of the shower|get out the shower|after your bath|get out the bath|after your shower)',
    '(want|wanna|love|like|need|let me|lemme|can i|could i) ..2 (see|watch|view|look at) (you|ya|u|yourself|your) ..4 (cam|camera|webcam|facetime|video|lying|standing|bed|dance|legs|outfit|dress|wearing|underneath|skirt|body|figure|hair down|on here alone|no one else round|whole|not the wall|room)',
    '(snap|film|photograph|picture) (it|them|yourself|you) ..5 (before|while|when|as) you ..3 (change|changed|shower|bath|sleep|get ready|get changed)',
    '(before|while|when) you ..3 (get changed|change|undress|shower|bathe|go to sleep|go asleep) ..8 (picture|photo|snap|selfie|video|camera|cam|send)',
    '(picture|photo|selfie|snap|video|one of you|camera|cam|see you) ..8 (before|while|when) you ..3 (get changed|change|undress|shower|bathe|sleep|go to sleep|go asleep|fall asleep|go to bed)',
    '(show|see) (me|us|your)? ..2 (whole outfit|full outfit|what you wore|what you are wearing|what you are wearing underneath|how you look) ..6 (video|cam|camera|on you|right now|in bed|now|door|today)',
    '(send|show) ..2 (how you look|what you look like) ..3 (now|right now|in bed|today|in your|without|under|when)',
    '(click|take|snap|send) (one|a|1)? ..2 (picture|pic|photo|one|snap) (for|to) (uncle|daddy|your big brother|elder brother|me dear|me baby|me babe)',
    '(beautiful|gorgeous|cutie|sexy|babe|bubba|sweetheart|darling|petal|sweetie) ..6 (send (me|us)? (a|one|some|another|your|more) ..3 (picture|photo|pic|snap|selfie|video|one)|send one|show me your|show us your|let me see you)',
    '(send (me|us)? (a|one|some|another|your|more) ..3 (picture|photo|pic|snap|selfie|video)|show me your face|show us ya face|selfie|snap|full photo) ..8 (beautiful|gorgeous|pretty|cutie|sexy|babe|baby|bubba|sweetheart|darling|beta|petal|sweetie)',
    '(trust|love) me ..8 (show me|send me|cam|picture of you|selfie|your room)',
  ],
  unless: [...picture],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Wants to look at the child, dressed or changing, live or in a picture.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['video call me so i can see you in bed', 'snap it before you get changed', 'wanna see you on cam hun'],
  passes: ['your outfit for the play looks great', 'i want to see you play', 'my nan calls me on video'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    'ich (weiß|kenn|kenne) ..2 (dein geheimnis|dein kleines geheimnis|was du gemacht hast|was du getan hast|was du geschrieben hast|alles über dich|wer dein #Adult|wer du wirklich)',
    '(du willst|willst du) (sicher|bestimmt)? nicht (dass|das) ..6 (rauskommt|rauskommen|erfährt|sieht|wissen|öffentlich)',
    'ich hab (dich|dein) in der hand',
    'denk (dran|daran|an) ..2 (was ich|bilder|was ich alles|welche bilder) ..3 (hab|habe|weiß)',
  ],
  unless: [...threatFun, ...quoted, 'ich (weiß|kenn) ..6 (zum geburtstag|im spiel|in mathe)'],
  confidence: 'strong',
  means: 'Hints at a secret of the child as a means of power.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich kenn dein kleines geheimnis',
    'ich weiß alles über dich',
    'ich hab dich in der hand',
    'du willst doch nicht dass das rauskommt',
  ],
  passes: [
    'ich weiß was du zum geburtstag willst',
    'ich kenn deine cousine vom schwimmen',
    'du willst nicht dass es regnet oder',
  ],
};

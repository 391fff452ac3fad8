import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(was|wie viel|was für) (hast|trägst|hesch) (du)? ..3 (an|am körper|drunter|darunter|zum schlafen)',
    '(was) (trägst|hast) du ..2 (grad|heute|jetzt|im bett|zum schlafen|nachts) ..1',
    '(liegst|bist|gehst) (du)? ..2 (schon|grad|noch|jetzt)? ..1 (im bett|ins bett|in deinem bett|in dein bett|unter der decke|in der badewanne|unter der dusche|duschen)',
    '(darf|kann) ich ..2 (dich)? ..2 (was|etwas) ..1 (persönliches|privates|intimes|peinliches|unangenehmes) ..2',
    '(wahrheit oder pflicht|wahrheit oder tat|wahrheit pflicht|tat oder wahrheit|20 fragen|schmutzige fragen|rollenspiel|flaschendrehen) ..2 (spielen|$|mit mir|nur)',
    '(bist du|sei|du bist) ..2 (schüchtern|verklemmt|kitzlig|brav|unartig|versaut|neugierig) ..2',
    '(wie groß|wie schwer|wie viel wiegst|welche größe|was wiegst) ..2 (bist|du|hast) ..4',
    '(hast|kriegst|bekommst|hesch) (du)? ..2 (schon)? ..1 (busen|brüste|oberweite|körbchengröße|bh|periode|haare da)',
    '(beschreib|beschreibe) ..2 (dich|dein körper|dein aussehen|wie du aussiehst)',
    '(sexy|heiß|scharf|geil|versaut) ..2 (bist du|siehst du|aus|wie du|dich)',
    '(du)? ..1 (bist|siehst) ..2 (so|voll|echt|richtig|mega) ..1 (sexy|heiß|scharf|geil aus|lecker)',
  ],
  unless: [
    '(was hast du) ..3 (auf|heute auf|angestellt|ausgerechnet|angeklickt|anzubieten)',
    '(wie groß|welche größe) ..4 (schuh|schuhe|trikot|hund|server|datei|base|basis|garten|haus)',
    '(krank|fieber|erkältet|müde|schlaf gut) ..6',
    '(sexy|heiß|geil) ..3 (draußen|wetter|heute|sommer|spiel|tor|pizza|auto|skin|tee|kaffee|sonne)',
    '(es ist|ist es|so) ..1 heiß',
  ],
  confidence: 'strong',
  means: 'Asks about clothes, bed or body, or leads into a private game.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'was hast du an',
    'liegst du schon im bett',
    'darf ich dich was persönliches fragen',
    'wahrheit oder pflicht spielen?',
  ],
  passes: ['was hast du heute auf in mathe', 'wie groß ist dein hund', 'es ist so heiß draußen'],
};

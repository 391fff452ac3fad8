import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zeig|zeigst|zeige) (mir|uns)? ..1 (dich|dein gesicht|wie du aussiehst|dein zimmer|dein outfit|was du anhast|wer du bist|dein lächeln|dein style|dein augen|dein haare|dein bett) ..3',
    '(kannst|willst|magst|könntest|würdest|traust) (du)? (dich)? ..2 (dich|dein gesicht|dein zimmer|dein outfit) ..2 (zeigen|herzeigen)',
    '(will|möchte|würd|würde|darf|kann|muss|lass|hätte) ..3 (dein gesicht|dich|dein zimmer|dein lächeln|dein outfit) ..3 (sehen|anschauen|angucken|gucken)',
    '(wie) (siehst|schaust) du ..3 (aus) ..3 (schick|zeig|bild|foto|beweis)',
    '(wie siehst du ..2 aus|wie schaust du ..2 aus) $',
    '(hast du|was hast du) ..2 (grad|jetzt|an) ..3 (zeig|schick|bild|foto)',
    '(face reveal|facereveal|face pic|faceswap mit dir|gesicht zeigen) ..2',
    '(trau dich|sei nicht schüchtern|nicht schüchtern sein|nicht so schüchtern|so schüchtern|warum schüchtern) ..6 (zeig|bild|foto|kamera|schick|selfie)',
    '(will|möchte|muss|würd|würde|kann) ..1 (ich)? ..1 sehen ..2 (dein gesicht|dich|dein zimmer|dein körper|wie du)',
    '(zeig|schick|zeigst|sag) ..3 was (du)? hast (du)? ..1 an',
    '(dann|damit) ..2 (kann|könnte|kann ich) ..2 (dein|dich) ..4 sehen',
    '(dich|dein) ..6 (über die kamera|per kamera|auf kamera|vor der kamera|über kamera|durch die kamera|in der kamera) ..2 (sehen|anschauen|beobachten|bewundern|zuschauen)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    'dich ..2 (im|beim|in der|auf der|morgen|nächste) ..3 sehen',
    '(dich sehen|dich sehen) ..3 (training|schule|montag|morgen|nächste|wochenende|probe|geburtstag|ferien)',
    'zeig (dich) ..3 (im spiel|auf der map|hinter|gegner|feigling)',
    'zeig ..2 (zimmer|outfit) ..3 (mama|papa|avatar|sims|minecraft|skin|neue|haus|im spiel|deinem haus|gestrichen|fasching|karneval|konfirmation|abschlussball)',
    'ich (zeig|zeige|schick|schicke) ..1 dir ..3',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Wants the child to show itself, its face or its room.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zeig dich mal',
    'zeig mir dein gesicht',
    'ich will dein gesicht sehen',
    'wie siehst du aus? schick mal',
    'sei nicht schüchtern zeig dich',
  ],
  passes: [
    'zeig mal dein zimmer in minecraft',
    'ich will dich morgen im training sehen',
    'zeig mir deine hausaufgabe',
    'wie sieht dein hund aus',
  ],
};

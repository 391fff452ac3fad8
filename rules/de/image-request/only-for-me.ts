import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(#Picture|selfie|eins|ein) ..4 (nur für mich|bleibt unter uns|sieht niemand|sieht keiner|lösch ich|ich lösch|ich lösche|lösche ich|wird gelöscht|verschwindet|sieht sonst|zeig ich niemand|zeigs niemand|verspreche|versprochen|schwör|sieht nur)',
    '(niemand|keiner) ..2 (sieht|sieht es|sieht das|wird es sehen|erfährt) ..4 (#Picture|schick|nur ich|zeig)',
    '(schick|send|mach) ..2 (als|per|mit) ..1 (einmalansicht|einmal ansicht|view once)',
    '(nur ich|nur für mich|einmalansicht|einmal ansicht|einmal ansehen|view once|als snap) ..4 (#Picture|schick|sehen|zeig)',
    '(#Picture) ..3 (einmalansicht|einmal ansicht|view once|das du sonst niemand|die sonst niemand|die niemand|das sonst niemand|das niemand)',
    '(mehr|neue|andere|weitere|noch welche|privatere|bessere) (bilder|fotos|videos|selfies|pics) ..3 (von dir|schicken|schick|sehen|als auf|als auf insta|$)',
    '(#Picture|bilder) die (du|nicht) ..3 (nicht postest|nicht gepostet|online|auf insta)',
  ],
  unless: [...pictureThing, ...quoted, '(#Picture) ..4 (lösch|lösche) ich ..3 (speicher|platz|voll|doppelt)'],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Wants a picture that nobody else gets to see or that is deleted at once.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick ein bild, ich lösch es gleich',
    'nur ein foto, sieht keiner außer mir',
    'hast du noch mehr bilder von dir',
    'schick als einmalansicht',
  ],
  passes: [
    'das bild lösch ich, ist doppelt',
    'ein foto für die schülerzeitung',
    'mehr bilder vom ausflug sind in der gruppe',
  ],
};

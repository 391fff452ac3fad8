import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(komm schon|ach komm|jetzt komm|na komm|komm jetzt|na los|los jetzt|jetzt los|mach schon|trau dich|nun mach|stell dich nicht so an|hab dich nicht so|sei nicht so|zier dich nicht) ..4',
    '(nur|bloß) ..1 (ein|einmal|das eine|ganz|dies eine|eins|kleines) ..2 (bild|foto|$|für mich)',
    '(sei|bist|du bist|stell dich nicht an wie|benimm dich nicht wie) ..2 (kein|nicht|so|ein|wie ein|so ein) ..1 (baby|kleinkind|kind|feigling|spießer|langweilig|langweiler|langweilerin|zicke|prüde|verklemmt|spielverderber|spaßbremse|feige|kindisch|schisser|angsthase|memme|lusche|loser)',
    '(macht|machen|tut|tun|schickt|schicken) ..2 (jeder|alle|alle anderen|die anderen|jede|andere mädchen|alle mädchen|alle in deinem alter) ..2',
    '(jeder|alle|alle mädchen|andere|die anderen) ..1 (macht|machen|schickt|schicken|tun) ..1 (das|es|sowas) ..2',
    '(letzte chance|deine letzte|jetzt oder nie|nur heute|gilt nur heute|du hast 5 min|hast 5 min|zähl bis drei|zähle bis drei|ich zähl bis|ich warte) ..3',
    '(warum|wieso) ..2 (ignorierst|antwortest|schreibst|liest|blockst|gehst|bist) ..2 (mich|du)? ..3 (nicht|kalt|ignorieren|so|weg|offline)',
    '(was ist|was soll) ..1 (schon|denn) ..1 (dabei|passieren) ..2',
    '(passiert|ist) (schon|ja)? ..1 (nichts|nix) ..2 (dabei|schlimmes|schon)',
    '(halb so|nicht so|nichts) (wild|schlimm) ..2',
    '(ist|is) ..1 (ganz)? (normal|harmlos) ..4 (in dein|machen|bei|zwischen|unter freunden|in deinem|alle)',
    '(da ist|ist|das ist) nichts ..1 (dabei|schlimmes dabei)',
    '(überwinde|gewöhn|entspann) ..1 dich ..4',
    '(hallo|antworte|antwort|schreib|melde dich|wo bist du) (jetzt|endlich|sofort)',
  ],
  unless: [
    '(spiel|runde|zocken|level|deutschland|ole|bayern|tor|schneller|bus|zug|match) ..5',
    '..5 (eine runde|runde noch|noch eine runde|spielen|zocken|deutschland|tor|level|mathe|mitspielen|mit ins kino|zum training)',
    '(nicht so schlimm|halb so wild|nichts schlimmes) ..3 (gute besserung|passiert|mir auch|wird wieder)',
  ],
  confidence: 'fair',
  means: 'Nags, shames, belittles or sets a deadline after a no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'komm schon',
    'sei kein baby',
    'macht doch jeder',
    'letzte chance',
    'stell dich nicht so an',
    'ist doch nichts dabei',
  ],
  passes: [
    'komm schon eine runde noch',
    'sei kein spielverderber beim fußball spielen',
    'macht jeder level 3 so im spiel',
  ],
};

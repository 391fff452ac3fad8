import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    'ich (werde|kann|könnte|würde|muss|will)? ..1 #Expose ..3 (dein|unser) (ganzes|ganzer|peinliches|peinliche|ganze|alten|süßes|kleines)? ..1 #Material ..6',
    'ich (werde|kann|könnte|würde|muss|will)? ..1 #Expose ..3 (bild|bilder|foto|fotos|video|screenshot|nachrichten|aufnahme|clip|chat|alles|das|es) von dir ..6',
    '(dein|unser|ihr) ..1 (bild|bilder|foto|fotos|video|aufnahmen|chat|nachrichten|videos) ..1 (wird|werden) ..6 (veröffentlicht|weitergeleitet|verschickt|gepostet|geleakt|verbreitet)',
    '(werden|werde|wird) ..3 (dein|ihr) (bild|bilder|foto|fotos|video|aufnahmen|chat|nachrichten|videos) ..5 (weiterleiten|veröffentlichen|verschicken|schicken|senden|zeigen|verbreiten)',
    '(dein|unser) ..1 #Material ..2 (wird|werden|geht|gehen|landet|landen|kommt|kommen|ist|sind|steht|stehen|gibts|taucht|hängt|hängen) ..5 (#Exposed|(an|bei|in|im|ins|auf|zu)? ..1 #Whose? ..1 #Audience)',
    '(bild|bilder|foto|fotos|video|screenshot|nachrichten|aufnahme|alles|chat) (von dir)? (wird|werden|geht|gehen|landet|landen|kommt|kommen) ..4 (an|bei|in|ins|im|auf) ..1 #Whose? ..1 #Audience',
    '(dein|unser) ..1 #Material ..2 (#Expose|#Exposed) ..3 #Audience',
    'ich (werde|kann|könnte|würde|muss|will) ..3 (dein|unser) ..1 #Material ..3 (leaken|posten|veröffentlichen|verbreiten|rumschicken|rumzeigen|verschicken|weiterschicken|hochladen|exposen|teilen|zeigen)',
    '(dein|die|unser|das) ..1 #Material ..4 (#Whose|an|in|ins|auf|bei) ..1 #Audience ..3 (schicken|zeigen|posten|leaken|weiterleiten|senden|hochladen|stellen|verschicken|schicke|poste|zeige|leake)',
    'dein ..1 (bild|foto|gesicht|video) ..5 (profilbild|fakeaccount|fake account|fake profil|fakeprofil|dating|datingseite|datingapp|webseite|plakat|aushang)',
  ],
  unless: [...threatFun, ...quoted, '(darf|soll|kann) ich dein (bild|foto|video|clip|zeichnung) ..6'],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to post or pass on pictures or chats of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich schick deine bilder an alle aus deiner klasse',
    'ich poste das foto von dir in eurer gruppe',
    'dein bild landet morgen bei deiner mama',
    'ich werd unsern chat leaken',
    'deine fotos gehen ins netz',
  ],
  passes: [
    'ich schick dir deine bilder vom ausflug',
    'ich zeig dein bild der kunstlehrerin, die zeichnung ist mega',
    'darf ich dein foto in die story tun',
    'ich poste meine urlaubsbilder',
  ],
};

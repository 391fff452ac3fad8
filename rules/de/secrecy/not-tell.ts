import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(sag|sage|sagst|erzähl|erzähle|erzählst|verrat|verrate|verrätst|zeig|zeige|zeigst|schreib|petz|petzt|beicht|quatsch|red|rede|redest|sprich|plapper|erwähn|erwähne|erwähnst|verklicker|steck) ..2 (zu|mit|bei|vor|gegenüber)? ..1 #Whose? (#Adult|#Peer) ..1 (davon|hiervon|darüber|das|es|bloß|lieber|besser|ja|am besten|von uns|auf keinen fall|über uns|über mich|von mir)? ..1 #Neg',
    '(sag|sage|sagst|erzähl|erzähle|erzählst|verrat|verrate|verrätst|zeig|zeige|zeigst|schreib|petz|petzt|red|rede|redest|sprich|erwähn|erwähnst|plapper) ..2 (das|es|nichts|davon|ja|bloß|lieber|auf|mich|uns|unser)? ..2 #Neg ..2 (zu|mit|bei|vor|von)? ..1 #Whose? (#Adult|#Peer|weiter|ihnen|denen)',
    '#Tell (ihr|ihm|ihnen|denen) ..2 #Neg ..2 (von mir|von uns|davon|über|hiervon|darüber|ok|$)',
    '(nicht|nichts|nie) ..1 (mit|zu|bei)? #Whose #Adult ..1 (sagen|sprechen|reden|erzählen)',
    '(sprechen|reden|sprecht) (sie)? ..1 mit (niemand|keinem) ..4',
    '#Tell ..3 #Nobody ..3',
    '#Nobody ..3 (#Tell|was davon|etwas davon|davon|von uns|hiervon|von mir|von dem)',
    '#Neg ..2 (zu|mit|bei|an|vor)? ..1 #Whose? (#Adult|#Peer|anderen) ..2 (sagen|erzählen|verraten|zeigen|reden|sprechen|petzen|erwähnen|schreiben|quatschen|weitersagen|davon|über uns|von uns)',
    '#Whose? (#Adult|#Peer) ..1 (brauchst|musst|sollst|darfst|solltest|kannst|sagst|erzählst|verrätst|zeigst) du ..3 #Neg ..3',
    '(du darfst|du sollst|du musst|du solltest|darfst|besser|lieber|bloß|versprich|versprichst|versprich mir|schwör|schwöre|schwörst) ..3 (#Whose)? (#Adult|#Peer|#Nobody) ..4 #Neg? (sagen|erzählen|verraten|zeigen|reden|sprechen|sagst|erzählst|verrätst|zeigst|redest)',
    '(nicht|ned|nichts|bloß nicht|auf kein fall) (weitersagen|weitererzählen|ausplaudern|verraten|petzen|rumerzählen|weiterleiten|ausquatschen|verplappern)',
    '(kein|kein einziges|ein) wort ..2 (zu|an|darüber|davon|über) ..2 (#Whose)? (#Adult|#Peer|#Nobody|uns|jemand|mich|andere|irgendwem)',
    '(hast du|hast|hesch) ..3 (#Adult|#Peer|jemand|wem|irgendwem|irgendjemand) ..3 (von mir|von uns|über mich|über uns|davon) ..2 (erzählt|gesagt|gezeigt|geredet)',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(sag|erzähl) ..3 #Adult ..1 (das|dass|ob|wann|wo|wie|wann|was|warum) ..3 (nicht|kein|nie) ..3 (kann|kannst|komm|kommst|da|geht|darf|will|mag|weiß|hab|gut|krank|klappt|schuld)',
    '(ich|wir) ..2 (#Tell|sag|verrate) ..5',
    '(niemand|keiner) ..1 (sagt|erzählt|redet|spricht|zeigt|petzt) ..2 (mir|uns|mit mir|mit uns|was|etwas|dir|einem|das so)',
    '(redet|spricht|sagt|erzählt|zeigt) ..2 (niemand|keiner)',
    '(niemand|keiner) ..3 (hat|haben|kann|konnte) ..4',
    '(warum|wieso|du kannst|trau dich|hast) ..3 (es )?(noch)? #Nobody ..2 (gesagt|erzählt)',
    '(du solltest|du musst|sag|erzähl) es (deinen eltern|deiner mama|jemand) ..4',
    '(weißt|kann ich|nicht) ..1 (sagen|erzählen) ..3 (wann|ob|wie|was|wo|warum)',
    '#Adult ..1 nicht ..3 (so viel|immer|frech|an|stören|wecken|vergessen|böse|gestört)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child not to tell a grown-up or a friend.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sag deiner mama nix',
    'erzähl das keinem',
    'sag das bloß nicht deinen eltern',
    'du darfst niemandem davon erzählen',
    'kein wort zu deiner lehrerin',
    'nicht weitersagen ok',
    'säg dini eltere nüt vo eus',
  ],
  passes: [
    'sag deiner mama nix es ist ne überraschung',
    'sag deiner mama dass ich nicht kommen kann',
    'ich sag keinem was',
    'warum hast du das niemandem erzählt',
    'mir sagt ja keiner was',
  ],
};

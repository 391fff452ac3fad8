import type { Examples, Rule } from '../../../lib/engine/rule';
import loginFine from '../vetoes/login-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(adresse|hausnummer|anschrift) ..2 (hausnummer|adresse|schreib|schnell|her|straße|stockwerk|sofort) ..3',
    'pin ..1 (von|der|zu) ..2 (#Adult|karte|kreditkarte|bankkarte|handy)',
    '(code|nummer|zahlen|ziffern) ..5 (dein handy|deinem handy|auf dein handy|per sms|sms|bildschirm) ..7 (lies|sag|schick|vor|gib|schreib|tipp|brauch|läuft ab|ablaufen)',
    '(lies|sag|schick|gib|tipp|schreib) ..6 (code|nummer|zahlen|ziffern) ..6 (handy|sms|abläuft|ablaufen|läuft ab|gekommen|angekommen|mama sieht)',
    '(mach|schalt|stell) ..2 (wo ist|find my|life360|snap map|ortung|standort) ..3 (für mich|an|ein)',
    '(log|logg|lass|loggen) ..2 mich ..3 (dein|deinen|in dein|bei dir) ..2 (account|insta|snap|epic|roblox|ein|rein)',
    '(ändere|änder|wechsel|stell) ..3 (email|mail|passwort|handynummer) ..4 (auf|zu|um|in) ..4',
    '(banking|bankapp|online banking|paypal app|sparkassen app) ..5 (pin|öffne|mach auf|#Adult|zeig|zugang|screenshot)',
    '(öffne|mach) ..2 (banking|bankapp|online banking|paypal) ..6',
    '(kreditkarte|bankkarte|ec karte|kartennummer|kartendaten) ..5 (eltern|mama|papa|mutter|vater|frag sie nicht|heimlich|foto|vorne und hinten|nummer)',
    '(brauch|brauche|benötige|gib|schick) ..3 (kartennummer|kreditkarte|kreditkartendaten) ..4',
    '(sag|schreib|verrat) ..2 (mir)? ..1 wo ..2 (ersatzschlüssel|schlüssel) ..3 (liegt|ist|versteckt)',
    '(code|zahlencode|nummer|zahlen|ziffern) ..2 (vorlesen|durchgeben|schicken|sagen|nennen|verraten|geben|vor|mitteilen|weiterleiten) ..7 (sms|handy|erhalten|bekommen|gekommen|gekriegt)',
    '(acc|account) ..2 (gegen|tausch|tauschen) ..3 (account|dein|deinen)',
    '(mit|inklusive|inkl|samt) passwort ..2',
    '(account|acc) gegen dein ..5',
  ],
  unless: [
    ...loginFine,
    ...quoted,
    '(email|server|ip|mail) adresse',
    '(müsli|müslipackung|packung|gewinnspiel|cornflakes|rückseite|tafel|rätsel|kahoot|quiz) ..9',
    '..9 (müslipackung|packung|gewinnspiel|rückseite|tafel|rätsel|kahoot|quiz|verloren|gestohlen|sperren|sperr)',
    '(bestellung|lieferung|notruf|navi|rettung|112|paket) ..9',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game', 'safety-purpose'],
  means: 'Demands address, code, card or control in a few hurried words.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'adresse. hausnummer. schnell',
    'pin von mamas karte und die schuhe sind deine',
    'ein code ist grad auf dein handy gegangen lies vor',
    'brauch die kartennummer deiner eltern frag sie nicht',
  ],
  passes: [
    'der code steht auf der müslipackung lies vor',
    ['meine pin karte geht nicht mehr', 'papas karte ist gesperrt'],
    'kapitel. seite. schreib. schnell',
  ],
};

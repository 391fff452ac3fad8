import type { Examples, Rule } from '../../../lib/engine/rule';
import loginFine from '../vetoes/login-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(gib|gibst|geben|sag|sagst|sagen|schick|schickst|schicken|send|sende|senden|teilen|nennen|schreib|schreibst|verrat|verrätst|verraten|nenn|leih|leihst|teil|teilst|zeig|überlass|lass|brauch|brauche|will|krieg|bekomm|möchte|rück|tausch|bräuchte|poste|tipp) ..5 (#Login|dein pin|pin von|handy pin) ..3',
    '(gib|gibst|leih|leihst|überlass|lass|brauch|brauche|will|krieg|bekomm|darf|kann|tausch) ..3 (dein|den|unser|die|mir) (account|zugang|konto|insta account|snap account|roblox account|epic account|handy pin|pin) ..4',
    '^ ..1 (gib|leih|schick) (mir)? account ..6',
    '(was|wie|welches|welche) ..1 (ist|lautet|heißt|war|hast du für ein|benutzt du|hast du) ..2 (dein|das|die|für ein) ..1 (#Login|pin)',
    '^ (dein|und|ok|jetzt|schnell)? (dein|und)? (passwort|login|logindaten|zugangsdaten|accountdaten) (jetzt|schnell|her|ja|dann|und email|und name)? $',
    '(#Login) ..2 (her|rüber|schicken|sagen|geben|verraten|austauschen|tauschen|teilen|brauch ich|jetzt)',
    '(log|logg|loggst|melde|meld|anmelden|einloggen|einlogg|logge) ..1 (ich )?(mich|ich mich|du dich|dich) ..3 (bei dir ein|in dein|auf dein|mit dein|mit mein|bei mir ein|auf mein|hier ein|unter dem link|über den link|über mein link|auf der seite)',
    '(lass|darf|kann|könnte|will) ..2 (mich|ich) ..2 (auf|in|mit|über|an) ..1 dein ..1 (account|acc|insta|snap|handy|profil|roblox|steam|konto|laptop|pc|computer) ..4',
    '(beste freunde|beste freundinnen|freunde|freundinnen|pärchen|paare|paar|vertrauen|wenn du mir vertraust|vertraust) ..6 (#Login|account) ..3',
    '(installier|installiere|lade|lad|download|runterladen|herunterladen) ..4 (anydesk|teamviewer|rustdesk|mspy|family link|tracking app|ortungs app|spion app|life360|zenly)',
    '(scann|scanne|scan|klick|klicke|drück) ..4 (qr code|qr|link|auf bestätigen|auf erlauben|auf annehmen|auf zulassen) ..6 (login|anmelden|einloggen|account|bestätigen|damit ich|dann bin ich|rein|gerät|robux|nitro)',
    '(teil|teile|teilst|gib) ..2 (dein|den) (bildschirm|screen) ..6 (passwort|banking|konto|login|mama|einstellungen|damit ich)',
    '(lad|lade|installier|installiere|hol) ..5 (app|programm) ..7 (nummer|id|code|zugriff|freigeben|freigibst|bestätig)',
    '(nummer|code|id) ..4 (app|programm) ..3 (angezeigt|anzeigt|steht)',
    '^ (und|ok|dein)? (login|handycode|handypin|handy pin|handy code|sperrcode) $?',
    'dein passwort ..1 (ich|damit|dann|jetzt|schnell|her|ich)',
    '(dein|euer) (zugang|account|login|passwort|logindaten|zugangsdaten) ..2 (gibst|geben|schickst|sagst|überlässt|leihst|verrätst|nennst|teilst|anvertraust) ..3',
    '(kann|darf|könnte|lass) ..1 (ich|mich) ..2 (auf|in|an) dein ..1 (insta|snap|account|handy|roblox|tiktok|steam|epic|profil|whatsapp|laptop)',
  ],
  unless: [
    ...loginFine,
    ...quoted,
    '(lehrer|lehrerin|it abteilung|sekretariat|admin ag|papa|mama) ..2 (hat|gibt|weiß|sagt|fragt|fragen|kennt|braucht)',
    '#Account ..6 (lehrer|lehrerin|fragen|schulleitung|sekretariat)',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game'],
  means: 'Asks for a password, a login or the use of the account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'gib mir dein passwort',
    'sag mal dein login',
    'was ist dein roblox passwort',
    'lass mich auf deinen account dann mach ich dich hoch',
    'pw?',
    'installier mal teamviewer',
  ],
  passes: [
    'wie ist das wlan passwort',
    'gib niemandem dein passwort',
    'hast du dein passwort vergessen?',
    'was ist der login für moodle',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import loginFine from '../vetoes/login-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(kriegst|bekommst|kommt|kam|gekommen|bekommen|gekriegt|hast|steht|erhältst|erhalten|da ist) ..5 (code|sms|zahlencode|#Number stelligen|ziffern|zahlen|pin|tan) ..6 (schick|schickst|sag|sagst|schreib|gib|nenn|les|lies|leite|brauch|weiterleiten|tipp|sags|her|was steht)',
    '(schick|schickst|sag|sagst|schreib|gib|nenn|nenne|send|sende|senden|lies|brauch|brauche|leite|tipp) ..4 (code|zahlencode|bestätigungscode|sicherheitscode|verifizierungscode|ziffern|tan|sms code|zahlen) ..5 (sms|handy|kommt|kam|gekommen|bekommen|gekriegt|gekommen ist|kriegst|bekommst|dir|gleich|schnell|aus der|von whatsapp|von insta|von google|per)',
    '(welcher|was für ein|was ist|wie lautet|wie heißt) ..2 (code|zahlencode|pin) ..4 (sms|handy|gekommen|steht|bekommen|dir|gekriegt|mail|kam)',
    '(bestätigungscode|sicherheitscode|verifizierungscode|verifikationscode|sms code|tan|2fa code|backup code|einmalcode|#Number stellige code|#Number stelligen code) ..5 (schick|schicken|sag|sagen|her|gib|geben|brauch|weiterleiten|rüber|schreib|schreiben|vorlesen)',
    '(schick|sag|gib|schreib|brauch|brauche|weiterleiten) ..3 (bestätigungscode|sicherheitscode|verifizierungscode|verifikationscode|sms code|tan|2fa code|backup code|einmalcode|#Number stelligen code|#Number stellige)',
    '(aus versehen|versehentlich|ausversehen) ..5 (dein nummer|dein handy|an dich|zu dir|dir) ..5 (code|geschickt|sms) ..5',
    '(screenshot|foto|bild) ..3 (kreditkarte|bankkarte|ec karte|ausweis|personalausweis|gutscheincode|tan liste|paysafe code) ..3',
    '(gib|schick|sag|tipp|schreib) ..4 (kreditkartennummer|kartennummer|kontonummer|iban|kreditkartendaten|kreditkarte|kartendaten|prüfnummer|cvv) ..4',
    '(brauch|brauche|benötig|benötige|gib|sag|schick|nenn|foto|fotografier|tipp|besorg|lies) ..5 (kartennummer|kreditkarte|kreditkartendaten|iban|kontodaten|bankdaten|kontonummer|bankkarte|ec karte|tan) ..3 #Adult',
    '(kartennummer|kreditkarte|kreditkartendaten|iban|kontodaten|bankdaten|bankkarte) ..2 (von)? ..1 dein #Adult',
    '(foto|bild|fotos|scan|kopie|screenshot) ..3 (ausweis|personalausweis|pass|bankkarte|kreditkarte|ec karte|führerschein) ..2 (von)? ..1 (dein|mama|papa)',
  ],
  unless: [...loginFine, ...quoted],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game', 'safety-purpose'],
  means: 'Wants the code that came to the phone of the child, which opens an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'du kriegst gleich einen code aufs handy, schick mir den',
    'schick mir den code aus der sms',
    'welcher code ist bei dir gekommen',
    'ich brauch den bestätigungscode',
    'gib mir die kreditkartennummer von deiner mama',
  ],
  passes: [
    'was ist der kahoot code',
    'gib den code an der tür ein',
    'schick mir den code von deinem python programm',
    'du kriegst einen code per sms, gib den niemals weiter',
  ],
};

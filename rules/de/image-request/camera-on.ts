import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(mach|machst|schalt|schalte|schaltest|stell|dreh|tu|machen|schalten|geh|komm|lass|hau|knips) ..3 #Cam ..2 (an|ein|on|auf|rein|anmachen|einschalten|anschalten|anlassen)',
    '(mach|machst|lass|geh|komm|spring) ..2 (mit|auf|vor|zur|in die|in ne|in ein|in den) ..1 (kamera|cam|facecam|videocall|videochat|videoanruf)',
    '^ (und|ok|jetzt|los|komm|dann|also|hey)? (kamera|facecam|video) (an|on|ein|anmachen|jetzt|sofort|auf) ..2',
    '(kamera|facecam) (an|anmachen|einschalten|on|ein) ..1 (jetzt|sofort|oder|und|ich will|damit|für mich|#Pet|$)',
    '(kannst|willst|magst|machst|könntest|würdest|darfst|traust) (du)? ..4 (kamera|facecam|webcam|video) ..2 (anmachen|einschalten|an|anschalten|on)',
    '(wollen|wolln|lass|sollen|können|woll) (wir|uns)? ..4 (#Call)',
    '(hast du lust|lust|bock|magst du|willst du|hast du zeit|mach) ..3 (auf|zu|ein|mit mir)? ..2 (#Call)',
    '(ruf|rufst) ..1 (mich|du mich) ..3 (mit|per|über) ..2 (video|kamera|facetime|skype)',
    '(will|möchte|würd|würde|muss|darf|kann) ..1 (ich)? ..1 dich ..3 (live|auf kamera|auf video|in echt|mit kamera|per video|vor der kamera) ..1 (sehen|anschauen|haben)',
    '(kannst|machst|magst|willst|kommst|lass|reden|quatschen|telefonieren|plaudern|schreiben|call|vc|anrufen|ruf) ..5 mit (kamera|cam|bild|video|facecam)',
    'mit (kamera|bild|video|facecam) ..3 (reden|telefonieren|quatschen|plaudern|anrufen|call|callen|vc|schreiben)',
    '(öffne|öffnen|öffnest|aktivier|aktiviere|aktivierst) ..3 (kamera|facecam|video)',
    '(kamera|facecam) (an|on|anmachen|einschalten|anschalten|auf) ..1',
    '(vor|in) (die|der|dein) kamera ..4 (stell|stellen|dreh|drehen|umdrehen|setz|setzen|tanz|tanzen|zeig|zeigen|sieh|sehen|schau|schauen|lächel|kommen|komm)',
    '(stell|stellst|dreh|setz|tanz|zeig|komm|sieh|schau) ..4 (vor|in) (die|der|dein) kamera ..2',
    '(lass|lässt) ..2 (kamera|video|facecam) ..2 (laufen|an|dran|weiter laufen)',
    '^ (und|ok|jetzt|lust auf|bock auf)? #Call $?',
  ],
  unless: [
    ...quoted,
    '(lehrer|lehrerin|unterricht|distanzunterricht|homeschooling|klasse|konferenz|meeting|zoom|teams|bbb|nachhilfe|prüfung|referat|gruppenarbeit|online unterricht|training|oma|opa|dungeon|stream|streamer|dnd) ..9',
    '..9 (lehrer|lehrerin|unterricht|konferenz|meeting|zoom|teams|bbb|nachhilfe|prüfung|oma|opa|einstellungen|treiber|funktioniert nicht|geht nicht|kaputt|stativ|dunkel|objektiv)',
    '(rückfahrkamera|dashcam|wildkamera|überwachungskamera|digitalkamera|einwegkamera|sofortbildkamera) ..6',
    'video (auf youtube|auf|von|über) ..4',
    '(meine|mein|ist|war|geht|bei mir|hab|habe|hatte|seine|ihre) ..1 kamera (an|auf|on)',
    '(tafel|klassenfoto|mikro|mikrofon|foto ag|stativ|passfoto|führerschein|automat|fernseher) ..6',
    '..6 (tafel|klassenfoto|stativ|passfoto|fernseher)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Wants the camera of the child to be on.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mach mal cam an',
    'kamera an jetzt',
    'kannst du deine kamera anmachen?',
    'lass mal videocall machen',
    'ich will dich mal live sehen',
  ],
  passes: [
    'im unterricht müssen wir die kamera anmachen',
    'meine kamera geht nicht an',
    'ich hab ein video auf youtube angeschaut',
    'lass mal den videocall mit oma machen',
  ],
};

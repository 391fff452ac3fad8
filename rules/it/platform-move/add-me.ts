import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(aggiungimi|scrivimi|cercami|contattami|trovami|seguimi|vieni|passiamo|spostiamoci|andiamo|continuiamo|parliamo|sentiamoci|scriviamoci|passi|chiamami|scarica|installa|scaricati|iscriviti|ti aggiungo|ti scrivo|meglio|aggiungi) ..3 (su|in|a|con|da)? #Platform',
    '(hai|usi|ce lo hai|ce lo hai|hai mica|non hai|tieni) ..1 (un)? #Platform',
    '(dammi|mi dai|passami|mi passi|dimmi|qual e|mandami|lasciami|mi lasci|scrivimi) ..2 (tuo)? ..1 (#Platform|contatto|profilo|nick|user|username|tag|contatti)',
    '(tuo|che) #Platform $?',
    '(mio #Platform|su #Platform) (e|sono|mi chiamo|mi trovi come) ..2',
    '#Platform $?',
  ],
  unless: [
    '(video|trend|meme|storia|storie|post|reel|bug|aggiornamento|giu|crashato|prof|classe|gruppo classe) ..5 #Platform',
    '#Platform ..5 (giu|crashato|non va|non funziona|trend|meme|prof|classe|gruppo|squadra|mamma)',
    '(ho visto|mio cugina|mio mamma|mamma|papa) ..4 #Platform',
    '(zoom|meet) ..4 (lezione|prof|classe)',
  ],
  confidence: 'strong',
  means: 'Wants to go on with the talk in another app.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hai insta?',
    'aggiungimi su snap',
    'passiamo su telegram',
    ['mi dai il tuo nick?', 'mi dai il contatto'],
    'scrivimi su wa',
    ['ci spostiamo su discord?', 'andiamo su discord'],
  ],
  passes: [
    'ho visto un video su tiktok',
    'instagram oggi non va',
    'il gruppo classe su whatsapp',
    'hai visto il trend su tiktok?',
  ],
};

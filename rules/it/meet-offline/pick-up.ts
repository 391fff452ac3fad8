import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';
import schoolRun from '../vetoes/school-run';

export default {
  match: [
    '(ti passo a prendere|passo a prenderti|ti vengo a prendere|vengo a prenderti|vengo io a prenderti|ti prendo|ti carico|ti recupero|passo io|ti do un passaggio|ti porto io|sali|monta|salta su|ti scarrozzo) ..6 (#MeetCar|sotto casa|#MeetNight|stasera|angolo|dietro|uscita di|fuori da scuola|davanti a scuola|fuori scuola|davanti scuola|sotto scuola|in fondo a|fermata|stazione|casa tuo|casello|dove nessuno|appena escono|io e te|giro)',
    '(#MeetCar|furgone) ..6 (ti passo a prendere|passo a prenderti|ti vengo a prendere|vengo a prenderti|ti aspetto|sali|monta|salta su|ti porto|vieni)',
    '(ti aspetto|sono) ..3 (in|con la|nella) (macchina|auto|furgone) ..3',
    '(ti passo a prendere|passo a prenderti|ti vengo a prendere|vengo a prenderti) (io)? (adesso|ora|subito|dopo scuola|quando vuoi|se vuoi|domani|sabato|domenica|$)',
    'ti porto (via|in un posto|a casa mio|da me|al mare|in giro|in hotel|a fare un giro|lontano|a vedere) ..4',
    'ti porto ..3 #MeetCar',
    '#MeetCar ..4 (vengo|arrivo|passo) ..1 (da te|li|a casa tuo|sotto|io|a)',
    '(ti aspetto|sono|parcheggio|mi trovi) ..6 (luci spente|fari spenti|motore acceso)',
    '(sto|sono|ti aspetto|aspetto) ..1 (fuori|davanti|sotto|dietro) ..2 (cancello|portone|scuola|palestra|uscita|piscina|oratorio|edicola|bar) ..5 (sali|scendi|vieni|esci|monta|in macchina|panda|golf|punto)',
  ],
  unless: [
    ...meet,
    ...schoolRun,
    '(mamma|papa|zia|zio|nonna|nonno) ..2 (passa|viene|ti)',
    '..5 (amore di mamma|bacio mamma|un bacio|a cena|a pranzo|a nuoto|in stazione a prendere|dai nonni|da catechismo)',
    '(macchina|furgone|auto) ..3 (fotografica|di polizia|giocattolo|lego|telecomandata|meccanico)',
    'ti porto ..3 (libro|quaderno|regalo|gelato|pizza|felpa|caricatore|appunti)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants to pick the child up, in a car or at a place that hides it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti passo a prendere in macchina',
    'vengo a prenderti sotto casa',
    'sali in macchina e andiamo',
    'ti porto in un posto bello',
    "ti aspetto in macchina dietro l'angolo",
  ],
  passes: [
    'ti passo a prendere dopo allenamento con mia mamma',
    'mamma ti viene a prendere alle 5',
    'ti porto il quaderno sotto casa',
    'la macchina e dal meccanico',
  ],
};

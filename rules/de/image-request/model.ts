import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(model|modell|modeln|casting|shooting|fotoshooting|agentur|agency|setcard|influencer|tänzerin|kollektion|models) ..9 (#Picture|bilder von dir|posier|kamera|zeig dich|probefotos|maße|unterwäsche|bikini)',
    '(#Picture|bilder von dir|ganzkörper|posieren|posier|maße) ..8 (model|modeln|casting|shooting|agentur|fotoshooting|setcard)',
    '(posier|posiere|posierst|posieren|pose) ..2 (für mich|für die kamera|vor der kamera|vorm spiegel|so|wie)',
    '(dreh|dreh dich|tanz|tanze|mach ein) ..2 (um|im kreis|für mich|langsam|spagat|brücke|drehung) ..3 (für mich|vor der kamera|kamera|film|langsam|und zeig)',
    '(tanz|tanze|turn|turne|sing) ..2 (für mich) ..3',
    '(modell|model) ..1 (sitzen|stehen|sein) ..2',
    '(vor der kamera|für mich) ..1 (modell|model) ..1 (sitzen|stehen)',
  ],
  unless: [
    ...quoted,
    '(schulfotograf|tanzschule|turnverein|theater ag|theater|trainerin|aufführung|mama dabei|eltern dabei|eltern unterschreiben|wettkampf) ..9',
    '..9 (tanzschule|turnverein|theater|trainerin|aufführung|wettkampf|eltern dabei|mama dabei|eltern unterschreiben)',
    '(dreh|tanz) ..2 (flasche|würfel|emote|skin|rad|spieß)',
    '(schul|theater|tanz|turn|ballett) ag ..3',
    '..6 (für die ag|für die schule|für den verein|für die probe)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Wants the child to pose, as for a model job or a casting.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich such models, schick mir probefotos',
    'für die agentur brauch ich ein ganzkörperfoto',
    'posier mal für mich',
    'tanz mal für mich',
  ],
  passes: [
    'die tanzschule macht ein shooting, trainerin ist dabei',
    'dreh die flasche',
    'das model auf dem plakat ist schön',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(jestes|ale jestes|ale z ciebie|ale) ..2 (sliczna|piekna|ladna|przystojny|slodka|slodki|urocza|uroczy|cudna|boska|laska|przepiekna|ladny)',
    '(masz) ..1 (piekne|sliczne|ladne|cudne|boskie) ..1 (oczy|usta|usmiech|wlosy|cialo|twarz|nogi)',
    '(slicznie|pieknie|super|cudownie|ladnie) ..1 wygladasz',
    '(slicznotko|pieknosci|piekna|laleczko|kruszynko|ksiezniczko)',
  ],
  unless: [...play, 'ale ..1 (ladna|ladny|piekna) ..1 (pogoda|baza|mapa|kurtka|bluza|sukienka)'],
  confidence: 'fair',
  means: 'Praises how the child looks, which flatters and opens doors.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jesteś śliczna', 'masz piękne oczy', 'ślicznie wyglądasz', 'hej piękna'],
  passes: ['ale ladna pogoda', 'ladnie rysujesz', 'piekna bramka'],
};

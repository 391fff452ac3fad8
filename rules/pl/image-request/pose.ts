import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingBody from '../vetoes/thing-body';

export default {
  match: [
    '(stan|stanij|staniesz|usiadz|poloz sie|obroc sie|odwroc sie|odsun sie|wstan|zapozuj|pozuj|zakrec sie) ..4 (lustrem|kamera|tylem do|bokiem|obroc|odwroc|pokaz|cala|telefon|dla mnie)',
    'kamera ..1 (na dol|w dol|na siebie|na cialo|dalej|odsun|oddal|blizej)',
    '(zapozuj|pozuj|zapozowala|zapozowal|pozowac|pozowala|zapozujesz) ..4 (kamera|mi|dla mnie|zdjecie|bez|obrazu)',
    'chce zobaczyc (cie|ciebie|czy) ..9 (odsun|pokaz)',
    '(wstan|obroc sie|obroc) ..4 (kamera|obroc|pokaz|przed kamera|dla mnie)',
    '(odsun|oddal) ..1 (telefon|kamera)',
    '(cofnij|odsun) sie !od ..5 (widziec|zobaczyc|widzial|zobaczyl|cala|caly|kamera)',
    '(popatrze|patrze|poogladam|popatrzylbym|popatrzylabym) ..2 na (ciebie|cie)',
    '(az|dopoki) ..1 (nie)? ..1 (zasniesz|usniesz) ..4 (kamera|patrze|popatrze|zostan)',
    '(kamera|wideorozmowa) ..6 (az|dopoki) ..1 (nie)? ..1 (zasniesz|usniesz)',
    '(zakrec|obroc|zakrecisz|obrocisz|okrec) sie ..3 (dla mnie|na kamera|przed kamera)',
    '(rece|raczki) do gory ..6 (pokaz|kamera|zdjecie|widzial)',
    '(chce|chcialbym|chcialabym) ..2 (widziec|zobaczyc) ..2 (co masz na sobie|ile uroslas|ile urosles)',
    'kamera ..3 (wstan|obroc|nizej|na siebie)',
    '(polec|poloz|ustaw|oprzyj) ..1 (telefon|kamera) ..3 (zebym|tak zeby|na polce|nizej)',
  ],
  unless: [
    ...quoted,
    ...thingBody,
    '(krawcowa|suknia|sukni|przymiarka|sedzia|szachownice|biurko|krzesel|rozciagamy) ..9',
    '..9 (krawcowa|suknia|sukni|przymiarka|szachownice|krzesel)',
    '(siatka|siatce|zagrywka|kolejce|przystanku|bramce) ..9',
    '..9 (siatka|siatki|zagrywka|kolejce|bramce|lekcje|sufit|peleton)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Tells the child how to stand, turn or sit before the camera.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['stan przed lustrem i sie odwroc', 'kamera na dol', 'wstan i obroc sie do kamery', 'zapozuj mi'],
  passes: [
    'stan przed siatka i sie odwroc, zagrywka z lewej',
    'kamera na dol bo widac sufit na lekcji',
    'ustaw kamere w grze',
  ],
};

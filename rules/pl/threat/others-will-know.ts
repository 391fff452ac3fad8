import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wszyscy|kazdy|cala #Audience|twoje #Audience|twoje ..1 #Audience|#Audience) ..2 (sie dowie|dowie sie|sie dowiedza|dowiedza sie|dowiedziec) ..3 (o wszystkim|o tym|prawde|prawdy|jaki jestes|jaka jestes|#Deed|kim jestes|o nas|z kim (piszesz|gadasz)|ze ..3 (piszesz|gadasz|wysylalas|wysylales|spotykasz))',
    '(wszyscy|twoje #Audience|cala klasa|cala szkola) ..2 (sie dowie|dowie sie|sie dowiedza|dowiedza sie|to zobacza|to zobaczy|zobacza to|obejrza) (#Now|wkrotce|niedlugo|zobaczysz)? $',
    '(wszyscy|cala #Audience|twoje #Audience|#Audience) ..3 (zobacza|zobaczy|obejrza|obejrzy|uslysza|przeczytaja|przeczyta|dostana|dostanie|beda mieli) ..3 (twoje|te|co|to|jak|kazde|film|filmik) ..2 (#Material|robilas|robiles|pisalas|pisales|wysylalas|wysylales|wyslalas|wyslales|robisz|jestes|pokazalas|pokazales|wypisujesz|$)',
    'chcesz ..1 (zeby|aby) ..4 (zobaczyla|zobaczyl|zobaczyli|dowiedziala|dowiedzial|dowiedzieli|obejrzala|obejrzal|obejrzeli|przeczytala|przeczytal|uslyszala|dostala|wyplynelo|trafilo|wiedziala|wiedzieli)',
    '(szkoda|przykro|niefajnie|slabo|glupio|wstyd|przykre|fatalnie|niezrecznie) ..2 (by bylo|byloby|bylby|by) ..1 (gdyby|jakby|jesliby) ..5 (bylo|byly|znalazlo|znalazly|zobaczyla|zobaczyl|zobaczyli|dowiedziala|dowiedzial|dowiedzieli|trafilo|trafily|wyciekly|wycieklo|dostala|dostal|wyszlo|obejrzala|przeczytala)',
    '(nie chcialabys|nie chcialbys|nie chcialbym|nie chcialabym|nie chcesz|chyba nie chcesz) ..1 (zeby|aby) ..6 (trafilo|trafily|zobaczyla|zobaczyl|zobaczyli|zobaczyly|widziala|widzialy|widzieli|dowiedziala|dowiedzieli|dowiedzial|wyszlo|wyplynelo)',
    '(mam|bede mial|bede miala) ..2 (im|jej|mu|klasa|wszystkim|twoje #Audience) ..2 (cos)? do (pokazania|powiedzenia)',
    '(chcesz|chcialabys|chcialbys) ..1 (virala|viral|byc viralem|zostac viralem)',
    '(opieka spoleczna|kurator|mops|dom dziecka|sad rodzinny) ..5 (ucieszyl|ucieszylaby|zainteresuje|zabierze|dowie|ucieszy)',
    '(ciekawe|zastanawiam sie|jak myslisz|pomysl|wyobraz sobie) ..2 (co|jak|jaka) ..4 (powie|powiedza|zareaguje|zareaguja|pomysli|pomysla|mine|powiedzialaby|powiedzialby|powiedzieliby) ..4 (jak|gdy|kiedy|gdyby|na te|na to) ..4 (zobacza|zobaczy|dowie|dowiedza|#Material|zobaczyliby)',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (kto jest|kto wygral|wygralismy|krolem|naprawde umiesz|swietny|zdolny|talent|wynik|stadion|sie ucieszy|paskiem|pochwale|koncert)',
    '(talent|swietny|dumna|dumny|brawo|gratulacje|gratki) ..9',
    'nie (zobaczyla|zobaczyl|zobaczyli) ..9',
    '(gral|gramy|mecz|karny|zapisalem karny) ..9',
    '..4 (powtorke|powtorki|karny|gola|montaz|rysunek|obraz|taniec)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that family, class or friends will see or learn of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wszyscy sie dowiedza co pisalas',
    'chcesz zeby twoja mama zobaczyla co robilas?',
    'szkoda by było gdyby klasa zobaczyła to zdjęcie',
    'twoi znajomi obejrzą te filmiki',
  ],
  passes: [
    'wszyscy sie dowiedza kto jest królem xd',
    'chcesz zeby mama zobaczyla twoje swiadectwo?',
    'wszyscy zobacza nasz mecz',
    'szkoda by było gdyby klasa nie zobaczyła tego zdjęcia',
  ],
};

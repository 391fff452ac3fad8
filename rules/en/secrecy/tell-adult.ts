import type { Examples, Rule } from '../../../lib/engine/rule';

// `your` is what tells a stranger from a sister, who says just "mum".
export default {
  match: [
    '#DoNot #Reveal ..1 (your lot|your people|them at home|anyone at (yours|home))',
    '(would not|do not|did not|not) want (it to)? ..1 your #Family (finding|knowing|seeing|hearing|to (find|know|see|hear)|involved)',
    '#DoNot #Reveal ..1 your (#Adult|family|whole family)',
    '#DoNot (tell|show|say|mention) (it|this|that|them|us|any of this|anything) to your #Adult',
    '#DoNot let your #Adult (know|see|find|read|look|catch|hear|near)',
    '#DoNot (go|run|talk|speak|snitch|grass|cry|report) (running|crying)? (to|on) your #Adult (about|with)',
    '#DoNot involve (a|any|your)? #Adult',
    '(nothing|not a word|no word) ..2 to your #Adult',
    'your #Adult (must|should|cannot|can|may) (not|never)? (ever|not|never)? (know|hear|find out|see)',
    'keep ..4 from your #Adult',
    '(tell|show) your #Adult !anything and (you|i|we)',
  ],
  unless: [
    'never keep secrets',
    '#DoNot #Reveal your #Adult (i|he|she) (broke|lost|forgot|ate|gave|drew|got|took)',
    '(surprise|present|birthday|wrapping|wrapped|mothers day|fathers day|party) ..6 #DoNot #Reveal your #Adult',
    '#DoNot #Reveal your #Adult ..8 (surprise|present|birthday|wrapping|mothers day|fathers day|party)',
  ],
  confidence: 'certain',
  means: 'Asks the child to keep something from a grown-up who could help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont tell ur mum',
    'dnt show ur dad this ok',
    ['dont', 'tell', 'ur mum'],
    'u better not mention it to ur nan',
    'dont let ur parents see this',
    'keep this from ur folks yeah',
    'ur mum cant know we talk',
    'd0nt t3ll ur mum',
    'do not involve a parent',
    'lets not tell ur lot yet',
    'wouldnt want ur dad finding out',
  ],
  passes: [
    'dont tell ur mum its a surprise party',
    'i didnt tell my mum',
    'never keep secrets from your parents',
    'dont tell ur dad we got him a present',
    'we didnt tell his mum about the vase',
    'dont talk to ur mum like that',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (only|just) (a|one) ..1 (picture|selfie|hello|photo|video|hug|kiss|call|snap|question|look)',
    '(it is|that is) (not|no) (a)? (that deep|deep|biggie|illegal|against the rules|lying|telling|a lot to ask|much to ask|posting|a crime)',
    '(what|where) is the harm',
    '(what|why) are you (so)? (afraid of|scared of|paranoid|nervous about)',
    '(no one|nobody|your #Adult|not even your #Adult|not even she|she|he|they) (will|would|has to|have to|needs to|is going to|gets to) (never|not|ever|even)? ..1 (know|find out|see it|notice|hear about)',
    '(got|have|having|you have) nothing to hide (then|$)',
    '(she|he|they|your #Adult) will (never|not) (ever)? (know|find out|notice)',
    'one (little|tiny|small|quick) #ShownThing',
    '(it is|that is|this is) (just|only|literally just|literally) (a|one|your|my|some)? ..1 (picture|selfie|number|numbers|face|call|hello|photo|video|bit of fun|hug|kiss|drive|lift|code|address|secret|snap|camera|name)',
    '^ (it is)? only me $',
  ],
  unless: [
    '(exam|test|homework|bug|bruise|scratch|spider|boss|game|level|flu|cold|rain|dog|error|update|spoiler|party|surprise|cake|present|shot|jab|injection|birthday|who|wins|answer|anyway) ..6 (know|find out|notice|just a|only a)',
    '(know|find out|notice|just a|only a|hear about) ..6 (exam|test|homework|bug|bruise|scratch|spider|boss|game|level|flu|cold|rain|dog|error|update|driver|printer|party|surprise|cake|present|install|birthday|who|wins|score|until|till|after|when|the answer|the result)',
    'in chess',
    '(she|he|they) (will|would|has to|have to|needs to|is going to|gets to) (know|find out|hear about|see it|notice)',
  ],
  confidence: 'fair',
  means: 'Plays it down as no big deal that nobody will ever know about.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'its just a pic',
    'its not that deep',
    'whats the harm',
    'nobody will know',
    'ur mum will never know',
    'only a hello',
    'got nothing to hide then',
    'she will never find out',
  ],
  passes: [
    'its not illegal in chess',
    'dont worry about the exam',
    'nobody will know who wins',
    'its just a bug in the update',
    'no big deal the homework is easy',
    'she will find out on friday',
  ],
};

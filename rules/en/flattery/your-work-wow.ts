import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'your ..4 (is|are|looks|look|sounds|sound|was|were) (#Degree)? (unreal|insane|stunning|incredible|outstanding|amazing|beautiful|exceptional|something else|out of this world|next level|phenomenal|gorgeous|brilliant|superb|magic|class|pro level|a joy|so clean)',
    '(watched|seen|read|looked at|looked through|went through|liked|listened to|played) ..2 (every one|every single|all|them all|each|everything) (of)? (your|you|one of)? ..1 (videos|vids|posts|drawings|clips|stories|games|songs|pictures|vods|streams|work|hope|twice|last night)',
    '(watched|seen|been watching|been following|been reading|follow|came across|come across|found|discovered|stumbled|a fan of|a big fan of|love|loved|enjoy) ..1 your (channel|page|art|artwork|work|videos|vids|vods|clips|pieces|drawings|streams|edits|builds|designs|stories|covers|songs|poems|profile|posts|account|gallery|game|games|platformer)',
    '(stopped (scrolling|me)|caught my eye|jumped out|blew me away|blown away|took my breath)',
    'you ..3 (deserve|deserves) ..2 (better|more|bigger|views|followers|an audience|attention|credit|subs|to be)',
    '#Number (subs|followers|views|likes|viewers) is (a crime|criminal|mad|not enough|too few|a joke)',
    '(criminally|so|seriously|massively) (underrated|underappreciated)',
    'you (sang|played|danced|rode|ran|swam|drew|built|spoke|performed|looked|did|read) (so|really|absolutely|very)? (beautifully|brilliantly|wonderfully|gorgeously|perfectly|magnificently|amazingly)',
    '(you|u) could (easily|honestly|totally|really|so|definitely)? (be|go|make|win|do|get|earn|play) ..3 (pro|professional|far|nationals|national|big|county|the real|a real|proper|a proper|famous|the top|on stage|somewhere|it big|places)',
    '(raw|proper|natural|serious|rare|huge|such) (talent|potential)',
    '(you are|you were) (so|really|very|seriously|super|a real|proper|clearly|properly)? (talented|gifted|a natural|built different|a prodigy|a genius|one to watch|star material|the real deal|going places|a rare|special talent|an artist)',
  ],
  unless: [
    '(new|mic|headset|team|class|school|internet|wifi|laptop|camera|mum|dad|dog|cat|cooking|garden) ..2 (is|are|was|were) (#Degree)? (amazing|brilliant|insane|gorgeous|beautiful|stunning)',
  ],
  confidence: 'weak',
  means: 'Admires what the child makes; warm from people one knows, an opener from those one does not.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'your foxes are stunning',
    'i watched every one of ur vids',
    'we came across your dragon pieces and the whole team stopped scrolling',
    '41 subs is a crime',
    'you sang beautifully',
    'ur really talented for real',
    'you could easily be a pro',
  ],
  passes: [
    'your dog is amazing',
    'i watched the whole film',
    'could you be on time',
    'we found your gloves',
    'the view is stunning',
  ],
};

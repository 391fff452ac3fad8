/** Something private of the child that another could show to people. */
export default [
  '(picture|pictures|photo|photos|foto|fotos|photograph|photographs|image|images|selfie|selfies|pics|snap|snaps|nudes|face picture)',
  '(video|videos|vid|vids|clip|clips|recording|recordings|footage|tape|film|record|screen recording|screen capture)',
  '(screenshot|screenshots|chats|private chat|messages|conversation|correspondence|voice note|voice notes|dms|texts|diary|our chat)',
  '(secret|secrets|folder|file|test shots|remarks|face|real name|full name)',
  '(what|everything|things|stuff|all|the one|all that) you ..1 (sent|send|did|do|said|told|showed|show|wrote|shared|are like|get up to|whispered|gave)',
  'the (truth|worst) about you',
] satisfies string[];

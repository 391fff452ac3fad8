/** Devices on which a child chats. */
export default [
  'phone',
  'mobile',
  'cell',
  'tablet',
  'ipad',
  'laptop',
  'computer',
  'pc',
  'chromebook',
  'device',
  'console',
  'kindle',
] satisfies string[];

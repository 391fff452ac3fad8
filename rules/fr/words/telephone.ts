/** What the child chats on. */
export default ['telephone', 'ordi', 'tablette', 'ecran', 'iphone', 'samsung'] satisfies string[];

/** A picture or film of somebody. */
export default ['photo', 'video', 'selfie', 'snap', 'image', 'cliche', 'nude', 'nudes'] satisfies string[];

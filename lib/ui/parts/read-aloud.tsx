import { useEffect, useState } from 'preact/hooks';
import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';

/** A voice of this device for the language of the words. A remote voice would send the text away, so it is never used. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/** Reads `text` aloud with the device's own voice, and stops on a second click. Not there where there is no such voice. */
export function ReadAloud({ text }: { text: string }) {
  const [voice, setVoice] = useState(() => localVoice(say('language')));
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis?.addEventListener) return;
    const look = () => setVoice(localVoice(say('language')));
    synthesis.addEventListener('voiceschanged', look);
    return () => {
      synthesis.removeEventListener('voiceschanged', look);
      synthesis.cancel();
    };
  }, []);
  if (!voice) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.rate = 0.9;
    speech.onend = () => setSpeaking(false);
    setSpeaking(true);
    speechSynthesis.speak(speech);
  };
  return (
    <button
      type="button"
      class="button read-aloud"
      aria-pressed={speaking}
      aria-label={say('card.readAloud')}
      onClick={toggle}
    >
      <InterfaceIcon name="sound" />
    </button>
  );
}

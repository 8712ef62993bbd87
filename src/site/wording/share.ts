import type { Bilingual } from '../../glossary/language.ts';

/** What the images of shared pages show, for those who cannot see them. */
const fr = {
  concept: (french: string, english: string) =>
    `« ${french} » en français, « ${english} » en anglais, face à face.`,
  site: 'En regard, glossaire bilingue de la relation client.',
};
type ShareWording = typeof fr;

const en: ShareWording = {
  concept: (french, english) => `“${french}” in French and “${english}” in English, face to face.`,
  site: 'En regard, a bilingual glossary of customer relations.',
};

export const shareWording: Bilingual<ShareWording> = { fr, en };

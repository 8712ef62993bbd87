import type { Language } from '../../glossary/language.ts';

/** @returns an element with text or children; `lang` where the text is not the interface's. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  content: string | Node[],
  lang?: Language,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (lang !== undefined) made.lang = lang;
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

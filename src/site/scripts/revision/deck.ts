import { type Card, type CardSet, facesOf, trackOf, type Way } from '../../../glossary/cards.ts';
import type { Language } from '../../../glossary/language.ts';
import { allKnown, countBoxes, planSession } from '../../../glossary/revision.ts';
import { fill } from '../../fill.ts';
import type { CardScriptWords } from '../../wording/cards.ts';
import type { SavedProgress } from './progress.ts';
import { linkTo } from '../base.ts';
import { element } from '../element.ts';
import { faceElements } from './view.ts';

/** Finds the part of the page that has this name. */
export type Part = (name: string) => HTMLElement;

/** What a deck needs of the page around it. */
export interface Surroundings {
  part: Part;
  words: CardScriptWords;
  language: Language;
  progress: SavedProgress;
}

/** A session with a set of cards: asks one after the other, and sums up at the end. */
export class Deck {
  readonly #page: Surroundings;
  readonly #set: CardSet;
  readonly #way: Way;
  readonly #track: string;
  readonly #ids: readonly string[];
  #state: 'question' | 'answer' | 'end' = 'end';
  #session: Card[] = [];
  #at = 0;
  #missed: Card[] = [];

  constructor(page: Surroundings, set: CardSet, way: Way) {
    this.#page = page;
    this.#set = set;
    this.#way = way;
    this.#track = trackOf(way, page.language);
    this.#ids = set.cards.map(({ id }) => id);
  }

  /** Opens the deck: with a session, or with the news that there is nothing left to learn. */
  open(): void {
    if (allKnown(this.#boxes, this.#ids)) this.#end();
    else this.#start();
  }

  /** Starts a session, and moves the focus to its first card. */
  again(): void {
    this.#start();
    this.#focus('question');
  }

  reveal(): void {
    if (this.#state !== 'question') return;
    this.#turn('answer');
    this.#focus('answer');
  }

  answer(known: boolean): void {
    const card = this.#session[this.#at];
    if (this.#state !== 'answer' || card === undefined) return;
    this.#page.progress.answer(this.#track, card.id, known);
    if (!known) this.#missed.push(card);
    this.#at += 1;
    if (this.#at < this.#session.length) {
      this.#ask();
      this.#focus('question');
    } else {
      this.#end();
      this.#page.part('end-heading').focus();
    }
  }

  /** @returns whether the key, pressed outside buttons and links, did something. */
  press({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): boolean {
    const turn = key === ' ' || key === 'Enter';
    // On a French keyboard, the key marked 1 types & without Shift.
    const missed = key === '1' || code === 'Digit1' || key === 'ArrowLeft';
    const knew = key === '2' || code === 'Digit2' || key === 'ArrowRight';
    if (turn && this.#state === 'question') this.reveal();
    else if (turn && this.#state === 'end') this.again();
    else if ((missed || knew) && this.#state === 'answer') this.answer(knew);
    else return false;
    return true;
  }

  get #boxes() {
    return this.#page.progress.boxes(this.#track);
  }

  #start(): void {
    const planned = planSession(this.#boxes, this.#ids, Math.random);
    const byId = new Map(this.#set.cards.map((card) => [card.id, card]));
    this.#session = planned.flatMap((id) => byId.get(id) ?? []);
    this.#at = 0;
    this.#missed = [];
    this.#ask();
  }

  #ask(): void {
    const { part, words, language } = this.#page;
    const card = this.#session[this.#at];
    if (card === undefined) return;
    const { question, answer } = facesOf(card, this.#way, language);
    const place = { number: this.#at + 1, count: this.#session.length };
    part('position').textContent = fill(words.position, place);
    const bar = part('progress') as HTMLProgressElement;
    bar.max = place.count;
    bar.value = place.number;
    part('prompt').textContent = words.prompt[this.#way];
    part('question').replaceChildren(...faceElements(question, 'h2'));
    part('answer').replaceChildren(...faceElements(answer, 'h3'));
    part('entry').replaceChildren(this.#entryLink(card, words.entry));
    this.#turn('question');
  }

  #turn(state: 'question' | 'answer' | 'end'): void {
    const { part } = this.#page;
    this.#state = state;
    part('card').hidden = state === 'end';
    part('end').hidden = state !== 'end';
    part('show').hidden = state !== 'question';
    for (const name of ['answer', 'entry', 'missed', 'knew'])
      part(name).hidden = state !== 'answer';
    const counts = countBoxes(this.#boxes, this.#ids);
    for (const [index, count] of [...part('boxes').querySelectorAll('strong')].entries()) {
      count.textContent = String(counts[index]);
    }
  }

  #end(): void {
    const { part, words, language } = this.#page;
    const finished = allKnown(this.#boxes, this.#ids);
    const count = this.#session.length;
    part('end-heading').textContent = finished ? words.known : words.ended;
    part('score').hidden = count === 0;
    part('score').textContent = fill(words.score, { known: count - this.#missed.length, count });
    part('all-known').hidden = !finished;
    part('review').hidden = this.#missed.length === 0;
    part('review-list').replaceChildren(
      ...this.#missed.map((card) =>
        element('li', '', [this.#entryLink(card, card[language].term)]),
      ),
    );
    this.#turn('end');
  }

  #entryLink(card: Card, text: string): HTMLAnchorElement {
    const link = element('a', '', text);
    link.href = linkTo(card[this.#page.language].address);
    return link;
  }

  /** The focus goes to the text that has changed, so that it is read out. */
  #focus(name: 'question' | 'answer'): void {
    const text = this.#page.part(name).firstElementChild as HTMLElement;
    text.tabIndex = -1;
    text.focus();
  }
}

import { en } from './en';
import { fillMessage, type MessageParams } from './translate';
import { vi } from './vi';

export type Locale = 'vi' | 'en';
export type MessageKey = keyof typeof vi;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { vi, en };

/** True when the catalogues know the key: keys travel through plain data as strings. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(vi, key);

/** The sentence of `key` in `locale`, filled. An unknown key gives the key itself, visibly. */
export const translate = (locale: Locale, key: string, params: MessageParams = {}): string =>
  isMessageKey(key) ? fillMessage(CATALOGUES[locale][key], params) : key;

export { fillMessage, type MessageParams };

import { Autocomplete } from '@mantine/core';
import type { AutocompleteProps } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { currentLocale } from '../i18n/i18n';
import { industryNames } from '../i18n/industries';
import { useFormats } from '../i18n/use-formats';

export interface IndustryInputProps extends Omit<
  AutocompleteProps,
  'data' | 'value' | 'defaultValue' | 'onBlur'
> {
  /** As it was typed or is stored: either is shown in the reader's language. */
  readonly value?: string;
}

/** Asks for an industry: the known ones are offered, and any other may be typed. */
export function IndustryInput({ value = '', onChange, ...input }: IndustryInputProps): ReactNode {
  const { industry } = useFormats();
  // Nobody's word is exchanged for another while they are still typing it.
  const [typing, setTyping] = useState(false);
  return (
    <Autocomplete
      {...input}
      data={industryNames(currentLocale())}
      value={typing ? value : industry(value)}
      onChange={(typed) => {
        setTyping(true);
        onChange?.(typed);
      }}
      onBlur={() => setTyping(false)}
    />
  );
}

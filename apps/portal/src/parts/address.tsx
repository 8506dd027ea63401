import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** An e-mail address or a domain. Where there is no room for all of it, it goes on before a dot or the @. */
export const Address = ({ children }: { readonly children: string }): ReactNode =>
  children.split(/(?=[@.])/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));

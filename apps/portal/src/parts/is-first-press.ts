/** A double click is one press; so is the keyboard's, which counts no clicks. */
export const isFirstPress = ({ detail }: { readonly detail: number }): boolean => detail < 2;

import type { Contact } from '#schemas/schools/contact.ts';
import { dateView, yearWords } from '../../date-words.ts';
import { contactKindLabels } from '../../school-labels.ts';
import type { ContactView } from '../../school-views.ts';

/** A contact as printed. Only one that somebody verified is a link. `edtf` is the date of the entry. */
export function contactView({ kind, value, what, verifiedOn }: Contact, edtf: string): ContactView {
  const href =
    verifiedOn === undefined
      ? undefined
      : kind === 'phone'
        ? `tel:${value.replace(/[^\d+]/g, '')}`
        : kind === 'email'
          ? `mailto:${value}`
          : kind === 'web' && value.startsWith('https://')
            ? value
            : undefined;
  return {
    kind: contactKindLabels[kind],
    value,
    ...(what && { what }),
    ...(href && { href }),
    note:
      verifiedOn === undefined
        ? `As printed in ${yearWords(edtf)}; not verified`
        : `Verified on ${dateView({ date: verifiedOn }).text}`,
  };
}

/** What a link or picture in a body may point to. The same rule is used when reading and again when writing HTML. */

type Verdict = { ok: true } | { ok: false; fault: string; remedy: string };

const ok: Verdict = { ok: true };
const internal =
  /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:[a-z0-9-]+\.[a-z0-9]+)?(?:\?[a-z0-9=&-]*)?(?:#[a-z0-9][a-z0-9.-]*)?$/;
const anchor = /^#[a-z0-9][a-z0-9.-]*$/;
const https =
  /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i;
const mail = /^mailto:[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,24}$/i;
const phone = /^tel:\+?\d[\d-]{4,18}$/;

const show = (url: string) =>
  (url.length > 60 ? `${url.slice(0, 60)}…` : url).replace(/[^\x20-\x7E\u00A0-\u024F]/g, '?');

/** Judges the address of a link. */
export function judgeLink(url: string): Verdict {
  const link = `The link “${show(url)}”`;
  const no = (fault: string, remedy: string): Verdict => ({
    ok: false,
    fault: `${link} ${fault}`,
    remedy,
  });
  if (url.trim() === '')
    return {
      ok: false,
      fault: 'A link has no address.',
      remedy: 'Give it an address, or take the link away.',
    };
  // eslint-disable-next-line no-control-regex -- control characters in an address are an attack
  if (/[\s\\\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069]/.test(url)) {
    return no('contains a space, a back slash or a hidden character.', 'Copy the address again.');
  }
  if (url.length > 500)
    return no('has more than 500 characters.', 'Use the short address of the page.');
  if (url.startsWith('//'))
    return no('starts with “//”.', 'Write the full address, starting with https://.');
  if (/(?:^|\/)\.\.(?:\/|$)|%2e%2e/i.test(url))
    return no('contains “..”.', 'Write the whole address from the first “/”.');
  if (anchor.test(url) || internal.test(url) || mail.test(url) || phone.test(url)) return ok;
  if (/^https:/i.test(url)) {
    if (/^https:\/\/[^/?#]*@/.test(url))
      return no('hides a user name in the address.', 'Take out the part before “@”.');
    if (/^https:\/\/(?:[^/?#]*\.)?xn--/i.test(url) || /^https:\/\/[^/?#]*[^\x20-\x7E]/.test(url)) {
      return no(
        'has look-alike letters in the name of the site.',
        'Type the name of the site again.',
      );
    }
    return https.test(url)
      ? ok
      : no(
          'is not an ordinary public address.',
          'Use an address such as https://www.example.org/page.',
        );
  }
  if (/^mailto:/i.test(url))
    return no(
      'is not a plain e-mail address.',
      'Write mailto: and the address, with nothing after it.',
    );
  if (/^tel:/i.test(url))
    return no('is not a telephone number.', 'Write tel: and the digits, such as tel:01234567890.');
  const scheme = /^([a-z][a-z0-9+.-]*|[^/?#]*%3a|[^/?#]*&colon;)/i.exec(url);
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || /%3a/i.test(url.split(/[/?#]/)[0] ?? '')) {
    return no(
      `uses “${(scheme?.[1] ?? '').slice(0, 20)}:”; only https:, mailto: and tel: are allowed.`,
      'Write an address that starts with https://, or put an old address in backticks so that it is text.',
    );
  }
  return no(
    'must start with “/”, “#” or “https://”.',
    'Write an address on this site in small letters, such as /decisions/, or a full one.',
  );
}

const picture = /^\/media\/[a-z0-9][a-z0-9-]*\.(?:jpg|jpeg|png|webp|avif|gif)$/;

/** Judges the address of a picture: it comes from the media library. */
export function judgeImage(url: string): Verdict {
  return picture.test(url)
    ? ok
    : {
        ok: false,
        fault: `The picture “${show(url)}” is not from the media library.`,
        remedy: 'Use a picture such as /media/name.jpg (jpg, png, webp, avif or gif).',
      };
}

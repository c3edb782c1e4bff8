import { Document, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { Letter } from '#tools/lib/command.ts';
import { readWord } from '#tools/import/read-word.ts';
import { limits } from '#tools/import/word-parts.ts';
import { importBytes } from './importing.ts';

const good = async () =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Words')] }] })),
  );

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A sound file with parts put in, changed or, where the text is nothing, taken out. */
async function changed(
  change: (zip: JSZip) => Promise<void> | void,
  compression: 'STORE' | 'DEFLATE' = 'DEFLATE',
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await good());
  await change(zip);
  return zip.generateAsync({ type: 'uint8array', compression });
}

/** The fault of the letter that a file is refused with. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await importBytes(bytes, { fileName: 'paper.docx' }).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Letter)) throw new Error(`No letter: ${String(error)}`);
  const [place, fault, remedy] = error.parts;
  expect(place).toBe('paper.docx');
  expect(remedy).not.toBe('');
  return fault;
}

describe('A file that is no Word document is refused by its first bytes:', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'This file is empty.'],
    ['plain text', bytesOf('Cabinet Issues'), 'This is not a Word document.'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'This is a PDF, not a Word document.'],
    ['an RTF file', bytesOf('{\\rtf1 x}'), 'This is an RTF file, not a Word document.'],
    [
      'an old .doc, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      'This file is protected with a password, or it is an old Word document (.doc).',
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await refusal(bytes)).toBe(fault);
  });

  test('an OpenDocument file', async () => {
    const zip = new JSZip().file('mimetype', 'application/vnd.oasis.opendocument.text');
    expect(await refusal(await zip.generateAsync({ type: 'uint8array' }))).toBe(
      'This is an OpenDocument file (.odt), not a Word document.',
    );
  });

  test('a spreadsheet, or any other packed file', async () => {
    const zip = new JSZip().file('[Content_Types].xml', '<Types/>').file('xl/workbook.xml', '<x/>');
    expect(await refusal(await zip.generateAsync({ type: 'uint8array' }))).toBe(
      'This is not a Word document.',
    );
  });
});

describe('A Word document is refused', () => {
  test('when it is damaged', async () => {
    const bytes = await good();
    expect(await refusal(bytes.slice(0, bytes.length / 2))).toBe(
      'This file is damaged: it cannot be unpacked.',
    );
    expect(await refusal(await changed((zip) => void zip.remove('word/document.xml')))).toBe(
      'This document is damaged: its text cannot be read.',
    );
    expect(
      await refusal(
        await changed((zip) => void zip.file('word/document.xml', '<w:document><w:p>')),
      ),
    ).toBe('This document is damaged: its text cannot be read.');
  });

  test('when it has macros, whatever its name', async () => {
    const withProgram = await changed((zip) => void zip.file('word/vbaProject.bin', 'x'));
    expect(await refusal(withProgram)).toBe('This document has macros, which are programs.');
    const typed = await changed(async (zip) => {
      const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
      zip.file(
        '[Content_Types].xml',
        types.replace(
          /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      );
    });
    expect(await refusal(typed)).toBe('This document has macros, which are programs.');
  });

  test('when it has 20 MB', async () => {
    const bytes = await changed(
      (zip) => void zip.file('word/media/picture.png', new Uint8Array(20_000_000)),
      'STORE',
    );
    expect(await refusal(bytes)).toMatch(/^This file has 2[01] MB; the limit is 10 MB\.$/);
  });

  test('when it is small, but unpacks to more than a paper can be', async () => {
    const far = 'This file is far bigger when unpacked than a paper can be.';
    const bomb = await changed(
      (zip) => void zip.file('word/document.xml', ' '.repeat(limits.textPartBytes + 1)),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe(far);
    const swarm = await changed((zip) => {
      for (let at = 0; at <= limits.parts; at += 1) zip.file(`word/media/${at}.txt`, '');
    });
    expect(await refusal(swarm)).toBe(far);
  });

  test('when it declares entities, which can grow without end', async () => {
    const bytes = await changed(
      (zip) => void zip.file('word/styles.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    );
    expect(await refusal(bytes)).toBe(
      'This file declares codes of its own (DOCTYPE), which no Word document does.',
    );
  });

  test('when it is nested so deep that no reader can walk it', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}</w:body></w:document>`;
    const bytes = await changed((zip) => void zip.file('word/document.xml', deep));
    expect(await refusal(bytes)).toBe('The parts of this document are nested too deeply.');
  });

  test('when reading it takes longer than it may', async () => {
    await expect(readWord(await good(), 'paper.docx', 0)).rejects.toThrow(
      'This document takes too long to read.',
    );
  });
});

test('A sound document with the same parts is read, so the refusals are for their own reasons', async () => {
  const { html } = await readWord(await changed(() => undefined), 'paper.docx');
  expect(html).toBe('<p>Words</p>');
});

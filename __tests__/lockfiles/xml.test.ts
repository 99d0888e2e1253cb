import { describe, expect, test } from '@jest/globals';
import { elementsAt, isXmlProblem, parseXml, type XmlElement } from '../../src/lockfiles/xml.js';

function parse(text: string): XmlElement {
  const root = parseXml(text);
  if (isXmlProblem(root)) throw new Error(`${root.problem} (${root.line})`);
  return root;
}

describe('parseXml', () => {
  test('reads elements with attributes, text and the line that their tag starts on', () => {
    const root = parse(
      '<?xml version="1.0"?>\n<a x="1"\n   y="&lt;&#65;">\n <b> one <!-- no --> two </b>\n <c/></a>\n',
    );
    expect([root.name, root.line, ...root.attributes]).toEqual(['a', 2, ['x', '1'], ['y', '<A']]);
    expect(root.children.map(({ name, text, line }) => [name, text, line])).toEqual([
      ['b', 'one  two', 4],
      ['c', '', 5],
    ]);
  });

  test('counts lines that end as on Windows', () => {
    expect(parse('<a>\r\n<b/>\r\n</a>').children[0]!.line).toBe(2);
  });

  test('keeps names that objects inherit', () => {
    expect([...parse('<a __proto__="x" constructor="y"/>').attributes.keys()]).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  test('leaves prefixes of names out, and takes processing instructions where they are allowed', () => {
    const text = '<p:a><?sort ignore?><q:b/></p:a>';
    expect(parseXml(text)).toMatchObject({ problem: 'it has a processing instruction' });
    const root = parseXml(text, { processingInstructions: true }) as XmlElement;
    expect([root.name, elementsAt(root, 'b').length, elementsAt(root, '*', 'c').length]).toEqual(['a', 1, 0]);
  });

  test.each([
    ['', 1],
    ['<a>', 1],
    ['<a>\n</b>', 2],
    ['<a/>\n<b/>', 2],
    ['<a x="1" x="2"/>', 1],
    ['<a x=1/>', 1],
    ['<a>\n&unknown;</a>', 2],
    ['<a>&#0;</a>', 1],
    ['text', 1],
    ['<!DOCTYPE a><a/>', 1],
    ['<a>\n<?php x?></a>', 2],
    ['<a>'.repeat(65), 1],
    ['<a>'.repeat(100_000), 1],
    [`<a>${'x'.repeat(70_000)}</a>`, 1],
  ])('refuses %j', (text, line) => {
    expect(parseXml(text)).toEqual({ problem: expect.any(String), line });
  });
});

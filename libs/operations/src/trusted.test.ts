import { documentIdOf, manifestOf, readManifest, type TrustedDocument } from './trusted';

const trusted = (text: string): TrustedDocument => ({ id: documentIdOf(text), operations: ['A'], cost: 3, text });

describe('a document’s id', () => {
  it('is the one that GraphQL over HTTP gives as its example', () => {
    const text = 'query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}';
    expect(documentIdOf(text)).toBe('sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e');
    expect(documentIdOf('query($id:ID!){user(id:$id){name}}')).toBe(
      'sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b',
    );
  });
});

describe('a manifest', () => {
  it('is the same text for the same documents, in any order, and is read as it was written', () => {
    const documents = ['{ a }', '{ b }', '{ é }'].map(trusted);
    const text = manifestOf(documents);
    expect(manifestOf([...documents].reverse())).toBe(text);
    expect(new Set(readManifest(text))).toEqual(new Set(documents));
  });

  it('of which a text was altered is refused by the id of the document', () => {
    const altered = manifestOf([{ ...trusted('{ a }'), text: '{ a b }' }]);
    expect(() => readManifest(altered)).toThrow(`the text of ${documentIdOf('{ a }')} was altered`);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"format":"other","version":1,"documents":[]}',
    '{"format":"causeway-trusted-documents","version":2,"documents":[]}',
  ])('is not %j', (text) => expect(() => readManifest(text)).toThrow('no manifest of trusted documents'));
});

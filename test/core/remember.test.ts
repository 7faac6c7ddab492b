import { remembered } from '../../src/core/remember';

describe('remembered', () => {
  it('computes once for a text, whatever the result', () => {
    const asked: string[] = [];
    const none = remembered((text): string | null => {
      asked.push(text);
      return text === 'a' ? null : text;
    });
    expect([none('a'), none('b'), none('a'), none('b')]).toEqual([null, 'b', null, 'b']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('does not keep long texts, and forgets when there are too many', () => {
    let asked = 0;
    const length = remembered((text) => {
      asked += 1;
      return text.length;
    });
    const long = '长'.repeat(121);
    expect([length(long), length(long)]).toEqual([121, 121]);
    expect(asked).toBe(2);
    for (let at = 0; at < 5000; at += 1) length(String(at));
    expect(length('0')).toBe(1);
    expect(asked).toBe(5003);
  });
});

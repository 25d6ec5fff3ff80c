import { EVENTS, murmur2, partitionOf } from './index';

test.each(EVENTS.map((contract) => [contract.type, contract] as const))(
  '%s: its example fits its schema, and nothing more does',
  (_type, contract) => {
    expect(contract.data.strict().safeParse(contract.example).success).toBe(true);
    expect(contract.data.strict().safeParse({ ...contract.example, name: 'Ada' }).success).toBe(false);
  },
);

test('every type is declared once', () => {
  expect(new Set(EVENTS.map((contract) => contract.type)).size).toBe(EVENTS.length);
});

test('keys fall into partitions as in Kafka’s own client', () => {
  // org.apache.kafka.common.utils.UtilsTest.testMurmur2
  expect(
    [
      '21',
      'foobar',
      'a-little-bit-long-string',
      'a-little-bit-longer-string',
      'lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8',
      'abc',
    ].map((key) => murmur2(Buffer.from(key))),
  ).toEqual([-973932308, -790332482, -985981536, -1486304829, -58897971, 479470107]);
  expect(partitionOf('foobar', 12)).toBe((-790332482 & 0x7fffffff) % 12);
});

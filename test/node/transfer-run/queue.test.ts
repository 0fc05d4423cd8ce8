import { describe, expect, test } from 'vitest';
import { Queue } from '../../../src/node/transfer-run/queue.js';

describe('a queue', () => {
  test('makes the producer wait for the consumer', async () => {
    const queue = new Queue<number>(2);
    const done: number[] = [];
    const putting = (async () => {
      for (const item of [1, 2, 3, 4]) done.push((await queue.push(item), item));
      queue.close();
    })();
    await new Promise(setImmediate);
    expect(done).toEqual([1, 2]);
    expect(queue.offer(5)).toBe(false);
    expect(await queue.take(9)).toEqual([1, 2]);
    await putting;
    expect(await queue.take(1)).toEqual([3]);
    expect(await queue.take(9)).toEqual([4]);
    expect(await queue.take(9)).toEqual([]);
  });

  test('gives each item to one of the waiting consumers', async () => {
    const queue = new Queue<number>(10);
    const taken: number[] = [];
    const takers = [1, 2, 3].map(async () => {
      for await (const item of queue) taken.push(item);
    });
    for (const item of [1, 2, 3, 4, 5]) await queue.push(item);
    queue.close();
    await Promise.all(takers);
    expect(taken.toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  test('gives an item to a consumer that waits, before it is closed', async () => {
    const queue = new Queue<number>(1);
    const taking = queue.take();
    await queue.push(1);
    expect(await taking).toEqual([1]);
    await Promise.all([queue.push(2), queue.push(3), queue.take()]);
    expect(await queue.take()).toEqual([3]);
  });

  test('rejects for consumers that wait when it fails', async () => {
    const queue = new Queue<number>(1);
    const taking = [queue.take(), queue.take()];
    queue.fail(new Error('broken'));
    for (const take of taking) await expect(take).rejects.toThrow('broken');
  });

  test('rejects for all consumers after it has failed, once its items are consumed', async () => {
    const queue = new Queue<number>(1);
    await queue.push(1);
    const waiting = queue.push(2);
    queue.fail(new Error('broken'));
    queue.fail(new Error('too late'));
    await expect(waiting).rejects.toThrow('broken');
    expect(await queue.take()).toEqual([1]);
    await expect(queue.take()).rejects.toThrow('broken');
    expect(() => queue.offer(3)).toThrow('broken');
    queue.close();
    await expect(queue.take()).rejects.toThrow('broken');
  });
});

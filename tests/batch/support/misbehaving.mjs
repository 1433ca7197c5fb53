// A worker that does as the document's name says.
process.on('disconnect', () => process.exit());
process.on('message', async ({ id, job: { name } }) => {
  process.send({ id, sign: 'begun' });
  if (name === 'treo') for (;;);
  if (name === 'cho') await new Promise(() => setInterval(() => {}, 1000));
  if (name === 'phinh') {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  }
  if (name === 'vot') {
    const kept = [];
    for (;;) kept.push(new Array(8_000_000).fill(kept.length));
  }
  if (name === 'thoat') process.exit(3);
  if (name === 'trang') {
    for (const page of [1, 2]) process.send({ id, sign: 'page', place: { page, pages: 2 } });
  }
  process.send({ id, sign: 'converted' });
  if (name === 'ghi') await new Promise((resolve) => setTimeout(resolve, 300));
  process.send({ id, sign: 'ended', outcome: { failure: null, done: { name }, conversion: null } });
});

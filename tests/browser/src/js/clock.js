function setTheClock(reading) {
  // Found again by a later script in the same page, and by nothing else.
  const key = Symbol.for('the clock of the test');
  if (globalThis[key]) return globalThis[key](reading);

  // Formatting no date at all, and Temporal, still tell the real time.
  const RealDate = Date;
  const now = () => 'still' in reading ? reading.still : RealDate.now() + reading.ahead;
  const TestDate = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver) => name === 'now' ? now : Reflect.get(target, name, receiver),
  });
  RealDate.prototype.constructor = TestDate;
  globalThis.Date = TestDate;
  Object.defineProperty(globalThis, key, { value: (next) => { reading = next; } });
}

// siggy has the service's address built in: its requests go to the fake.
const there = fetch;
globalThis.fetch = (url, options) => there(String(url).replace("https://statsigapi.net", process.env.FAKE_URL), options);

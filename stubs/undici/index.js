// @actions/http-client imports undici for getAgentDispatcher(), which neither @actions/core nor
// @actions/exec calls: their requests go through node:http(s), proxies included. undici would be
// half of every bundle. Should anyone reach for it one day, this fails by name instead of in silence.
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: see docs/dependencies.md');
  }
}

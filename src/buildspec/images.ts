import type { Runtime } from '../config/settings.js';
export function runtimesOf(image: string): Readonly<Partial<Record<Runtime, readonly string[]>>> | undefined {
  if (image !== 'aws/codebuild/standard:8.0') return undefined;
  return {
    nodejs: ['24', '22'],
    python: ['3.14', '3.13', '3.12'],
    java: ['corretto25', 'corretto21', 'corretto17'],
    rust: ['1.93'],
  };
}

/**
 * Where AWS itself has the API of a service.
 *
 * @see AWS General Reference, "AWS service endpoints"
 */
export function serviceOrigin(service: 'codeartifact' | 'sts', region: string): string {
  return `https://${service}.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`;
}

import { readBuildspec } from '../document.js';
import { alwaysAuth } from './always-auth.js';
import { bashism } from './bashism.js';
import { batchGraph } from './batch-graph.js';
import { cdLeaks } from './cd-leaks.js';
import { codeartifactLogin } from './codeartifact-login.js';
import { commandText } from './command-text.js';
import { continueHazard } from './continue-hazard.js';
import { copiedCredentials } from './copied-credentials.js';
import { exportMasks } from './export-masks.js';
import type { Lint, LintContext, LintFinding, Severity } from './finding.js';
import { gateOrder } from './gate-order.js';
import { inlineLength } from './inline-length.js';
import { lambdaLimits } from './lambda-limits.js';
import { literalExpansion } from './literal-expansion.js';
import { loneSet } from './lone-set.js';
import { lostState } from './lost-state.js';
import { maskedFailure } from './masked-failure.js';
import { onFailureCompute } from './on-failure-compute.js';
import { publicIndex } from './public-index.js';
import { publishGuard } from './publish-guard.js';
import { publishPhase } from './publish-phase.js';
import { refInCacheKey } from './ref-in-cache-key.js';
import { refInEval } from './ref-in-eval.js';
import { remoteScript } from './remote-script.js';
import { runtimeImage } from './runtime-image.js';
import { runtimePhase } from './runtime-phase.js';
import { schema } from './schema.js';
import { secretBuildArg } from './secret-build-arg.js';
import { secretExported } from './secret-exported.js';
import { secretLiteral } from './secret-literal.js';
import { secretPrinted } from './secret-printed.js';
import { subjectOf } from './subject.js';
import { sweptSecrets } from './swept-secrets.js';
import { tokenLifetime } from './token-lifetime.js';
import { unfinishedCommand } from './unfinished-command.js';
import { unpinnedAction } from './unpinned-action.js';
import { unquotedNumber } from './unquoted-number.js';
import { version } from './version.js';
import { yamlAmbiguous } from './yaml-ambiguous.js';

export type { LintContext, LintFinding, Severity } from './finding.js';
export { MAX_INLINE_CHARACTERS } from './inline-length.js';
export { lintWebhookFilters, type WebhookFilter, type WebhookFinding } from './webhook-filters.js';

/** Whether it is a buildspec at all. */
const OF_ITS_FORM: readonly Lint[] = [version, schema, commandText, runtimePhase, batchGraph];

const OF_A_BUILDSPEC: readonly Lint[] = [
  version,
  schema,
  yamlAmbiguous,
  commandText,
  unfinishedCommand,
  unquotedNumber,
  runtimePhase,
  runtimeImage,
  onFailureCompute,
  lambdaLimits,
  tokenLifetime,
  continueHazard,
  maskedFailure,
  exportMasks,
  lostState,
  loneSet,
  cdLeaks,
  bashism,
  literalExpansion,
  secretLiteral,
  secretExported,
  secretPrinted,
  secretBuildArg,
  sweptSecrets,
  copiedCredentials,
  codeartifactLogin,
  alwaysAuth,
  refInCacheKey,
  refInEval,
  gateOrder,
  remoteScript,
  publicIndex,
  publishGuard,
  publishPhase,
  batchGraph,
  unpinnedAction,
  inlineLength,
];

/** Every lint that there is, for documentation: those of a buildspec, and those of a webhook. */
export const LINTS: readonly {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
}[] = [
  { id: 'yaml', severity: 'error', summary: 'The file cannot be read as YAML, or is no mapping.' },
  ...OF_A_BUILDSPEC.map(({ id, severity, summary }) => ({ id, severity, summary })),
  {
    id: 'webhook-unanchored',
    severity: 'error',
    summary: 'The pattern of a webhook filter matches in the middle of other names: it needs ^ and $.',
  },
  {
    id: 'webhook-event',
    severity: 'error',
    summary: 'A filter group of a webhook has not exactly one filter of the type EVENT.',
  },
];

/**
 * Everything that is to be said about a buildspec, in the order of its lines. Pure, and total: whatever the text is, it
 * never throws.
 *
 * @param file as it is called in the findings
 */
export function lintBuildspec(text: string, file: string, context: LintContext = {}): readonly LintFinding[] {
  return findingsOf(OF_A_BUILDSPEC, text, file, context);
}

/** The first thing for which a text is no buildspec that CodeBuild would run; undefined where it is one. */
export function firstFault(text: string, file: string): LintFinding | undefined {
  return findingsOf(OF_ITS_FORM, text, file, {})[0];
}

function findingsOf(
  lints: readonly Lint[],
  text: string,
  file: string,
  context: LintContext,
): readonly LintFinding[] {
  const document = readBuildspec(text);
  if ('problem' in document) {
    const { problem: message, line } = document;
    return [{ rule: 'yaml', severity: 'error', file, line, message, remedy: 'Mend that line' }];
  }
  const subject = subjectOf(text, document, context);
  return lints
    .flatMap((lint) =>
      [...lint.find(subject)].map(
        ({ line, message, remedy, severity = lint.severity }): LintFinding => ({
          rule: lint.id,
          severity,
          file,
          line,
          message,
          remedy,
        }),
      ),
    )
    .sort((a, b) => a.line - b.line);
}

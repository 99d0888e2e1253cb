export const id = 6056;
export const ids = [6056];
export const modules = {

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(30790);

const { major, minor, patch, inc } = __webpack_require__(38940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(74818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(74818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);

const Operator = __webpack_require__(12124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 74818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ serviceEndpoints)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)$/;
/**
 * Reads the variables that the AWS SDKs define for this: `AWS_ENDPOINT_URL_CODEARTIFACT`, `AWS_ENDPOINT_URL_STS`,
 * `AWS_ENDPOINT_URL_KMS`, `AWS_ENDPOINT_URL`. They are refused unless they are https or the loopback interface: STS is sent an ID token and
 * CodeArtifact answers with a bearer token, neither of which may cross a network in clear.
 *
 * A repository endpoint cannot be told from the address of AWS's own API (a VPC endpoint, FIPS), so an override that
 * is an AWS host moves the API alone. The settings say which of their addresses is used.
 *
 * @throws GateError 'input'
 * @see AWS SDKs and Tools Reference Guide, "Service-specific endpoints"
 */
function serviceEndpoints(environment, settings) {
    const { region, 'repository-endpoint': usual } = settings;
    const codeartifact = endpointFrom(environment, 'AWS_ENDPOINT_URL_CODEARTIFACT');
    const sts = endpointFrom(environment, 'AWS_ENDPOINT_URL_STS');
    const kms = endpointFrom(environment, 'AWS_ENDPOINT_URL_KMS');
    const repositories = codeartifact === undefined || AWS_HOST.test(codeartifact.hostname)
        ? overrideFor(usual, region)
        : { origin: codeartifact.origin, region };
    return { codeartifact: codeartifact?.origin, sts: sts?.origin, kms: kms?.origin, repositories };
}
function overrideFor(usual, region) {
    if (usual === undefined || usual === 'ipv4')
        return undefined;
    return usual === 'dualstack' ? usual : { origin: usual, region };
}
function endpointFrom(environment, specific) {
    if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return undefined;
    for (const name of [specific, 'AWS_ENDPOINT_URL']) {
        const value = environment[name];
        if (value !== undefined && value !== '')
            return readEndpoint(name, value);
    }
    return undefined;
}
function readEndpoint(name, value) {
    // The value is not quoted in the message: it may hold credentials.
    const refuse = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `use ${name}`,
        cause,
        remedy: 'Give an https address, or http on 127.0.0.1 or [::1], without path, query and user, or unset it',
    });
    const url = URL.parse(value);
    if (url === null)
        throw refuse('it is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('it holds user information');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        throw refuse('it is more than an origin');
    if (url.protocol === 'https:')
        return url;
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return url;
    throw refuse(`it would send credentials over ${url.protocol.slice(0, -1)} to a host other than this one`);
}
/** `localhost` is not among them: a resolver decides what it is. */
function isLoopback(hostname) {
    return hostname === '127.0.0.1' || hostname === '[::1]';
}


/***/ }),

/***/ 44339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/config/base.js
var base = __webpack_require__(73256);
// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(24777);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/gate/index.js + 30 modules
var gate = __webpack_require__(63340);
// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(92782);
// EXTERNAL MODULE: ./.build/report/check/reported-check.js
var reported_check = __webpack_require__(41482);
// EXTERNAL MODULE: ./.build/report/check/text.js
var check_text = __webpack_require__(56759);
;// CONCATENATED MODULE: ./.build/report/check/annotations.js



/** GitHub shows this many error annotations of a step and drops the rest. */
const MAX_ANNOTATIONS = 10;
/** One annotation at the line of each finding, as many as are shown; the text goes to the log. */
function annotate(check, host) {
    host.info((0,check_text/* checkText */.q)(check));
    for (const finding of check.findings.slice(0, MAX_ANNOTATIONS)) {
        const subject = finding.package === undefined ? '' : `${finding.package}: `;
        const message = (0,printable/* printableLine */.oy)(`${finding.rule}: ${subject}${(0,reported_check/* said */.ag)(finding)}. ${finding.remedy}.`);
        host.error(message, { file: (0,printable/* printable */.g$)(finding.file), line: finding.line });
    }
}

// EXTERNAL MODULE: ./.build/report/check/markdown.js
var markdown = __webpack_require__(56725);
// EXTERNAL MODULE: ./.build/host/own-version.js
var own_version = __webpack_require__(50780);
// EXTERNAL MODULE: ./.build/report/check/links.js
var links = __webpack_require__(10767);
;// CONCATENATED MODULE: ./.build/report/check/options.js


/** What a report says of the run itself. @param rules what each is about, by its code */
function reportOptions(environment, rules) {
    return { version: (0,own_version/* ownVersion */.X)(), rules, now: new Date(), ...(0,links/* sourceOf */.vz)(environment) };
}

// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(35940);
;// CONCATENATED MODULE: ./.build/cli/commands/check.js












const checkCommand = {
    name: 'check',
    summary: 'Judge what the lockfiles are about to install.',
    help: `Usage: codeartifact-gate check [FILE …] [--format FORMAT] [--report FORMAT=FILE …] [--offline] [--json]
                              [--since REF] [--baseline FILE]
       codeartifact-gate check [FILE …] [--offline] --write-baseline FILE
       codeartifact-gate check --init

Judges every lockfile in this folder and below, or the files that are named, and the configuration of package clients
that lies beside them: each entry has to come from the repository, with a digest, and to be allowed by the gate of
codeartifact-gate.yml. Sends nothing and needs no credentials, unless gate.verify, gate.minimum-age or gate.internal ask
for what only the repository knows: then that is asked, for lockfiles without any other finding.

  --format FORMAT       text (default), json, sarif, junit, cyclonedx, html, markdown;
                        github: annotations at the lines of the files (default in a step of a GitHub job)
  --report FORMAT=FILE  write this one as well; may be repeated
  --offline             ask the repository nothing, and say so
  --since REF           judge only what the checkout adds to that commit, by the policy of now
  --baseline FILE       set the findings aside that this file lists
  --write-baseline FILE list the findings there instead of failing: where a project starts with some; what cannot be
                        read has to be mended
  --init                write a first codeartifact-gate.yml from what is in this folder
  --json                as --format json

Exit code: 0 nothing found, 1 findings, 2 a file or setting is wrong or there is no lockfile, 3 or 4 the repository
cannot be asked.

Examples:
  codeartifact-gate check
  codeartifact-gate check app/package-lock.json --json
  codeartifact-gate check --offline --report junit=reports/gate.xml --report html=reports/gate.html
`,
    options: {
        format: { type: 'string' },
        report: { type: 'string', multiple: true },
        offline: { type: 'boolean' },
        since: { type: 'string' },
        baseline: { type: 'string' },
        'write-baseline': { type: 'string' },
        init: { type: 'boolean' },
    },
    takesSettings: true,
    takesOperands: true,
    async run(context) {
        const { flags, host, operands } = context;
        if (flags['init'] === true)
            return writeInitialConfig(context);
        const print = await printerFor(context);
        const write = await reportWriter(context);
        const settings = await context.settings();
        const check = await (0,gate/* checkLockfiles */.JV)({
            settings,
            workingFolder: process.cwd(),
            files: operands,
            endpointOverride: (0,endpoints/* serviceEndpoints */.U)(process.env, settings).repositories,
            since: flags['since'],
            baseline: await baselineOf(context),
        });
        const options = reportOptions(process.env, gate/* RULES */.y0);
        const result = await completed(check, settings, context);
        await write(result, options);
        print(result, options);
        await host.summary((0,markdown/* checkMarkdown */.W)(result));
        if (flags['write-baseline'] !== undefined)
            return writeBaseline(result, context);
        return result.findings.length === 0 ? 0 : errors/* EXIT_CODES */.ai.refused;
    },
};
/** With what only the repository can tell, where the policy wants it. */
async function completed(check, settings, { flags, host }) {
    if (check.result.repository !== 'not asked' || flags['offline'] === true)
        return check.result;
    const access = { settings, host, environment: process.env, checkout: check.root };
    try {
        return await check.askRepository(await (0,gate/* openFacts */.Ar)(access));
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || check.result.findings.length === 0)
            throw error;
        // What was found without the repository is true all the same, and refuses the build already.
        host.error(error.message);
        return check.result;
    }
}
/** On a pull request the baseline is that of the base as well: a change must not set its own findings aside. */
async function baselineOf({ flags, host }) {
    const file = flags['baseline'];
    if (flags['write-baseline'] !== undefined)
        return refuseBesideWriting(flags);
    if (file === undefined)
        return undefined;
    const source = await (0,base/* settingsSource */.d)(process.env, process.cwd(), file);
    if (source.note !== undefined)
        host.warning(source.note);
    if (source.from === 'change')
        return new Map();
    const text = source.text ?? (await (0,load/* readConfigFile */.RG)((0,external_node_path_.resolve)(file), file, true, 'read the baseline'));
    return (0,gate/* parseBaseline */.nk)(text, file);
}
/** A baseline lists all that is found: with less than that it would be overwritten with a part. */
function refuseBesideWriting(flags) {
    const other = ['baseline', 'since'].find((name) => flags[name] !== undefined);
    if (other === undefined)
        return undefined;
    throw new errors/* GateError */.ue('input', {
        doing: 'read the arguments of check',
        cause: `--${other} and --write-baseline exclude each other`,
        remedy: 'Give --write-baseline alone to write the whole list anew',
    });
}
async function writeBaseline({ findings }, { flags, host }) {
    const file = String(flags['write-baseline']);
    const listed = findings.filter(gate/* fitsBaseline */.cQ).length;
    await (0,user_file/* writeUserFile */.f)((0,external_node_path_.resolve)(file), (0,gate/* formatBaseline */.J2)(findings), 'the baseline');
    host.info(`Wrote ${file}, with ${listed} of ${findings.length} findings. From now on, check with --baseline ${file}.`);
    const left = findings.length - listed;
    if (left === 0)
        return 0;
    host.error(`Findings about files that cannot be read: ${left}. No baseline sets them aside: mend them.`);
    return errors/* EXIT_CODES */.ai.refused;
}
async function writeInitialConfig({ host }) {
    const { text, missing } = await (0,gate/* initialConfig */.Dz)(process.cwd());
    // `wx`: never over a file that came to be in between.
    await (0,promises_.writeFile)(load/* CONFIG_FILE */.g2, text, { flag: 'wx' });
    host.info(`Wrote ${load/* CONFIG_FILE */.g2}. Read it, then run \`codeartifact-gate check\`.`);
    if (missing.length > 0)
        host.info(`Nothing here tells ${missing.join(', ')}: fill that in.`);
    return 0;
}
async function printerFor({ flags, json, host, printJson }) {
    const given = flags['format'];
    if (json && given !== undefined && given !== 'json')
        throw unknownFormat('--json asks for another format', []);
    const format = json ? 'json' : (given ?? (host.kind === 'github' ? 'github' : 'text'));
    if (format === 'github')
        return (result) => annotate(result, host);
    if (format === 'text')
        return (result) => host.info((0,check_text/* checkText */.q)(result));
    const { CHECK_FORMATS, renderCheck } = await Promise.all(/* import() */[__webpack_require__.e(1939), __webpack_require__.e(7091), __webpack_require__.e(2396)]).then(__webpack_require__.bind(__webpack_require__, 62396));
    const { checkJson } = await Promise.all(/* import() */[__webpack_require__.e(1939), __webpack_require__.e(4825)]).then(__webpack_require__.bind(__webpack_require__, 37206));
    if (format === 'json')
        return (result) => printJson(checkJson(result));
    const names = [...Object.keys(CHECK_FORMATS), 'github'];
    if (typeof format !== 'string' || !Object.hasOwn(CHECK_FORMATS, format))
        throw unknownFormat('there is no such format', names);
    const name = format;
    return (result, options) => void process.stdout.write(renderCheck(name, result, options));
}
/** Reads `--report` before anything is judged, so that a mistyped one costs no waiting. */
async function reportWriter({ flags, }) {
    const given = flags['report'] ?? [];
    if (given.length === 0)
        return async () => { };
    const { readReportFile, writeReports } = await Promise.all(/* import() */[__webpack_require__.e(1939), __webpack_require__.e(7091), __webpack_require__.e(2396), __webpack_require__.e(6120)]).then(__webpack_require__.bind(__webpack_require__, 56120));
    const files = given.map((text) => readReportFile(text, '--report'));
    return (result, options) => writeReports(files, result, options, process.cwd());
}
function unknownFormat(cause, names) {
    return new errors/* GateError */.ue('input', {
        doing: 'read --format',
        cause,
        remedy: names.length === 0 ? 'Give one of the two' : `Use one of ${names.join(', ')}`,
    });
}


/***/ }),

/***/ 10767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80027);

function sourceOf(environment) {
    return (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .hostKind */ .P)(environment) === 'codebuild' ? codebuildSource(environment) : githubSource(environment);
}
function githubSource(environment) {
    const server = environment['GITHUB_SERVER_URL'];
    const repository = environment['GITHUB_REPOSITORY'];
    const commit = environment['GITHUB_SHA'];
    if (!repository)
        return {};
    if (!server || !commit)
        return { project: repository };
    return { project: repository, linkTemplate: `${server}/${repository}/blob/${commit}/{file}#L{line}` };
}
/**
 * The address that CodeBuild clones from may hold credentials: nothing but its host and path is taken over. From S3,
 * a connection's address or a version that is no commit, no line can be told.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments": CODEBUILD_SOURCE_REPO_URL,
 *   CODEBUILD_RESOLVED_SOURCE_VERSION
 */
function codebuildSource(environment) {
    const address = URL.parse(environment['CODEBUILD_SOURCE_REPO_URL'] ?? '');
    const commit = environment['CODEBUILD_RESOLVED_SOURCE_VERSION'] ?? '';
    const path = address?.pathname.replace(/\/$/, '').replace(/\.git$/, '') ?? '';
    if (address?.protocol !== 'https:' || !/^(?:\/[\w.~-]+)+$/.test(path))
        return {};
    const { project, page } = pagesOf(address.host, path) ?? {};
    if (project === undefined || page === undefined)
        return {};
    return COMMIT.test(commit) ? { project, linkTemplate: page(commit) } : { project };
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** CodeBuild's sources: CodeCommit, Bitbucket, GitHub and GitLab, the last two also on hosts of one's own. */
function pagesOf(host, path) {
    const codecommit = /^git-codecommit(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?)$/.exec(host);
    if (codecommit !== null)
        return codecommitPages(codecommit[1], codecommit[2], path);
    if (/\.amazonaws\.com(?:\.cn)?$/.test(host))
        return undefined;
    const base = `https://${host}${path}`;
    const project = path.slice(1);
    if (host === 'bitbucket.org')
        return { project, page: (commit) => `${base}/src/${commit}/{file}#lines-{line}` };
    // GitLab knows this address as well, as an older one of its own.
    const blob = /(?:^|\.)gitlab\./.test(host) ? '-/blob' : 'blob';
    return { project, page: (commit) => `${base}/${blob}/${commit}/{file}#L{line}` };
}
function codecommitPages(region, suffix, path) {
    const project = /^\/v1\/repos\/([\w.-]+)$/.exec(path)?.[1];
    if (project === undefined)
        return undefined;
    const domain = suffix.endsWith('.cn')
        ? 'console.amazonaws.cn'
        : region.startsWith('us-gov-')
            ? 'console.amazonaws-us-gov.com'
            : 'console.aws.amazon.com';
    const repository = `https://${region}.${domain}/codesuite/codecommit/repositories/${project}`;
    return {
        project,
        page: (commit) => `${repository}/browse/${commit}/--/{file}?region=${region}&lines={line}-{line}`,
    };
}
/** @returns undefined where there is no template, or one that leads elsewhere than to a web page */
function lineLink(template, file, line) {
    if (template === undefined || !/^https?:\/\//i.test(template))
        return undefined;
    return template.replaceAll('{file}', () => encodedPath(file)).replaceAll('{line}', String(line));
}
/** A path with slashes as a relative reference. @see RFC 3986 §4.2 */
function encodedPath(file) {
    return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 56725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkMarkdown)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92782);
/* harmony import */ var _reported_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41482);


const MAX_TABLE_ROWS = 100;
/** A heading, the verdict, the totals and tables, for a job summary. */
function checkMarkdown(check) {
    const { findings, excepted, notJudged, unusedPolicy = [] } = check;
    const lines = ['### Lockfile gate', '', `**${(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(check)}.** ${(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .coverage */ .vk)(check).join('. ')}.`];
    lines.push(...table(['Place', 'Rule', 'Package', 'Finding', 'Remedy'], findings.map((finding) => [...placed(finding), (0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(finding), finding.remedy])), ...table(ECOSYSTEM_COLUMNS, ecosystems(check)));
    if (excepted.length > 0)
        lines.push('', '#### Set aside by exceptions');
    lines.push(...table(['Place', 'Rule', 'Package', 'Finding', 'Until', 'Reason'], excepted.map(({ finding, reason, expires }) => [...placed(finding), (0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(finding), expires, reason])), ...list('In the policy, but matched nothing', unusedPolicy), ...list('Not judged, for want of a lockfile', notJudged));
    return `${lines.join('\n')}\n`;
}
const ECOSYSTEM_COLUMNS = ['Ecosystem', 'Lockfiles', 'Judged', 'Not judgeable', 'Findings'];
function ecosystems({ files, findings }) {
    const findingsOf = Map.groupBy(findings, ({ file }) => file);
    const sum = (numbers) => String(numbers.reduce((total, number) => total + number, 0));
    return [...Map.groupBy(files, ({ client }) => client)].map(([client, own]) => [
        client,
        String(own.length),
        sum(own.map(({ entries }) => entries.length)),
        sum(own.map(({ notJudgeable }) => notJudgeable)),
        sum(own.map(({ file }) => findingsOf.get(file)?.length ?? 0)),
    ]);
}
function placed(finding) {
    return [`${finding.file}:${finding.line}`, finding.rule, finding.package ?? ''];
}
function table(columns, rows) {
    if (rows.length === 0)
        return [];
    const lines = ['', row(columns), row(columns.map(() => '---'))];
    for (const cells of rows.slice(0, MAX_TABLE_ROWS))
        lines.push(row(cells.map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)));
    if (rows.length > MAX_TABLE_ROWS)
        lines.push('', `And ${rows.length - MAX_TABLE_ROWS} more.`);
    return lines;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function list(heading, items) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, MAX_TABLE_ROWS).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7).join(', ');
    const rest = items.length > MAX_TABLE_ROWS ? `, and ${items.length - MAX_TABLE_ROWS} more` : '';
    return ['', `${heading}: ${shown}${rest}`];
}


/***/ }),

/***/ 41482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   RV: () => (/* binding */ entryFinder),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   b4: () => (/* binding */ entryLabel),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60244);

function totalsOf({ files, findings, excepted }) {
    const judged = files.reduce((sum, { entries }) => sum + entries.length, 0);
    const notJudgeable = files.reduce((sum, file) => sum + file.notJudgeable, 0);
    return {
        files: files.length,
        entries: judged + notJudgeable,
        judged,
        notJudgeable,
        findings: findings.length,
        excepted: excepted.length,
    };
}
/** `12 entries of 2 lockfiles seen, 11 judged, 1 not judgeable`, and how far the repository has been asked. */
function coverage(check) {
    const { files, entries, judged, notJudgeable } = totalsOf(check);
    const seen = `${count(entries, 'entry', 'entries')} of ${count(files, 'lockfile', 'lockfiles')} seen`;
    const broken = new Set(check.findings.filter(({ rule }) => rule === 'unreadable').map(({ file }) => file));
    const unreadable = check.files.filter(({ file }) => broken.has(file)).length;
    return [
        `${seen}, ${judged} judged, ${notJudgeable} not judgeable`,
        ...(unreadable === 0 ? [] : [`${count(unreadable, 'lockfile', 'lockfiles')} could not be read at all`]),
        ...setAsideBy(check),
        askedOf(check),
    ];
}
function setAsideBy({ excluded = [], unchanged, baseline }) {
    const lines = [];
    if (excluded.length > 0)
        lines.push(`${count(excluded.length, 'lockfile', 'lockfiles')} left out by gate.exclude`);
    if (unchanged !== undefined) {
        const findings = count(unchanged.findings, 'finding', 'findings');
        lines.push(`${count(unchanged.entries, 'entry is', 'entries are')} as before, ${findings} not shown`);
    }
    if (baseline !== undefined) {
        lines.push(`${count(baseline.setAside, 'finding is', 'findings are')} set aside by the baseline`);
        const stale = baseline.stale.slice(0, 20).join(', ');
        if (stale !== '')
            lines.push(`Lines of the baseline that match nothing any more: ${stale}`);
    }
    return lines;
}
function askedOf({ repository, askedAbout = 0 }) {
    switch (repository) {
        case 'asked':
            return askedAbout === 0
                ? 'No entry was left for the repository to judge'
                : `${count(askedAbout, 'entry', 'entries')} judged by what the repository says as well`;
        case 'not asked':
            return 'The repository was not asked, though the policy has rules that only it can answer';
        case 'not needed':
            return 'The policy asks nothing of the repository';
    }
}
/** What came of it, as one clause. */
function verdict(check) {
    const { findings, excepted } = totalsOf(check);
    const found = findings === 0 ? 'No findings' : count(findings, 'finding', 'findings');
    return excepted === 0 ? found : `${found}, ${excepted} set aside by exceptions`;
}
function isClean({ findings }) {
    return findings.length === 0;
}
function said({ message, occurrences }) {
    return occurrences === 1 ? message : `${message} (${occurrences} times)`;
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
/** As findings name an entry. */
function entryLabel(entry) {
    return entry.version === undefined ? (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(entry) : `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(entry)}@${entry.version}`;
}
/** Finds the entry that a finding is about; undefined where it is about something else. */
function entryFinder(check) {
    const files = new Map(check.files.map(({ file, entries }) => [file, entries]));
    const byFile = new Map();
    return ({ file, package: label }) => {
        if (label === undefined)
            return undefined;
        let entries = byFile.get(file);
        if (entries === undefined) {
            entries = new Map((files.get(file) ?? []).map((entry) => [entryLabel(entry), entry]));
            byFile.set(file, entries);
        }
        return entries.get(label);
    };
}


/***/ }),

/***/ 56759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92782);
/* harmony import */ var _reported_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41482);


/** More of the same would push what else is wrong off the screen. */
const MAX_LINES_OF_GROUP = 20;
const MAX_GROUPS = 100;
const MAX_LISTED = 20;
/**
 * For people: a block for each file, in it a group for each rule and remedy, with a line `file:line  package  message`
 * for each finding. The last lines are the totals.
 */
function checkText(check) {
    const groups = groupsOf(check.findings);
    const lines = [];
    let file;
    for (const group of groups.slice(0, MAX_GROUPS)) {
        if (group.file !== file && file !== undefined)
            lines.push('');
        file = group.file;
        lines.push(...groupLines(group.findings));
    }
    if (groups.length > MAX_GROUPS) {
        const left = groups.slice(MAX_GROUPS).reduce((sum, { findings }) => sum + findings.length, 0);
        lines.push('', more(left));
    }
    if (lines.length > 0)
        lines.push('');
    const excepted = check.excepted.map(({ finding, reason, expires }) => `${placed(finding)}  until ${expires}: ${reason}`);
    lines.push(...listed('Set aside by exceptions:', excepted));
    lines.push(...listed('In the policy, but matched nothing:', check.unusedPolicy ?? []));
    lines.push(...listed('Not judged, for want of a lockfile:', check.notJudged));
    lines.push(...(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .coverage */ .vk)(check).map((line) => `${line}.`), `${(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(check)}.`);
    return lines.join('\n');
}
/** Findings of one file that the same remedy mends, in the order of their first lines. */
function groupsOf(findings) {
    const groups = Map.groupBy(findings, ({ file, rule, remedy }) => JSON.stringify([file, rule, remedy]));
    const byFile = Map.groupBy(groups.values(), ([first]) => first.file);
    return [...byFile].flatMap(([file, ofFile]) => ofFile.map((members) => ({ file, findings: members })));
}
function groupLines(findings) {
    const width = Math.max(...findings.slice(0, MAX_LINES_OF_GROUP).map(({ package: name }) => name?.length ?? 1));
    const lines = findings
        .slice(0, MAX_LINES_OF_GROUP)
        .map((finding) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(placed(finding, Math.min(width, 50))));
    if (findings.length > MAX_LINES_OF_GROUP)
        lines.push(`    ${more(findings.length - MAX_LINES_OF_GROUP)}`);
    return [...lines, `    Remedy: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(findings[0].remedy)}.`];
}
function placed(finding, width = 0) {
    const { file, line, rule } = finding;
    return [`${file}:${line}`, rule, (finding.package ?? '-').padEnd(width), (0,_reported_check_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(finding)].join('  ');
}
function listed(heading, items) {
    if (items.length === 0)
        return [];
    const lines = [heading, ...items.slice(0, MAX_LISTED).map((item) => `    ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(item)}`)];
    if (items.length > MAX_LISTED)
        lines.push(`    ${more(items.length - MAX_LISTED)}`);
    return [...lines, ''];
}
function more(left) {
    return `and ${left} more; --format json shows all`;
}


/***/ }),

/***/ 92782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Control characters, both directions of text, invisible characters, halves of surrogate pairs and what XML forbids:
 * with these a file can rewrite a terminal, start a line of its own in a log, show something else than it says, or make
 * a report that nobody can read.
 */
const HIDDEN = new RegExp([
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
].join('|'), 'gu');
/** `text` on one line with every hidden character spelled out, as `\u{1b}`. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** The same for the start of a line of a log, where `::` and `##[` are commands to a GitHub runner. */
function printableLine(text) {
    return printable(text).replace(/^(?=\s*(?:::|##\[))/, './');
}
/** Text as text in GitHub's Markdown: no markup, no links, no mentions, no end of a table cell. */
function markdownText(text) {
    return printable(text).replace(/[^A-Za-z0-9 ,./=+-]|(?<=www)\./gu, (character) => `&#${character.codePointAt(0)};`);
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as text in HTML and XML, in an element and in a quoted attribute. */
function markupText(text) {
    return printable(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
}


/***/ })

};

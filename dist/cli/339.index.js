export const id = 339;
export const ids = [339];
export const modules = {

/***/ 8898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(4818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(2124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(790);

const { major, minor, patch, inc } = __webpack_require__(8940);

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

/***/ 2124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(4818);

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

/***/ 8940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(4818);

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

/***/ 790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(4818);

const Operator = __webpack_require__(2124);

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

/***/ 4818:
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

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/clients/clients.js + 5 modules
var clients_clients = __webpack_require__(8064);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/lockfiles/locked-package.js
/** Digest algorithms that lockfiles name, weakest first, with the length of their digests in bytes. */
const DIGEST_BYTES = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };
const NO_INTEGRITY = { digests: [], malformed: [] };
/** The answer of a parser that could not read the file at all. */
function unreadable(message, line, remedy) {
    return {
        packages: [],
        problems: [{ rule: 'unreadable', line, message, remedy }],
        indexes: [],
        includes: [],
    };
}

;// CONCATENATED MODULE: ./.build/lockfiles/digest.js

/** A digest in hexadecimal, or undefined if it is not exactly as long as the algorithm's digests are. */
function hexDigest(algorithm, hex) {
    if (!isDigestAlgorithm(algorithm))
        return undefined;
    if (hex.length !== DIGEST_BYTES[algorithm] * 2 || !/^[0-9a-fA-F]+$/.test(hex))
        return undefined;
    return { algorithm, hex: hex.toLowerCase() };
}
/**
 * Reads Subresource Integrity metadata: `<algorithm>-<base64>` parted by blanks.
 * @see W3C Subresource Integrity, section 3.5; options (`?…`) have no meaning in lockfiles and are malformed here
 */
function readSri(text) {
    const digests = [];
    const malformed = [];
    for (const token of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
        const digest = sriDigest(token);
        if (digest === undefined)
            malformed.push(token);
        else
            digests.push(digest);
    }
    return { digests, malformed };
}
function sriDigest(token) {
    const dash = token.indexOf('-');
    const base64 = token.slice(dash + 1);
    const bytes = Buffer.from(base64, 'base64');
    // Buffer skips what is not base64; encoding again shows whether it did.
    if (dash === -1 || bytes.toString('base64') !== base64)
        return undefined;
    return hexDigest(token.slice(0, dash), bytes.toString('hex'));
}
function isDigestAlgorithm(text) {
    return Object.hasOwn(DIGEST_BYTES, text);
}

;// CONCATENATED MODULE: ./.build/lockfiles/limits.js
/** Bounds of a lockfile, far above real ones (the largest seen: 3 MB, 5,153 entries, scalars of 1,144 characters). */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 64;
const MAX_KEY_LENGTH = 4096;
const MAX_SCALAR_LENGTH = 64 * 1024;
/** The remedy of every file that was changed by something other than its client. */
const REGENERATE = 'Generate the file again with its package client';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/lockfiles/public-cargo-index.js

/**
 * SHA-256 of the one `source` that cargo writes for crates of the public registry, whichever protocol it speaks and
 * whichever source replaces it. Matched by its digest, so that it is matched whole and no public host is named here.
 * @see cargo's `CRATES_IO_INDEX`
 */
const PUBLIC_INDEX_SHA256 = 'c19b7c6f923b580ac259164a89f2577984ad5ab09ee9d583b888f934adbbe8d0';
/** Whether a `source` of Cargo.lock is the public registry as cargo writes it. */
function isPublicCargoIndex(source) {
    return (0,external_node_crypto_.createHash)('sha256').update(source).digest('hex') === PUBLIC_INDEX_SHA256;
}

;// CONCATENATED MODULE: ./.build/lockfiles/cargo.js







const UPGRADE = 'Run `cargo generate-lockfile` with cargo 1.78 or newer';
/** `Cargo.lock`, versions 3 and 4. @see cargo's `core/resolver/encode.rs` */
const cargoLockfile = {
    name: 'Cargo.lock',
    matches: (path) => external_node_path_.posix.basename(path) === 'Cargo.lock',
    parse: parseCargoLock,
};
function parseCargoLock(text) {
    let document;
    try {
        document = (0,dist/* parse */.qg)(text, { maxDepth: 64 });
    }
    catch (error) {
        if (error instanceof dist/* TomlError */.zx)
            return unreadable('it is not valid TOML', error.line, REGENERATE);
        return unreadable('it is not valid TOML', 1, REGENERATE);
    }
    const version = document.version;
    if (version !== 3 && version !== 4) {
        if (version === undefined)
            return unreadable('it is of version 1 or 2', 1, UPGRADE);
        return unreadable('its version is not known', lineOfFirst(text, /^version[ \t]*=/m), UPGRADE);
    }
    const entries = document.package ?? [];
    if (!Array.isArray(entries))
        return unreadable('its packages are not [[package]] tables', 1, REGENERATE);
    if (entries.length > MAX_ENTRIES)
        return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
    const headers = packageHeaders(text);
    if (headers.length !== entries.length) {
        return unreadable('its [[package]] headers cannot be matched with its packages', headers[0]?.line ?? 1, REGENERATE);
    }
    const packages = [];
    const problems = oddTables(document, text);
    for (const [index, entry] of entries.entries()) {
        const header = headers[index];
        const read = readEntry(entry, header);
        if (read === 'mismatch')
            return unreadable('its [[package]] headers cannot be matched with its packages', header.line, REGENERATE);
        if ('rule' in read)
            problems.push(read);
        else
            packages.push(read);
    }
    return { packages, problems, indexes: [], includes: [] };
}
/** The lines of the `[[package]]` headers. smol-toml tells no positions; the n-th header starts the n-th package. */
function packageHeaders(text) {
    const headers = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (/^[ \t]*\[\[[ \t]*(?:package|"package"|'package')[ \t]*\]\]/.test(line))
            headers.push({ line: index + 1, name: undefined });
        const name = /^[ \t]*name[ \t]*=[ \t]*"([^"\\]*)"/.exec(line)?.[1];
        const header = headers.at(-1);
        if (header !== undefined && header.name === undefined && name !== undefined)
            header.name = name;
    }
    return headers;
}
function oddTables(document, text) {
    const problems = [];
    const report = (key, pattern, message) => {
        problems.push({ rule: 'split-view', line: lineOfFirst(text, pattern), key, message, remedy: REGENERATE });
    };
    if (document.metadata !== undefined) {
        report('metadata', /^[ \t]*\[metadata\]/m, 'this version keeps digests in its packages, but the file has a second list of them');
    }
    if (document.root !== undefined)
        report('root', /^[ \t]*\[root\]/m, 'this version has no [root] package, but the file does');
    return problems;
}
function readEntry(entry, header) {
    const { line } = header;
    const { name, version, source, checksum, replace } = (typeof entry === 'object' && entry !== null ? entry : {});
    if (name !== header.name)
        return 'mismatch';
    const refuse = (message) => ({
        rule: 'entry',
        line,
        key: `${String(name).slice(0, 200)} ${typeof version === 'string' ? version.slice(0, 100) : ''}`.trim(),
        message,
        remedy: REGENERATE,
    });
    if (typeof name !== 'string' || !/^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/.test(name))
        return refuse('its name is not the name of a crate');
    if (typeof version !== 'string' || (0,semver.valid)(version) !== version.replace(/\+.*$/, '')) {
        return refuse('its version is not a semantic version');
    }
    if (replace !== undefined)
        return refuse('it is replaced by another package');
    if (source !== undefined && (typeof source !== 'string' || source.length > MAX_SCALAR_LENGTH))
        return refuse('its source is not a text');
    if (source === undefined && checksum !== undefined)
        return refuse('it has a digest, but no source');
    return {
        format: 'cargo',
        name,
        version,
        source: readSource(source),
        integrity: readChecksum(checksum),
        line,
        key: `${name} ${version}`,
    };
}
function readSource(source) {
    if (source === undefined)
        return { kind: 'local' };
    // Source replacement leaves no trace in a lockfile: the public index stands there whichever registry serves it.
    if (isPublicCargoIndex(source))
        return { kind: 'implied' };
    if (source.startsWith('sparse+'))
        return { kind: 'registry', address: source.slice('sparse+'.length) };
    if (source.startsWith('registry+'))
        return { kind: 'registry', address: source.slice('registry+'.length) };
    if (source.startsWith('git+'))
        return { kind: 'git', address: source };
    return { kind: source.startsWith('path+') ? 'file' : 'url', address: source };
}
function readChecksum(checksum) {
    if (checksum === undefined)
        return NO_INTEGRITY;
    const digest = typeof checksum === 'string' ? hexDigest('sha256', checksum) : undefined;
    if (digest !== undefined)
        return { digests: [digest], malformed: [] };
    return { digests: [], malformed: [String(checksum).slice(0, 200)] };
}
function lineOfFirst(text, pattern) {
    const found = pattern.exec(text);
    return found === null ? 1 : text.slice(0, found.index).split('\n').length;
}

;// CONCATENATED MODULE: ./.build/lockfiles/json.js

/** An array and the line of each of its elements. */
class JsonArray {
    items = [];
}
/** An object whose members know their lines. Holds its members in a Map, so no key can reach a prototype. */
class JsonObject {
    members = new Map();
    get(key) {
        return this.members.get(key)?.value;
    }
    /** The line of the member's key, or undefined where there is no such member. */
    lineOf(key) {
        return this.members.get(key)?.line;
    }
}
/**
 * Reads one JSON document strictly (RFC 8259), with the line of every member.
 *
 * `JSON.parse` keeps the last of two equal keys, gives no positions and takes any depth; a lockfile could show a
 * reader one thing and its client another. Here equal keys (compared after decoding), lone surrogates, depth above
 * 64 and oversized keys, scalars and collections are problems.
 */
function parseJson(text) {
    const scanner = new Scanner(text);
    try {
        return scanner.document();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problem: error.message, line: error.line };
        throw error;
    }
}
function isJsonProblem(value) {
    return typeof value === 'object' && value !== null && 'problem' in value;
}
class Refusal extends Error {
    line;
    constructor(problem, line) {
        super(problem);
        this.line = line;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
class Scanner {
    #text;
    #at = 0;
    /** The line of `#at`: breaks stand between tokens only. */
    #line = 1;
    constructor(text) {
        this.#text = text;
    }
    document() {
        this.#skipBlank();
        const value = this.#value(0);
        this.#skipBlank();
        if (this.#at < this.#text.length)
            this.#refuse('there is text after the end of the document');
        return value;
    }
    #value(depth) {
        switch (this.#text[this.#at]) {
            case '{':
                return this.#object(depth + 1);
            case '[':
                return this.#array(depth + 1);
            case '"':
                return this.#string(MAX_SCALAR_LENGTH);
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            case undefined:
                return this.#refuse('it ends in the middle of a value');
            default:
                return this.#number();
        }
    }
    #object(depth) {
        this.#enter(depth);
        const object = new JsonObject();
        if (this.#take('}'))
            return object;
        do {
            this.#skipBlank();
            const line = this.#line;
            if (this.#text[this.#at] !== '"')
                this.#refuse('a member does not start with a quoted key');
            const key = this.#string(MAX_KEY_LENGTH);
            if (object.members.has(key))
                this.#refuse(`the key ${JSON.stringify(key)} stands twice in one object`);
            if (object.members.size === MAX_ENTRIES)
                this.#refuse(`an object has more than ${MAX_ENTRIES} members`);
            this.#expect(':');
            object.members.set(key, { value: this.#value(depth), line });
        } while (this.#take(','));
        this.#expect('}');
        return object;
    }
    #array(depth) {
        this.#enter(depth);
        const array = new JsonArray();
        if (this.#take(']'))
            return array;
        do {
            this.#skipBlank();
            const line = this.#line;
            if (array.items.length === MAX_ENTRIES)
                this.#refuse(`an array has more than ${MAX_ENTRIES} elements`);
            array.items.push({ value: this.#value(depth), line });
        } while (this.#take(','));
        this.#expect(']');
        return array;
    }
    #enter(depth) {
        if (depth > MAX_DEPTH)
            this.#refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
        this.#at++;
    }
    #string(limit) {
        const start = this.#at;
        let value = '';
        let from = start + 1;
        let hasEscapes = false;
        for (let at = from;; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === QUOTE) {
                value += this.#text.slice(from, at);
                this.#at = at + 1;
                break;
            }
            if (code === BACKSLASH) {
                value += this.#text.slice(from, at);
                this.#at = at;
                value += this.#escape();
                hasEscapes = true;
                from = this.#at;
                at = from - 1;
            }
            else if (!(code >= 0x20)) {
                // Also where the text ends: NaN.
                this.#refuse('a text is not closed on its line');
            }
        }
        if (value.length > limit)
            this.#refuse(`a text is longer than ${limit} characters`);
        if (hasEscapes && !value.isWellFormed())
            this.#refuse('a text holds half of a surrogate pair');
        return value;
    }
    #escape() {
        const letter = this.#text[this.#at + 1] ?? '';
        this.#at += 2;
        if (letter === 'u') {
            const hex = this.#match(HEX);
            if (hex === '')
                this.#refuse('a text holds a malformed escape');
            return String.fromCharCode(Number.parseInt(hex, 16));
        }
        const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
        return character ?? this.#refuse('a text holds a malformed escape');
    }
    #number() {
        const digits = this.#match(NUMBER);
        if (digits === '')
            this.#refuse('it is not valid JSON');
        const value = Number(digits);
        return Number.isFinite(value) ? value : this.#refuse('a number is too large');
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            this.#refuse('it is not valid JSON');
        this.#at += word.length;
        return value;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
    /** Skips blanks, then `character` and the blanks after it, if it is there. */
    #take(character) {
        this.#skipBlank();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #expect(character) {
        if (!this.#take(character))
            this.#refuse(`it lacks a ${JSON.stringify(character)}`);
        this.#skipBlank();
    }
    #skipBlank() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x0a)
                this.#line++;
            else if (code !== 0x20 && code !== 0x09 && code !== 0x0d)
                return;
            this.#at++;
        }
    }
    #refuse(problem) {
        throw new Refusal(problem, this.#line);
    }
}

;// CONCATENATED MODULE: ./.build/lockfiles/maven.js





/** `lockfile.json` of the maven-lockfile plug-in, version 1 (seen: plug-in 5.17.0). */
const mavenLockfile = {
    name: 'lockfile.json',
    matches: (path) => external_node_path_.posix.basename(path) === 'lockfile.json',
    parse: parseMavenLockfile,
};
function parseMavenLockfile(text) {
    const root = parseJson(text);
    if (isJsonProblem(root))
        return unreadable(root.problem, root.line, REGENERATE);
    if (!(root instanceof JsonObject))
        return unreadable('it is not a JSON object', 1, REGENERATE);
    const version = root.get('lockFileVersion');
    if (version !== 1) {
        const line = root.lineOf('lockFileVersion') ?? 1;
        return unreadable('it is not version 1 of the maven-lockfile plug-in', line, 'Generate it with `mvn io.github.chains-project:maven-lockfile:generate`');
    }
    const reader = new TreeReader();
    reader.readList('dependencies', root);
    reader.readList('mavenPlugins', root);
    reader.readList('mavenExtensions', root);
    reader.readPoms('boms', root.get('boms'), root.lineOf('boms') ?? 1);
    reader.readOwnPom(root.get('pom'), root.lineOf('pom') ?? 1);
    reader.readSettings(root);
    if (reader.packages.length > MAX_ENTRIES)
        return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
    return { packages: reader.packages, problems: reader.problems, indexes: [], includes: [] };
}
/**
 * Settings that decide how much of what Maven fetches the file covers, with the value under which it covers all.
 * `checksumMode` is none of them: `remote` is the plug-in's default, and either mode trusts the first download.
 */
const COVERING = [
    ['includeMavenPlugins', true],
    ['includeMavenExtensions', true],
    ['includeParentPom', true],
    ['includeBoms', true],
    ['reduced', false],
];
const GROUP = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
const ARTIFACT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
const ALGORITHMS = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
};
class TreeReader {
    packages = [];
    problems = [];
    /** A tree of artifacts: dependencies with their children, plug-ins and extensions with their dependencies. */
    readList(field, parent) {
        const list = parent.get(field);
        const line = parent.lineOf(field) ?? 1;
        if (list === undefined)
            return;
        if (!(list instanceof JsonArray)) {
            this.#refuse('entry', line, field, 'it is not a list');
            return;
        }
        for (const { value, line: itemLine } of list.items) {
            if (value instanceof JsonObject)
                this.#readArtifact(value, itemLine);
            else
                this.#refuse('entry', itemLine, field, 'an entry is not an object');
        }
    }
    /** POMs without a jar: bills of materials, each with its own parents. */
    readPoms(field, list, line) {
        if (list === undefined)
            return;
        if (!(list instanceof JsonArray)) {
            this.#refuse('entry', line, field, 'it is not a list');
            return;
        }
        for (const { value, line: itemLine } of list.items)
            this.#readPom(field, value, itemLine);
    }
    /** The project's own POM is a file of the checkout; its parents and bills of materials may not be. */
    readOwnPom(pom, line) {
        if (pom === undefined)
            return;
        if (!(pom instanceof JsonObject)) {
            this.#refuse('entry', line, 'pom', 'it is not an object');
            return;
        }
        const parent = pom.get('parent');
        const parentLine = pom.lineOf('parent') ?? line;
        if (parent instanceof JsonObject && parent.members.has('relativePath'))
            this.readOwnPom(parent, parentLine);
        else if (parent !== undefined && parent !== null)
            this.#readPom('parent', parent, parentLine);
        this.readPoms('boms', pom.get('boms'), pom.lineOf('boms') ?? line);
    }
    readSettings(root) {
        const metaData = root.get('metaData');
        const config = metaData instanceof JsonObject ? metaData.get('config') : undefined;
        if (!(config instanceof JsonObject))
            return;
        const remedy = 'Generate the file again without that setting';
        for (const [setting, covering] of COVERING) {
            const line = config.lineOf(setting);
            if (line === undefined || config.get(setting) === covering)
                continue;
            this.#refuse('weakened', line, setting, 'by this setting the file leaves out some of what Maven fetches', remedy);
        }
        for (const [setting, { value, line }] of config.members) {
            if (!/^allow.*ValidationFailure$/.test(setting) || value === false)
                continue;
            this.#refuse('weakened', line, setting, 'a failed validation of this file would not fail the build', remedy);
        }
    }
    #refuse(rule, line, key, message, remedy = REGENERATE) {
        this.problems.push({ rule, line, key, message, remedy });
    }
    #readArtifact(entry, line) {
        const type = entry.get('type');
        this.#add(entry, line, typeof type === 'string' && type !== 'jar' ? undefined : 'jar');
        if (entry.get('scope') === 'system') {
            this.#refuse('source', line, coordinate(entry), 'its scope is system: a file of the machine', 'Take it from the repository');
        }
        this.readList('children', entry);
        this.readList('dependencies', entry);
        if (entry.members.has('parentPom'))
            this.#readPom('parentPom', entry.get('parentPom'), entry.lineOf('parentPom'));
        this.readPoms('boms', entry.get('boms'), entry.lineOf('boms') ?? line);
    }
    #readPom(field, pom, line) {
        if (pom === null || pom === undefined)
            return;
        if (!(pom instanceof JsonObject)) {
            this.#refuse('entry', line, field, 'it is not an object');
            return;
        }
        this.#add(pom, line, 'pom');
        this.#readPom('parent', pom.get('parent'), pom.lineOf('parent') ?? line);
        this.readPoms('boms', pom.get('boms'), pom.lineOf('boms') ?? line);
    }
    #add(entry, line, extension) {
        const group = entry.get('groupId');
        const artifact = entry.get('artifactId');
        const version = entry.get('version');
        const classifier = entry.get('classifier') ?? '';
        const key = coordinate(entry);
        if (!(typeof group === 'string' && GROUP.test(group)) ||
            !(typeof artifact === 'string' && ARTIFACT.test(artifact)) ||
            !(typeof classifier === 'string' && /^[A-Za-z0-9_.-]*$/.test(classifier))) {
            this.#refuse('entry', line, key, 'it has no well-formed groupId, artifactId and classifier');
            return;
        }
        if (typeof version !== 'string' ||
            !VERSION.test(version) ||
            /-SNAPSHOT$|^(?:LATEST|RELEASE)$/i.test(version)) {
            this.#refuse('unpinned', line, key, 'its version is not one fixed version', 'Depend on a released version');
            if (typeof version !== 'string')
                return;
        }
        this.packages.push({
            format: 'maven',
            namespace: group,
            name: artifact,
            version,
            source: this.#source(entry, line, key),
            integrity: this.#integrity(entry, line, key),
            line,
            key,
            ...(classifier === '' ? {} : { classifier }),
            ...(extension === undefined ? {} : { extension }),
        });
    }
    #source(entry, line, key) {
        const resolved = entry.get('resolved');
        if (resolved === undefined || resolved === '')
            return { kind: 'implied' };
        if (typeof resolved !== 'string') {
            this.#refuse('entry', line, key, 'its address is not a text');
            return { kind: 'implied' };
        }
        if (/^file:/i.test(resolved))
            return { kind: 'file', address: resolved };
        return { kind: /^https?:/i.test(resolved) ? 'registry' : 'url', address: resolved };
    }
    #integrity(entry, line, key) {
        const checksum = entry.get('checksum');
        const algorithm = entry.get('checksumAlgorithm');
        if (checksum === undefined || checksum === '')
            return NO_INTEGRITY;
        const known = typeof algorithm === 'string' && Object.hasOwn(ALGORITHMS, algorithm)
            ? ALGORITHMS[algorithm]
            : undefined;
        if (known === undefined || typeof checksum !== 'string') {
            this.#refuse('entry', line, key, 'its checksum and checksumAlgorithm cannot be read');
            return NO_INTEGRITY;
        }
        const digest = hexDigest(known, checksum);
        return digest === undefined
            ? { digests: [], malformed: [checksum.slice(0, 200)] }
            : { digests: [digest], malformed: [] };
    }
}
function coordinate(entry) {
    const parts = ['groupId', 'artifactId', 'version', 'classifier'].map((field) => entry.get(field));
    return parts
        .filter((part) => typeof part === 'string')
        .join(':')
        .slice(0, 400);
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-legacy-view.js


/**
 * Version 2 tells everything twice: `packages` for npm 7 and newer, the `dependencies` tree for npm 6. A difference
 * means that two clients install two things from one file, and only one of them was reviewed.
 *
 * @param line where to report that one of the views is missing
 */
function compareLegacyView(packages, dependencies, line) {
    const comparison = new Comparison(packages);
    if (dependencies instanceof JsonObject)
        comparison.compareTree('', dependencies, 0);
    else if (dependencies !== undefined)
        comparison.report(line, 'dependencies', 'its "dependencies" are not an object');
    comparison.reportUnseen();
    return comparison.problems;
}
class Comparison {
    problems = [];
    #packages;
    #seen = new Set();
    constructor(packages) {
        this.#packages = packages;
    }
    report(line, key, message) {
        this.problems.push({ rule: 'split-view', line, key, message, remedy: REGENERATE });
    }
    compareTree(folder, dependencies, depth) {
        for (const [name, { value, line }] of dependencies.members) {
            const key = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
            const entry = this.#packages.get(key);
            if (!(value instanceof JsonObject)) {
                this.report(line, key, 'its entry under "dependencies" is not an object');
            }
            else if (!(entry instanceof JsonObject)) {
                this.report(line, key, 'it stands under "dependencies", but not under "packages"');
            }
            else {
                this.#seen.add(key);
                this.#compareEntry(key, entry, value, line);
                const children = value.get('dependencies');
                const target = entry.get('link') === true ? entry.get('resolved') : key;
                if (children instanceof JsonObject && typeof target === 'string' && depth < MAX_DEPTH) {
                    this.compareTree(target, children, depth + 1);
                }
                else if (children !== undefined) {
                    this.report(line, key, 'its nested "dependencies" cannot be compared');
                }
            }
        }
    }
    /** Each installed package of the newer view has to stand in the older one. */
    reportUnseen() {
        for (const [key, { value, line }] of this.#packages.members) {
            if (!/(?:^|\/)node_modules\//.test(key) || this.#seen.has(key) || !(value instanceof JsonObject))
                continue;
            this.report(line, key, 'it stands under "packages", but not under "dependencies"');
        }
    }
    #compareEntry(key, entry, legacy, line) {
        for (const field of differences(entry, legacy)) {
            this.report(line, key, `its ${field} differs between "packages" and "dependencies"`);
        }
    }
}
/**
 * The older view keeps the address of anything but a registry package in `version`, and an alias as
 * `npm:<name>@<version>`. @see the lockfile writer of npm 7 and newer
 */
function differences(entry, legacy) {
    const resolved = entry.get('resolved');
    const legacyVersion = legacy.get('version');
    if (entry.get('link') === true) {
        return typeof resolved === 'string' && legacyVersion === `file:${resolved.replaceAll('#', '%23')}`
            ? []
            : ['target'];
    }
    const fields = [];
    const isAddress = typeof resolved === 'string' && legacyVersion === resolved;
    if (!isAddress && legacyVersion !== registryVersion(entry))
        fields.push('version');
    if (!isAddress && legacy.get('resolved') !== resolved)
        fields.push('address');
    if (isAddress && legacy.members.has('resolved') && legacy.get('resolved') !== resolved)
        fields.push('address');
    if (legacy.get('integrity') !== entry.get('integrity'))
        fields.push('digest');
    return fields;
}
function registryVersion(entry) {
    const name = entry.get('name');
    const version = entry.get('version');
    return name === undefined ? version : `npm:${String(name)}@${String(version)}`;
}

;// CONCATENATED MODULE: ./.build/lockfiles/paths.js

/**
 * A path written in a file of the checkout, as a path relative to the checkout.
 *
 * @param folder of the file that it is written in, relative to the checkout
 * @returns undefined where it leads outside, is absolute, or holds what only some systems read as a separator
 */
function insideCheckout(folder, path) {
    if (/[\\\u0000-\u001f\u007f]/.test(path) || path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return undefined;
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm.js








const npm_UPGRADE = 'Run `npm install --package-lock-only --lockfile-version 3` with npm 7 or newer';
/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 2 and 3.
 * @see npm documentation, "package-lock.json"; the grammar of both names is the same
 */
const npmLockfile = {
    name: 'package-lock.json',
    matches: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(external_node_path_.posix.basename(path)),
    parse: parseNpmLockfile,
};
/** Scope and name may hold what old packages hold; neither may start with a dot, so `.bin` is no package. */
const NPM_NAME = /^(?:@(?<scope>[A-Za-z0-9~_-][A-Za-z0-9._~-]*)\/)?(?<name>[A-Za-z0-9~!'()*_-][A-Za-z0-9._~!'()*-]*)$/;
function parseNpmLockfile(text, path) {
    const root = parseJson(text);
    if (isJsonProblem(root))
        return unreadable(root.problem, root.line, REGENERATE);
    if (!(root instanceof JsonObject))
        return unreadable('it is not a JSON object', 1, REGENERATE);
    const version = root.get('lockfileVersion');
    const versionLine = root.lineOf('lockfileVersion') ?? 1;
    if (version === 1 || (version === undefined && !root.members.has('packages'))) {
        return unreadable('lockfile version 1 records less than an install needs', versionLine, npm_UPGRADE);
    }
    if (version !== 2 && version !== 3) {
        return unreadable(`its lockfileVersion ${inWords(version)} is not known`, versionLine, npm_UPGRADE);
    }
    const packages = root.get('packages');
    if (!(packages instanceof JsonObject))
        return unreadable('it has no "packages" object', versionLine, REGENERATE);
    if (packages.members.size > MAX_ENTRIES) {
        return unreadable(`it has more than ${MAX_ENTRIES} entries`, versionLine, REGENERATE);
    }
    const reader = new EntryReader(packages, external_node_path_.posix.dirname(path));
    for (const [key, { value, line }] of packages.members)
        reader.read(key, value, line);
    const dependencies = root.get('dependencies');
    if (version === 2)
        reader.problems.push(...compareLegacyView(packages, dependencies, versionLine));
    else if (dependencies !== undefined) {
        reader.refuse('split-view', root.lineOf('dependencies'), 'dependencies', 'version 3 has no "dependencies" tree');
    }
    return {
        packages: reader.packages,
        problems: reader.problems,
        indexes: [],
        includes: [],
        folders: reader.folders,
    };
}
class EntryReader {
    packages = [];
    problems = [];
    folders = [];
    #entries;
    #folder;
    constructor(entries, folder) {
        this.#entries = entries;
        this.#folder = folder;
    }
    read(key, entry, line) {
        if (!(entry instanceof JsonObject))
            this.refuse('entry', line, key, 'the entry is not an object');
        else if (entry.get('link') !== undefined && entry.get('link') !== false)
            this.#readLink(key, entry, line);
        else if (/(?:^|\/)node_modules(?:\/|$)/.test(key))
            this.#readInstalled(key, entry, line);
        else
            this.#readFolder(key, entry, line);
    }
    refuse(rule, line, key, message, remedy = REGENERATE) {
        this.problems.push({ rule, line, key: key.slice(0, 400), message, remedy });
    }
    /** The project itself (the empty key), a workspace or a `file:` folder: code of the checkout, not of a registry. */
    #readFolder(key, entry, line) {
        this.folders.push(key);
        if (insideCheckout(this.#folder, key) === undefined) {
            this.refuse('source', line, key, 'the folder lies outside of the checkout', 'Move it into the checkout');
        }
        for (const field of ['resolved', 'integrity', 'inBundle']) {
            if (entry.members.has(field)) {
                this.refuse('entry', line, key, `a folder of the project has no "${field}", but this one does`);
            }
        }
    }
    #readLink(key, entry, line) {
        const target = entry.get('resolved');
        if (entry.get('link') !== true || typeof target !== 'string') {
            this.refuse('entry', line, key, 'the link names no folder');
            return;
        }
        if (packageNameOf(key) === undefined)
            this.refuse('entry', line, key, 'its key names no package');
        if (insideCheckout(this.#folder, target) === undefined) {
            this.refuse('source', line, key, 'the link leads outside of the checkout', 'Move the folder into the checkout');
        }
        else if (/(?:^|\/)node_modules(?:\/|$)/.test(target) || !this.#entries.members.has(target)) {
            this.refuse('entry', line, key, 'the link leads to no folder of this file');
        }
        if (entry.members.has('integrity'))
            this.refuse('entry', line, key, 'a link has no digest, but this one does');
    }
    #readInstalled(key, entry, line) {
        const installedAs = packageNameOf(key);
        const folder = key.slice(0, key.search(/(?:^|\/)node_modules\//) + 1).replace(/\/$/, '');
        if (installedAs === undefined || insideCheckout(this.#folder, folder) === undefined) {
            this.refuse('entry', line, key, 'its key is not the path of an installed package');
            return;
        }
        const realName = entry.get('name') ?? installedAs;
        const name = typeof realName === 'string' ? NPM_NAME.exec(realName)?.groups : undefined;
        if (name === undefined) {
            this.refuse('entry', line, key, 'its name is not the name of a package');
            return;
        }
        const version = entry.get('version');
        if (typeof version !== 'string' || (0,semver.valid)(version) !== version.replace(/\+.*$/, '')) {
            this.refuse('entry', line, key, `its version ${inWords(version)} is not a semantic version`);
            return;
        }
        this.packages.push({
            format: 'npm',
            ...(name.scope === undefined ? {} : { namespace: name.scope }),
            name: name.name,
            version,
            source: this.#source(key, entry, line),
            integrity: readIntegrity(entry.get('integrity')),
            line,
            key,
        });
    }
    #source(key, entry, line) {
        const resolved = entry.get('resolved');
        if (typeof resolved === 'string')
            return readResolved(resolved);
        if (resolved !== undefined)
            this.refuse('entry', line, key, `its address is ${inWords(resolved)}, not a text`);
        const inBundle = entry.get('inBundle');
        if (inBundle === undefined || inBundle === false)
            return { kind: 'implied' };
        const owner = this.#bundleOwner(key);
        if (inBundle === true && owner !== undefined)
            return { kind: 'bundled', owner };
        this.refuse('source', line, key, 'it says it is bundled, but no package around it bundles any');
        return { kind: 'implied' };
    }
    /**
     * The enclosing package whose archive carries this one. Never the project itself or a workspace: what these
     * bundle is fetched from a registry like anything else before they are packed.
     */
    #bundleOwner(key) {
        let owner = key;
        for (let cut = owner.lastIndexOf('/node_modules/'); cut !== -1; cut = owner.lastIndexOf('/node_modules/')) {
            owner = owner.slice(0, cut);
            const entry = this.#entries.get(owner);
            if (packageNameOf(owner) === undefined || !(entry instanceof JsonObject) || entry.get('link') === true)
                return undefined;
            const bundles = entry.get('bundleDependencies');
            if (bundles === true || (bundles instanceof JsonArray && bundles.items.length > 0))
                return owner;
        }
        return undefined;
    }
}
/** The name in the last `node_modules/<name>` of a key; undefined where the key is not a path of installed packages. */
function packageNameOf(key) {
    const parts = key.split(/(?:^|\/)node_modules\//);
    const names = parts.slice(1);
    if (names.length === 0 || !names.every((name) => NPM_NAME.test(name)))
        return undefined;
    return names.at(-1);
}
function readResolved(resolved) {
    if (/^https?:/i.test(resolved))
        return { kind: 'registry', address: resolved };
    if (/^file:/i.test(resolved))
        return { kind: 'file', address: resolved };
    if (/^(?:git[+:]|ssh:|git@|(?:github|gitlab|bitbucket|gist):)/i.test(resolved))
        return { kind: 'git', address: resolved };
    return { kind: 'url', address: resolved };
}
function readIntegrity(value) {
    if (value === undefined)
        return NO_INTEGRITY;
    if (typeof value === 'string')
        return readSri(value);
    return { digests: [], malformed: [inWords(value)] };
}
function inWords(value) {
    if (value === undefined)
        return '(none)';
    if (value instanceof JsonObject)
        return 'an object';
    if (value instanceof JsonArray)
        return 'an array';
    return JSON.stringify(value).slice(0, 80);
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
;// CONCATENATED MODULE: ./.build/lockfiles/text.js

const CONFLICT_MARKER = /^(?:<{7}|>{7}|\|{7})(?:[ \t]|\r?$)|^={7}\r?$/m;
/**
 * The text of a lockfile, or why it has none: UTF-8 without byte order mark, without NUL, without the marks of an
 * unresolved merge. Readers disagree on all of these, so a file that has one says different things to different clients.
 */
function decodeLockfile(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        return refuse(`it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`, 1, 'Check what made it so large');
    }
    if (startsWith(bytes, [0xef, 0xbb, 0xbf]) ||
        startsWith(bytes, [0xff, 0xfe]) ||
        startsWith(bytes, [0xfe, 0xff])) {
        return refuse('it starts with a byte order mark', 1, 'Save it as UTF-8 without a byte order mark');
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refuse('it is not valid UTF-8', 1, REGENERATE);
    }
    const nul = text.indexOf('\0');
    if (nul !== -1)
        return refuse('it holds a NUL character', new LineIndex(text).lineOf(nul), REGENERATE);
    const conflict = CONFLICT_MARKER.exec(text);
    if (conflict !== null) {
        const line = new LineIndex(text).lineOf(conflict.index);
        return refuse('it holds the marks of an unresolved merge', line, 'Resolve the merge, then generate the file again');
    }
    return text;
}
function refuse(message, line, remedy) {
    return { rule: 'unreadable', line, message, remedy };
}
function startsWith(bytes, prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
/** The text without what stands before the `@` of an address: it can be a password. */
function withoutUserInfo(text) {
    return text.replace(/([/\\]{2})[^/\\\s]*@/g, '$1***@');
}
/** Line numbers from offsets, in logarithmic time each. */
class LineIndex {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** @returns the line of the character at `offset`, counted from 1 */
    lineOf(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}

;// CONCATENATED MODULE: ./.build/lockfiles/requirements.js








/** Room for more than ten thousand digests on one requirement. */
const MAX_LINE_LENGTH = 1024 * 1024;
const PIN = 'Pin every package as name==version with its --hash, for example by `pip-compile --generate-hashes`';
const ONE_INDEX = 'Remove it: packages may come from the one repository only';
/**
 * pip requirements files with hashes.
 * @see pip documentation, "Requirements File Format" and "Secure installs"; lines are joined and parted as pip does it
 */
const requirementsFile = {
    name: 'requirements.txt',
    matches: (path) => /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i.test(external_node_path_.posix.basename(path)) ||
        /(?:^|\/)requirements\/[^/]*\.txt$/.test(path),
    parse: parseRequirements,
};
function parseRequirements(text, path) {
    const hidden = hiddenLineBreak(text);
    if (hidden !== undefined)
        return hidden;
    const reader = new RequirementsReader(external_node_path_.posix.dirname(path));
    for (const line of logicalLines(text))
        reader.read(line);
    return reader.finish();
}
/**
 * pip breaks lines where Python's `splitlines` does, and obeys a `coding:` comment: what an editor shows as one
 * comment can be two requirements.
 */
function hiddenLineBreak(text) {
    const odd = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u2028\u2029]|\r(?!\n)/.exec(text);
    if (odd !== null) {
        const line = new LineIndex(text).lineOf(odd.index);
        return unreadable('it holds a control character or an unusual line break', line, 'Remove the character');
    }
    for (const [index, line] of text.split('\n', 2).entries()) {
        const coding = line.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(line)?.[1] : undefined;
        if (coding !== undefined && !/^utf[-_]?8$/i.test(coding)) {
            return unreadable(`it declares the encoding ${coding}`, index + 1, 'Save it as UTF-8 without a coding comment');
        }
    }
    return undefined;
}
/** pip's `join_lines`, then `ignore_comments`: a comment line ends a continuation even if it ends in a backslash. */
function* logicalLines(text) {
    let parts = [];
    let first = 0;
    const finish = () => {
        const joined = { text: withoutComment(parts.join('')).trim(), line: first };
        parts = [];
        return joined;
    };
    for (const [index, physical] of text.split(/\r?\n/).entries()) {
        const isComment = /^\s*#/.test(physical);
        if (parts.length === 0)
            first = index + 1;
        if (physical.endsWith('\\') && !isComment) {
            parts.push(withoutBackslashes(physical));
            continue;
        }
        parts.push(isComment ? ` ${physical}` : physical);
        yield finish();
    }
    if (parts.length > 0)
        yield finish();
}
/** Like Python's `strip`: from both ends. A regular expression would take quadratic time for a hostile line. */
function withoutBackslashes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] === '\\')
        start++;
    while (end > start && text[end - 1] === '\\')
        end--;
    return text.slice(start, end);
}
/** A comment starts the line or follows a blank. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(text[at - 1]))
            return text.slice(0, at);
    }
    return text;
}
/** Options with a value, by every spelling that pip documents. Abbreviations, which pip takes too, are refused. */
const VALUED = {
    '-i': '--index-url',
    '--index-url': '--index-url',
    '--pypi-url': '--index-url',
    '--extra-index-url': '--extra-index-url',
    '-f': '--find-links',
    '--find-links': '--find-links',
    '--trusted-host': '--trusted-host',
    '-r': '--requirement',
    '--requirement': '--requirement',
    '-c': '--constraint',
    '--constraint': '--constraint',
    '-e': '--editable',
    '--editable': '--editable',
    '--hash': '--hash',
    '--only-binary': '--only-binary',
    '--no-binary': '--no-binary',
};
/** These choose among files whose digests are checked anyway. */
const HARMLESS = new Set(['--only-binary', '--no-binary', '--prefer-binary', '--require-hashes', '--pre']);
class RequirementsReader {
    #folder;
    #packages = [];
    #problems = [];
    #indexes = [];
    #includes = [];
    constructor(folder) {
        this.#folder = folder;
    }
    read({ text, line }) {
        if (text === '')
            return;
        if (text.length > MAX_LINE_LENGTH) {
            this.#refuse('entry', line, text, 'the line is too long', PIN);
            return;
        }
        if (text.includes('${')) {
            this.#refuse('option', line, text, 'it takes a value from the environment', 'Write the value itself');
            return;
        }
        const [requirement, options] = partOptions(text);
        if (options === undefined) {
            this.#refuse('option', line, text, 'its options cannot be read without guessing', 'Write each option as --name=value');
            return;
        }
        if (requirement === '')
            for (const option of options)
                this.#readOption(option, line);
        else
            this.#readRequirement(requirement, options, line);
    }
    finish() {
        if (this.#packages.length > MAX_ENTRIES)
            return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, PIN);
        const source = { kind: this.#indexes.length === 0 ? 'implied' : 'indexed' };
        const packages = this.#packages.map((entry) => entry.source.kind === 'implied' ? { ...entry, source } : entry);
        return { packages, problems: this.#problems, indexes: this.#indexes, includes: this.#includes };
    }
    #refuse(rule, line, key, message, remedy) {
        this.#problems.push({
            rule,
            line,
            key: withoutUserInfo(key.slice(0, 1000)).slice(0, 200),
            message,
            remedy,
        });
    }
    #readOption({ name, value }, line) {
        const written = value === undefined ? name : `${name} ${value}`;
        switch (name) {
            case '--index-url':
                this.#indexes.push({ format: 'pypi', address: value, line });
                break;
            case '--extra-index-url':
            case '--find-links':
                this.#refuse('option', line, name, 'it names a second place that any package can come from', ONE_INDEX);
                break;
            case '--trusted-host':
                this.#refuse('option', line, written, 'it switches off the check of a certificate', 'Remove it');
                break;
            case '--requirement':
            case '--constraint':
                this.#readInclude(value, line, name === '--constraint');
                break;
            case '--editable':
                this.#refuse('source', line, written, 'it installs from a folder or a version control system', PIN);
                break;
            default:
                if (!HARMLESS.has(name))
                    this.#refuse('option', line, written, 'the option is not known here', 'Remove it');
        }
    }
    #readInclude(value, line, constraint) {
        const path = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(value) ? undefined : insideCheckout(this.#folder, value);
        if (path !== undefined)
            this.#includes.push({ path, line, constraint });
        else
            this.#refuse('source', line, value, 'it includes a file from outside of the checkout', 'Include files of the checkout only');
    }
    #readRequirement(requirement, options, line) {
        const { name, rest } = /^(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[A-Za-z0-9._,\s-]*\])?(?<rest>.*)$/.exec(requirement)
            ?.groups ?? {};
        if (name === undefined || rest === undefined) {
            this.#refusePath(requirement, line);
            return;
        }
        if (rest.trimStart().startsWith('@')) {
            const source = directSource(rest.trimStart().slice(1).trimStart());
            this.#add(name, undefined, source, options, line);
            return;
        }
        const range = rest.split(';', 1)[0].trim();
        if (/[/\\]/.test(range) || !/[A-Za-z0-9]$/.test(name)) {
            this.#refusePath(requirement, line);
            return;
        }
        const pin = /^===?\s*(?<version>[^\s,*]+)$/.exec(range)?.groups?.version;
        if (pin === undefined || (0,pep440.valid)(pin) === null) {
            this.#refuse('unpinned', line, requirement, 'its version is not pinned', PIN);
        }
        this.#add(name, pin, { kind: 'implied' }, options, line);
    }
    #refusePath(requirement, line) {
        this.#refuse('source', line, requirement, 'it is a path or an address, not a package of a repository', PIN);
    }
    #add(name, version, source, options, line) {
        const digests = [];
        const malformed = [];
        for (const option of options) {
            if (option.name !== '--hash') {
                this.#refuse('option', line, `${name} ${option.name}`, 'the option is not known on a requirement', 'Remove it');
                continue;
            }
            const [algorithm, hex] = option.value.split(':', 2);
            // pip takes no other algorithm, see its `--hash`.
            const digest = /^sha(?:256|384|512)$/.test(algorithm) ? hexDigest(algorithm, hex ?? '') : undefined;
            if (digest === undefined)
                malformed.push(option.value);
            else
                digests.push(digest);
        }
        const key = version === undefined ? name : `${name}==${version}`;
        const integrity = options.length === 0 ? NO_INTEGRITY : { digests, malformed };
        this.#packages.push({
            format: 'pypi',
            name: (0,formats/* normalisePypiName */.SJ)(name),
            version,
            source,
            integrity,
            line,
            key,
        });
    }
}
function directSource(address) {
    if (/^git\+|^(?:hg|svn|bzr)\+/i.test(address))
        return { kind: 'git', address };
    return { kind: /^file:/i.test(address) ? 'file' : 'url', address };
}
/**
 * pip's `break_args_options`: the options start at the first word with a hyphen.
 * @returns undefined for the options if they hold what pip's shell-like splitting would change
 */
function partOptions(text) {
    const start = text.startsWith('-') ? 0 : text.search(/\s-/);
    if (start === -1)
        return [text, []];
    const requirement = text.slice(0, start).trim();
    const written = text.slice(start).trim();
    if (/["'\\]/.test(written))
        return [requirement, undefined];
    const words = written.split(/\s+/);
    const options = [];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        const option = readOption(word, words);
        if (option === undefined)
            return [requirement, undefined];
        options.push(option);
    }
    return [requirement, options];
}
/** One option of `words`, which loses what belongs to it. */
function readOption(word, words) {
    const short = /^-[a-z]/.test(word) && word.length > 2 ? word.slice(0, 2) : undefined;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const spelling = short ?? (equals === -1 ? word : word.slice(0, equals));
    const name = Object.hasOwn(VALUED, spelling) ? VALUED[spelling] : undefined;
    if (name === undefined)
        return HARMLESS.has(word) || /^--?[A-Za-z]/.test(word) ? { name: word, value: undefined } : undefined;
    const value = short !== undefined ? word.slice(2) : equals === -1 ? words.shift() : word.slice(equals + 1);
    return value === undefined || value === '' ? undefined : { name, value };
}

;// CONCATENATED MODULE: ./.build/lockfiles/index.js




/** The formats that are read. Adding one = adding a file and naming it here. */
const LOCKFILE_FORMATS = [
    npmLockfile,
    requirementsFile,
    cargoLockfile,
    mavenLockfile,
];
/** Names of lockfiles that exist, but are not read: finding one is a refusal, not a pass. */
const UNSUPPORTED = new Set([
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'Pipfile.lock',
    'gradle.lockfile',
    'packages.lock.json',
    'Package.resolved',
    'Gemfile.lock',
]);
/** @param path relative to the checkout, with slashes */
function lockfileFormatOf(path) {
    return LOCKFILE_FORMATS.find((format) => format.matches(path));
}
function isUnsupportedLockfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return UNSUPPORTED.has(name) || /^pylock(?:\.[^.]+)?\.toml$/.test(name);
}

// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
;// CONCATENATED MODULE: ./.build/gate/ranges/maven-version.js
/** From early to late; `''` is the release itself. @see Maven's `ComparableVersion` (3.8) */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { ga: '', final: '', release: '', cr: 'rc' };
const LETTERS = { a: 'alpha', b: 'beta', m: 'milestone' };
/**
 * Orders versions as Maven does. Total: any text is a version.
 * @param a at most a few hundred characters: each hyphen costs a level of recursion
 */
function compareMavenVersions(a, b) {
    return compareItems(parseVersion(a), parseVersion(b));
}
function parseVersion(version) {
    const root = [];
    const lists = [root];
    const nest = () => {
        const list = [];
        lists.at(-1).push(list);
        lists.push(list);
    };
    // `.rc1` counts as `-rc1`.
    const nestQualifier = () => {
        if (lists.at(-1).length > 0)
            nest();
    };
    const text = version.toLowerCase();
    let start = 0;
    let isNumber = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        const isDigit = character >= '0' && character <= '9';
        if (character === '.' || character === '-') {
            lists.at(-1).push(at === start ? 0n : readItem(text.slice(start, at), isNumber, false));
            start = at + 1;
            if (character === '-')
                nest();
        }
        else {
            if (isDigit !== isNumber && at > start) {
                if (!isNumber)
                    nestQualifier();
                lists.at(-1).push(readItem(text.slice(start, at), isNumber, isDigit));
                start = at;
                nest();
            }
            isNumber = isDigit;
        }
    }
    if (start < text.length && !isNumber)
        nestQualifier();
    if (start < text.length)
        lists.at(-1).push(readItem(text.slice(start), isNumber, false));
    for (const list of lists.toReversed())
        dropTrailingZeros(list);
    return root;
}
function readItem(text, isNumber, digitFollows) {
    if (isNumber)
        return BigInt(text);
    const word = digitFollows && Object.hasOwn(LETTERS, text) ? LETTERS[text] : text;
    return Object.hasOwn(ALIASES, word) ? ALIASES[word] : word;
}
/** `1.0.0` is `1`; lists after a hyphen are looked past. */
function dropTrailingZeros(list) {
    for (let at = list.length - 1; at >= 0; at--) {
        const item = list[at];
        if (item === 0n || item === '' || (Array.isArray(item) && item.length === 0))
            list.splice(at, 1);
        else if (!Array.isArray(item))
            break;
    }
}
function compareItems(a, b) {
    if (a === undefined)
        return b === undefined ? 0 : -compareItems(b, undefined);
    if (Array.isArray(a))
        return compareList(a, b);
    if (typeof a === 'bigint') {
        if (b === undefined)
            return a === 0n ? 0 : 1;
        return typeof b === 'bigint' ? compare(a, b) : 1;
    }
    if (b === undefined)
        return compare(rank(a), rank(''));
    return typeof b === 'string' ? compare(rank(a), rank(b)) : -1;
}
function compareList(a, b) {
    if (typeof b === 'bigint')
        return -1;
    if (typeof b === 'string')
        return 1;
    const length = Math.max(a.length, b?.length ?? 0);
    for (let at = 0; at < length; at++) {
        const order = compareItems(a[at], b?.[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Known qualifiers by their place, unknown ones after them by the alphabet. */
function rank(qualifier) {
    const place = QUALIFIERS.indexOf(qualifier);
    return place === -1 ? `${QUALIFIERS.length}-${qualifier}` : String(place);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/gate/ranges/maven-range.js

const maven_range_VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,255}$/;
/**
 * Maven's version ranges: `[1.0,2.0)`, `(,1.0]`, `[1.0]`, several parted by commas. A bare version is that version
 * alone: a policy has no soft requirements. @see Maven POM reference, "Dependency Version Requirement Specification"
 */
function mavenRange(text) {
    const intervals = maven_range_VERSION.test(text) ? [exactly(text)] : readIntervals(text);
    if (intervals === undefined)
        return undefined;
    return {
        contains: (version, purpose) => {
            if (!maven_range_VERSION.test(version))
                return purpose === 'deny';
            return intervals.some((interval) => isInside(version, interval));
        },
    };
}
function readIntervals(text) {
    const intervals = [];
    let rest = text;
    while (rest !== '') {
        const found = /^(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?:,(?=[[(])|$)/.exec(rest);
        const interval = found?.groups === undefined
            ? undefined
            : readInterval(found.groups.open, found.groups.body, found.groups.close);
        if (found === null || interval === undefined)
            return undefined;
        intervals.push(interval);
        rest = rest.slice(found[0].length);
    }
    return intervals.length === 0 ? undefined : intervals;
}
function readInterval(open, body, close) {
    const [lower, upper, ...more] = body.split(',').map((part) => part.trim());
    if (more.length > 0 ||
        [lower, upper].some((part) => part !== undefined && part !== '' && !maven_range_VERSION.test(part)))
        return undefined;
    if (upper === undefined)
        return open === '[' && close === ']' && lower !== '' ? exactly(lower) : undefined;
    if (lower === '' && upper === '')
        return undefined;
    if (lower !== '' && upper !== '' && compareMavenVersions(lower, upper) > 0)
        return undefined;
    return {
        lower: lower === '' ? undefined : { version: lower, inclusive: open === '[' },
        upper: upper === '' ? undefined : { version: upper, inclusive: close === ']' },
    };
}
function exactly(version) {
    return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}
function isInside(version, { lower, upper }) {
    const aboveLower = lower === undefined ? 1 : compareMavenVersions(version, lower.version);
    const belowUpper = upper === undefined ? -1 : compareMavenVersions(version, upper.version);
    return ((aboveLower > 0 || (aboveLower === 0 && lower.inclusive)) &&
        (belowUpper < 0 || (belowUpper === 0 && upper.inclusive)));
}

;// CONCATENATED MODULE: ./.build/gate/ranges/pypi-range.js

/**
 * Version specifiers of PEP 440. The library reads and orders versions; its own specifiers leave out the zero
 * padding of prefixes and pre-releases below a pre-release, so the operators stand here.
 */
function pypiRange(text) {
    const specifiers = [];
    for (const part of text.split(',')) {
        const specifier = readSpecifier(part.trim());
        if (specifier === undefined)
            return undefined;
        specifiers.push(specifier);
    }
    const namesPreRelease = specifiers.some(({ version }) => version.is_prerelease);
    return {
        contains: (candidate, purpose) => {
            const version = (0,pep440.explain)(candidate);
            if (version === null)
                return purpose === 'deny';
            if (purpose === 'allow' && version.is_prerelease && !namesPreRelease)
                return false;
            return specifiers.every((specifier) => satisfies(candidate, version, specifier));
        },
    };
}
function readSpecifier(text) {
    const found = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<text>[^\s*]+?)(?<prefix>\.\*)?$/.exec(text)?.groups;
    const version = found === undefined ? null : (0,pep440.explain)(found.text);
    if (found === undefined || version === null)
        return undefined;
    const operator = found.operator;
    const isPrefix = found.prefix !== undefined;
    const isFinal = !version.is_prerelease && !version.is_postrelease && version.local === null;
    if (isPrefix && !(isFinal && (operator === '==' || operator === '!=')))
        return undefined;
    if (operator === '~=' && version.release.length < 2)
        return undefined;
    if (version.local !== null && !['==', '!=', '==='].includes(operator))
        return undefined;
    return { operator, text: found.text, version, isPrefix };
}
function satisfies(candidate, version, { operator, text, version: wanted, isPrefix }) {
    const order = (0,pep440.compare)(wanted.local === null ? publicPart(candidate) : candidate, text);
    const isSameBase = version.epoch === wanted.epoch && pypi_range_startsWith(version.release, wanted.release, true);
    switch (operator) {
        case '===':
            return candidate.toLowerCase() === text.toLowerCase();
        case '==':
            return isPrefix ? hasPrefix(version, wanted, wanted.release.length) : order === 0;
        case '!=':
            return isPrefix ? !hasPrefix(version, wanted, wanted.release.length) : order !== 0;
        case '~=':
            return order >= 0 && hasPrefix(version, wanted, wanted.release.length - 1);
        case '<=':
            return order <= 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0 && !(isSameBase && version.is_prerelease && !wanted.is_prerelease);
        default:
            return order > 0 && !(isSameBase && version.is_postrelease && !wanted.is_postrelease);
    }
}
function hasPrefix(version, wanted, length) {
    return (version.epoch === wanted.epoch && pypi_range_startsWith(version.release, wanted.release.slice(0, length), false));
}
/** Compares releases segment by segment; missing segments are zero. */
function pypi_range_startsWith(release, prefix, whole) {
    const length = whole ? Math.max(release.length, prefix.length) : prefix.length;
    for (let at = 0; at < length; at++)
        if ((release[at] ?? 0) !== (prefix[at] ?? 0))
            return false;
    return true;
}
function publicPart(version) {
    return version.split('+', 1)[0];
}

;// CONCATENATED MODULE: ./.build/gate/ranges/semver-range.js

/** npm's grammar. @see npm documentation, "semver" */
function npmRange(text) {
    if (text.trim() === '')
        return undefined;
    let plain;
    let withPreReleases;
    try {
        plain = new semver.Range(text);
        withPreReleases = new semver.Range(text, { includePrerelease: true });
    }
    catch {
        return undefined;
    }
    return {
        contains: (version, purpose) => {
            const parsed = (0,semver.parse)(version);
            if (parsed === null)
                return purpose === 'deny';
            return (purpose === 'deny' ? withPreReleases : plain).test(parsed);
        },
    };
}
const CARGO_COMPARATOR = /^(?<operator>[<>]=?|[=~^])?\s*(?<version>\*|[0-9]+(?:\.(?:[0-9]+|\*)){0,2}(?:[-+][0-9A-Za-z.+-]+)?)$/;
/** cargo's grammar: comparators parted by commas, a bare version is a caret requirement. @see Cargo book, "Specifying Dependencies" */
function cargoRange(text) {
    const comparators = [];
    for (const part of text.split(',')) {
        const { operator, version } = CARGO_COMPARATOR.exec(part.trim())?.groups ?? {};
        if (version === undefined)
            return undefined;
        if (version.includes('*') && operator !== undefined)
            return undefined;
        comparators.push(`${operator ?? (version.includes('*') ? '' : '^')}${version}`);
    }
    return npmRange(comparators.join(' '));
}

;// CONCATENATED MODULE: ./.build/gate/ranges/version-range.js



/** @returns undefined where `text` is no range in the grammar of the format's ecosystem */
function parseRange(format, text) {
    switch (format) {
        case 'npm':
            return npmRange(text);
        case 'cargo':
            return cargoRange(text);
        case 'pypi':
            return pypiRange(text);
        case 'maven':
            return mavenRange(text);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/gate/patterns.js



/** What names may be made of, and the star. Nothing that looks like another pattern language. */
const NAME_GLOB = /^[A-Za-z0-9._~!'()*-]+$/;
/**
 * Reads a pattern of the policy.
 *
 * A `*` stands for any characters inside one part of a name: an npm scope or name, a Maven group or artifact. It
 * never reaches across `/` or `:`, and a pattern matches whole names only. `npm:*` is every npm package, scoped or not.
 *
 * @param setting the key it stands under, for the message
 * @throws GateError 'input' for anything malformed
 */
function parsePattern(text, setting) {
    const colon = text.indexOf(':');
    const format = text.slice(0, Math.max(colon, 0));
    if (!(0,formats/* isFormat */.s2)(format))
        throw malformed(text, setting, `it does not start with a package format (${formats/* FORMATS */.hR.join(', ')})`);
    const body = text.slice(colon + 1);
    // An npm scope starts with the same character that starts a range.
    const at = body.indexOf('@', 1);
    const name = at === -1 ? body : body.slice(0, at);
    const parts = name === '*' ? undefined : nameParts(format, name);
    if (parts !== undefined && !parts.every((part) => NAME_GLOB.test(part))) {
        throw malformed(text, setting, `"${name}" is not the name of a ${format} package, in which * stands for any characters`);
    }
    if (at === -1)
        return { text, format, parts, range: undefined };
    const range = parseRange(format, body.slice(at + 1));
    if (range === undefined)
        throw malformed(text, setting, `"${body.slice(at + 1)}" is not a version range of ${format}`);
    return { text, format, parts, range };
}
/** Whether the pattern is about this package. A package without a version matches no range that allows, and any that denies. */
function matchesPattern(pattern, name, version, purpose) {
    if (pattern.format !== name.format || !matchesName(pattern, name))
        return false;
    if (pattern.range === undefined)
        return true;
    return version === undefined ? purpose === 'deny' : pattern.range.contains(version, purpose);
}
function matchesName({ parts }, name) {
    if (parts === undefined)
        return true;
    const actual = name.namespace === undefined ? [name.name] : [name.namespace, name.name];
    return parts.length === actual.length && parts.every((glob, index) => matchesGlob(glob, actual[index]));
}
function nameParts(format, name) {
    switch (format) {
        case 'npm': {
            if (!name.startsWith('@'))
                return [name];
            const parts = name.slice(1).split('/');
            return parts.length === 2 ? parts : [''];
        }
        case 'maven': {
            const parts = name.split(':');
            return parts.length === 2 ? parts : [''];
        }
        case 'pypi':
            return [(0,formats/* normalisePypiName */.SJ)(name)];
        default:
            return [name];
    }
}
/** Matches whole texts, in at most `glob.length * text.length` steps: goes back to the last star only. */
function matchesGlob(glob, text) {
    let inGlob = 0;
    let inText = 0;
    let star = -1;
    let starText = 0;
    while (inText < text.length) {
        if (glob[inGlob] === '*') {
            star = inGlob++;
            starText = inText;
        }
        else if (inGlob < glob.length && glob[inGlob] === text[inText]) {
            inGlob++;
            inText++;
        }
        else if (star !== -1) {
            inGlob = star + 1;
            inText = ++starText;
        }
        else {
            return false;
        }
    }
    while (glob[inGlob] === '*')
        inGlob++;
    return inGlob === glob.length;
}
function malformed(text, setting, cause) {
    return new errors/* GateError */.ue('input', {
        doing: `read the pattern ${JSON.stringify(text)} of ${setting}`,
        cause,
        remedy: 'Write <format>:<name glob>[@<version range>], such as npm:@acme/*, pypi:requests@>=2.31 or maven:org.slf4j:*',
    });
}

;// CONCATENATED MODULE: ./.build/gate/policy.js



/** @throws GateError 'input' for a pattern or a registry that is malformed */
function readPolicy(settings, endpointOverride) {
    const { domain, region, repository, gate } = settings;
    return {
        repository: { domain, domainOwner: settings['domain-owner'], region, repository },
        registries: gate.registries.map((text) => readRegistry(text, endpointOverride)),
        endpointOverride,
        weakestDigest: gate.integrity,
        allow: gate.allow?.map((text) => parsePattern(text, 'gate.allow')),
        deny: gate.deny.map((text) => parsePattern(text, 'gate.deny')),
        clients: settings.clients,
    };
}
function readRegistry(text, endpointOverride) {
    const url = (0,repository_url/* parseRepositoryUrl */.fn)(text, endpointOverride);
    const problem = 'problem' in url
        ? url.problem
        : url.path.length > 0
            ? 'its path goes on after the repository'
            : undefined;
    if (problem !== undefined || 'problem' in url) {
        throw new errors/* GateError */.ue('input', {
            doing: `read ${JSON.stringify(text)} of gate.registries`,
            cause: problem,
            remedy: 'Write the whole address of a CodeArtifact repository for one format, as get-repository-endpoint gives it',
        });
    }
    return url;
}
function isAllowedRepository(address, format, policy) {
    return [{ ...policy.repository, format }, ...policy.registries].some((allowed) => allowed.format === format && (0,repository_url/* isSameRepository */.ve)(allowed, address));
}
/** Whether `login` configures this client, so that what a lockfile leaves open comes from the repository. */
function isBound(client, policy) {
    return policy.clients === undefined || policy.clients.includes(client);
}

;// CONCATENATED MODULE: ./.build/gate/address.js




/** Why an address is not one of an allowed repository, as a clause; undefined where it is. */
function objectionToAddress(address, format, policy, fits) {
    const url = (0,repository_url/* parseRepositoryUrl */.fn)(address, policy.endpointOverride);
    if ('problem' in url)
        return `it comes from ${shortened(address)}: ${url.problem}`;
    if (address.includes('#'))
        return `it comes from ${shortened(address)}: it holds a fragment`;
    if (!isAllowedRepository(url, format, policy))
        return `it comes from ${(0,repository_url/* describeAddress */.KU)(url)}, which is not allowed here`;
    return fits(url.path)
        ? undefined
        : `its address is that of something else: ${shortened(url.path.join('/'))}`;
}
/** Fits the path below the repository to the entry: an honest host can serve a dishonest file. */
function fitsPackage(entry) {
    switch (entry.format) {
        case 'npm':
            return (path) => npmPaths(entry).includes(path.join('/'));
        case 'maven':
            return (path) => fitsMavenLayout(path, entry);
        default:
            // A cargo source names an index, not a file.
            return (path) => path.length === 0;
    }
}
/** `@scope/name/-/name-1.0.0.tgz`; build metadata may be left out of the file name. */
function npmPaths({ namespace, name, version }) {
    const folder = namespace === undefined ? name : `@${namespace}/${name}`;
    return [version, version.replace(/\+.*$/, '')].map((part) => `${folder}/-/${name}-${part}.tgz`);
}
/** `g/r/o/u/p/artifact/version/artifact-version[-classifier].extension` */
function fitsMavenLayout(path, { namespace, name, version, classifier, extension }) {
    const folder = [...namespace.split('.'), name, version];
    const file = path.at(-1);
    if (file === undefined ||
        path.slice(0, -1).join('/') !== folder.join('/') ||
        path.length !== folder.length + 1)
        return false;
    const stem = `${name}-${version}${classifier === undefined ? '' : `-${classifier}`}.`;
    if (!file.startsWith(stem))
        return false;
    const actual = file.slice(stem.length);
    return extension === undefined ? /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/.test(actual) : actual === extension;
}
/** Without user information and query, which can hold secrets, and no longer than a line bears. */
function shortened(address) {
    const shown = withoutUserInfo(address.slice(0, 2000)).replace(/\?.*$/s, '?…');
    return shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
}
/** `npm:@acme/ui@1.0.0` */
function packageLabel(name, version) {
    return version === undefined ? (0,formats/* displayName */.QC)(name) : `${(0,formats/* displayName */.QC)(name)}@${version}`;
}

;// CONCATENATED MODULE: ./.build/gate/cargo-config.js



/** Names under which cargo reads a configuration; where both exist it takes the one without ending. */
function isCargoConfig(name) {
    return /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(name);
}
/**
 * The configurations that cargo reads for a folder, from the folder up to the root of the checkout. What lies above is
 * no part of the project.
 * @see Cargo book, "Configuration", "Hierarchical structure"
 */
function cargoConfigsAbove(folder) {
    const names = [];
    for (let at = folder;; at = external_node_path_.posix.dirname(at)) {
        const prefix = at === '.' || at === '' ? '' : `${at}/`;
        names.push(`${prefix}.cargo/config`, `${prefix}.cargo/config.toml`);
        if (prefix === '')
            return names;
    }
}
/**
 * A lockfile of cargo names the public registry even where another stands in for it, so the configuration beside it
 * decides. Anything there that sends cargo elsewhere than to an allowed repository is a finding.
 *
 * @returns undefined where there is no such file
 */
async function judgeCargoConfig(checkout, name, policy) {
    const text = await checkout.read(name);
    if (text === undefined)
        return undefined;
    if (typeof text !== 'string') {
        return verdict([
            {
                rule: 'unreadable',
                file: name,
                line: text.line,
                message: text.message,
                remedy: text.remedy,
                occurrences: 1,
            },
        ]);
    }
    let config;
    try {
        config = (0,dist/* parse */.qg)(text, { maxDepth: 64 });
    }
    catch (error) {
        const line = error instanceof dist/* TomlError */.zx ? error.line : 1;
        return verdict([
            {
                rule: 'unreadable',
                file: name,
                line,
                message: 'it is not valid TOML',
                remedy: 'Mend it',
                occurrences: 1,
            },
        ]);
    }
    return new ConfigReader(name, text, config, policy).judge();
}
function verdict(findings) {
    return { findings, bindsPublicRegistry: false };
}
const MAX_FINDINGS = 100;
const REMEDY = 'Remove it: `login` configures cargo for the repository';
class ConfigReader {
    #findings = [];
    #name;
    #lines;
    #config;
    #policy;
    constructor(name, text, config, policy) {
        this.#name = name;
        this.#lines = text.split('\n').map((line) => line.replace(/^\s*#.*/, ''));
        this.#config = config;
        this.#policy = policy;
    }
    judge() {
        const sources = tableOf(this.#config.source);
        const registries = tableOf(this.#config.registries);
        const allowed = new Set();
        for (const [name, value] of Object.entries(registries))
            this.#judgeRegistry(name, tableOf(value), allowed);
        for (const [name, value] of Object.entries(sources))
            this.#judgeSource(name, tableOf(value), allowed);
        for (const [name, value] of Object.entries(sources))
            this.#judgeReplacement(name, tableOf(value), allowed);
        for (const key of Object.keys(tableOf(this.#config.registry))) {
            if (key !== 'default')
                this.#report(`registry.${key}`, key, 'it changes how cargo reaches registries');
        }
        if (this.#config['credential-alias'] !== undefined) {
            this.#report('credential-alias', 'credential-alias', 'it names a program that is given tokens');
        }
        if (this.#config.include !== undefined) {
            this.#report('include', 'include', 'it includes a configuration that is not judged');
        }
        const replacement = tableOf(sources['crates-io'])['replace-with'];
        return {
            findings: this.#findings,
            bindsPublicRegistry: this.#findings.length === 0 && typeof replacement === 'string' && allowed.has(replacement),
        };
    }
    #judgeRegistry(name, registry, allowed) {
        for (const key of Object.keys(registry)) {
            if (key === 'index' || key === 'protocol')
                continue;
            const message = key === 'token' ? 'it holds a token' : 'it changes how cargo reaches registries';
            this.#report(`registries.${name}.${key}`, name, message);
        }
        if (registry.index === undefined)
            return;
        const objection = this.#objectionTo(registry.index);
        if (objection === undefined)
            allowed.add(name);
        else
            this.#report(`registries.${name}.index`, name, objection);
    }
    #judgeSource(name, source, allowed) {
        for (const [key, value] of Object.entries(source)) {
            if (key === 'replace-with')
                continue;
            const objection = key === 'registry' ? this.#objectionTo(value) : 'it takes crates from elsewhere than a repository';
            if (objection === undefined && name !== 'crates-io')
                allowed.add(name);
            else
                this.#report(`source.${name}.${key}`, name, objection ?? 'it changes the address of the public registry');
        }
    }
    #judgeReplacement(name, source, allowed) {
        const replacement = source['replace-with'];
        if (replacement === undefined || (typeof replacement === 'string' && allowed.has(replacement)))
            return;
        this.#report(`source.${name}.replace-with`, name, 'it replaces the source by something that is no allowed repository of this file');
    }
    #objectionTo(index) {
        if (typeof index !== 'string' || !index.startsWith('sparse+'))
            return 'its index is not a sparse+https address';
        return objectionToAddress(index.slice('sparse+'.length), 'cargo', this.#policy, (path) => path.length === 0);
    }
    /** @param word what stands on the line to report */
    #report(key, word, message) {
        // The file is refused already; each line is searched for, so a hostile file could ask for a long time.
        if (this.#findings.length === MAX_FINDINGS)
            return;
        const line = this.#lineOf(key.split('.')[0], word);
        this.#findings.push({
            rule: 'config',
            file: this.#name,
            line,
            package: key.slice(0, 200),
            message,
            remedy: REMEDY,
            occurrences: 1,
        });
    }
    /** The TOML reader tells no positions: the first line with both words, else the first with either. */
    #lineOf(table, word) {
        const index = [[table, word], [word], [table]]
            .map((words) => this.#lines.findIndex((line) => words.every((each) => line.includes(each))))
            .find((found) => found !== -1);
        return (index ?? 0) + 1;
    }
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/gate/checkout.js







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Folders of installed packages and of version control: nothing in them says what is going to be installed. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn', '.venv', 'venv', '__pycache__']);
/** The files of a project, named relative to its root with slashes. */
class Checkout {
    /** A real path. */
    root;
    #isGit;
    constructor(root, isGit) {
        this.root = root;
        this.#isGit = isGit;
    }
    /** The git work tree around `folder`, or `folder` itself where there is none. */
    static async around(folder) {
        const top = await git(folder, ['rev-parse', '--show-toplevel']);
        const root = top?.replace(/\r?\n$/, '') ?? '';
        return root === ''
            ? new Checkout(await (0,promises_.realpath)(folder), false)
            : new Checkout(await (0,promises_.realpath)(root), true);
    }
    /** @returns undefined where `path` lies outside */
    nameOf(path) {
        const name = (0,external_node_path_.relative)(this.root, path).split(external_node_path_.sep).join('/');
        return name === '..' || name.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(name) ? undefined : name;
    }
    /**
     * All files below `folder`: what git tracks and what it would track, with submodules and nested work trees; without
     * git every file but those of installed packages. Sorted.
     */
    async filesBelow(folder) {
        const names = this.#isGit ? await this.#listedByGit(folder) : undefined;
        const found = names ?? (await this.#walk(this.nameOf(await (0,promises_.realpath)(folder)) ?? ''));
        return [...new Set(found)].filter((name) => !name.split('/').some((part) => SKIPPED.has(part))).sort();
    }
    async #listedByGit(folder) {
        const tracked = await git(folder, ['ls-files', '-z', '--full-name', '--cached', '--stage']);
        const others = await git(folder, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard']);
        if (tracked === undefined || others === undefined)
            return undefined;
        const names = [];
        const nested = [];
        for (const line of tracked.split('\0').filter((part) => part !== '')) {
            const name = line.slice(line.indexOf('\t') + 1);
            (line.startsWith('160000 ') ? nested : names).push(name);
        }
        for (const name of others.split('\0').filter((part) => part !== '')) {
            if (name.endsWith('/'))
                nested.push(name.slice(0, -1));
            else
                names.push(name);
        }
        for (const name of nested)
            names.push(...(await this.#walk(name)));
        return names;
    }
    async #walk(folder) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(this.root, folder), { withFileTypes: true }).catch(() => []);
        const isBuild = entries.some(({ name }) => name === 'Cargo.toml' || name === 'pom.xml');
        const names = [];
        for (const entry of entries) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                names.push(name);
            else if (!SKIPPED.has(entry.name) && !(isBuild && entry.name === 'target'))
                names.push(...(await this.#walk(name)));
        }
        return names;
    }
    /**
     * The text of a file, why it has none, or undefined where there is no such file. Follows no link, on the whole way:
     * a link can be turned between this look and the client's.
     */
    async read(name) {
        const path = (0,external_node_path_.join)(this.root, ...name.split('/'));
        const status = await (0,promises_.lstat)(path).catch(() => undefined);
        if (status === undefined)
            return undefined;
        if (!status.isFile()) {
            return checkout_refuse(status.isSymbolicLink() ? 'it is a symbolic link' : 'it is not a regular file', 'Put the file itself there');
        }
        if ((await (0,promises_.realpath)(path)) !== path)
            return checkout_refuse('it lies behind a symbolic link', 'Put the file itself there');
        if (status.size > MAX_FILE_BYTES)
            return decodeTooLarge();
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
        if (file === undefined)
            return checkout_refuse('it cannot be opened', 'Give the user of this process the right to read it');
        try {
            const opened = await file.stat();
            if (!opened.isFile() || opened.ino !== status.ino)
                return checkout_refuse('it changed while it was read', 'Run again');
            if (opened.size > MAX_FILE_BYTES)
                return decodeTooLarge();
            return decodeLockfile(await file.readFile());
        }
        finally {
            await file.close();
        }
    }
}
function checkout_refuse(message, remedy) {
    return { rule: 'unreadable', line: 1, message, remedy };
}
function decodeTooLarge() {
    return checkout_refuse(`it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`, 'Check what made it so large');
}
/** @returns undefined where git is missing, refuses, or `folder` is no work tree */
async function git(folder, args) {
    try {
        // A checkout's own configuration may name a program to run as file system monitor.
        const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...args], {
            cwd: folder,
            // The folder decides, not a GIT_DIR that a hook has left behind.
            env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
            maxBuffer: 1024 * 1024 * 1024,
            windowsHide: true,
        });
        return stdout;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/gate/finding.js
/** What a finding is about. Stable: scripts and annotations depend on these codes. */
const RULES = {
    unreadable: 'The file cannot be read without guessing what a client would read.',
    unsupported: 'The file is a lockfile of a format that is not checked yet.',
    unlocked: 'A manifest has dependencies, but no lockfile pins them.',
    entry: 'An entry is malformed or contradicts itself.',
    registry: 'An entry comes from elsewhere than the allowed repositories, or its address is that of another package.',
    implied: 'An entry names no address, and nothing shows that its client is bound to the repository.',
    source: 'An entry comes from a version control system, an address or a folder instead of a repository.',
    integrity: 'An entry has no digest, a malformed one, a weak one, or two that disagree.',
    allow: 'A package is not on the list of allowed packages.',
    deny: 'A package is on the list of denied packages.',
    'split-view': 'Two parts of a lockfile tell two clients different things.',
    unpinned: 'An entry leaves open which version is installed.',
    option: 'A line of a requirements file changes where or how packages are installed.',
    weakened: 'The lockfile was made so that it covers or enforces less than it should.',
    config: 'A client configuration in the checkout sends a package client elsewhere.',
};
/**
 * One finding for each thing that is wrong, in a stable order: by file, line, rule, package and message.
 * Occurrences of the same in one file become one finding at the first line.
 */
function mergeFindings(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const identity = JSON.stringify([finding.file, finding.rule, finding.package, finding.message]);
        const earlier = merged.get(identity);
        merged.set(identity, earlier === undefined ? finding : join(earlier, finding));
    }
    return [...merged.values()].sort(byPlace);
}
function join(a, b) {
    return { ...(a.line <= b.line ? a : b), occurrences: a.occurrences + b.occurrences };
}
function byPlace(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.package ?? '', b.package ?? '') ||
        compareText(a.message, b.message));
}
/** By code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/gate/rules/allow.js


/** With a list of allowed packages, a package that no pattern is about is refused. An empty list allows nothing. */
const allowRule = (entry, { allow }, { isConstraint }) => {
    if (allow === undefined || entry.source.kind === 'local' || isConstraint)
        return undefined;
    if (allow.some((pattern) => matchesPattern(pattern, entry, entry.version, 'allow')))
        return undefined;
    return {
        rule: 'allow',
        message: 'no pattern of gate.allow matches it',
        remedy: `Remove it, or add ${packageLabel(entry, entry.version)} to gate.allow after a review`,
    };
};

;// CONCATENATED MODULE: ./.build/gate/rules/deny.js

/** A package on the list of denied packages is refused, wherever it comes from and whatever else allows it. */
const denyRule = (entry, { deny }, { isConstraint }) => {
    if (entry.source.kind === 'local' || isConstraint)
        return undefined;
    const pattern = deny.find((candidate) => matchesPattern(candidate, entry, entry.version, 'deny'));
    if (pattern === undefined)
        return undefined;
    return {
        rule: 'deny',
        message: `it is denied by ${pattern.text}`,
        remedy: 'Remove it, or take a version outside of that pattern',
    };
};

;// CONCATENATED MODULE: ./.build/gate/rules/implied.js


/**
 * An entry without an address is as good as the client configuration that decides in its place. Where the format
 * has an address in every honest entry, a missing one is refused; where it never has one, `login` must bind the client.
 */
const impliedRule = (entry, policy, facts) => {
    if (entry.source.kind !== 'implied')
        return undefined;
    switch (entry.format) {
        case 'npm':
            return {
                rule: 'implied',
                message: 'the lockfile does not say where it comes from',
                remedy: 'Set omit-lockfile-registry-resolved=false and generate the lockfile again, so that it holds "resolved"',
            };
        case 'pypi':
            return isBound('pip', policy) ? undefined : unboundPip(policy);
        case 'cargo':
            return isBound('cargo', policy) || facts.isCargoBoundByCheckout ? undefined : UNBOUND_CARGO;
        default:
            return {
                rule: 'implied',
                message: 'the lockfile does not say where it comes from',
                remedy: remedyForMaven(entry),
            };
    }
};
function unboundPip(policy) {
    const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...policy.repository, format: 'pypi' });
    return {
        rule: 'implied',
        isAboutFile: true,
        message: 'the file names no index, and pip is not among the clients that are bound to the repository',
        remedy: `Add pip to clients, or the line --index-url ${endpoint}simple/ to the file`,
    };
}
const UNBOUND_CARGO = {
    rule: 'implied',
    isAboutFile: true,
    message: 'the file names the public registry, and cargo is not among the clients that are bound to the repository',
    remedy: 'Add cargo to clients, or replace the source crates-io by the repository in .cargo/config.toml',
};
function remedyForMaven({ key }) {
    return `Generate the lockfile again with a version of the plug-in that records "resolved" for ${key}`;
}

;// CONCATENATED MODULE: ./.build/gate/rules/integrity.js

const integrity_ALGORITHMS = Object.keys(DIGEST_BYTES);
/**
 * Every entry that is fetched as an archive has a digest that is strong enough, and only one.
 *
 * Clients take the strongest algorithm among several and accept any digest of it, so two of those are two archives.
 * pip differs: it lists one digest for each file of a release and accepts any of them, so each has to be strong.
 */
const integrityRule = (entry, policy, { isConstraint }) => {
    const { source, integrity, format } = entry;
    if (source.kind === 'local' || source.kind === 'bundled' || source.kind === 'git' || isConstraint)
        return undefined;
    if (integrity.malformed.length > 0)
        return integrity_refuse(`its digest ${JSON.stringify(integrity.malformed[0].slice(0, 100))} is malformed`);
    if (integrity.digests.length === 0)
        return integrity_refuse('it has no digest');
    const counted = format === 'pypi' ? integrity.digests : strongest(integrity.digests);
    const weakest = counted.reduce((a, b) => (strength(a) <= strength(b) ? a : b));
    if (strength(weakest) < integrity_ALGORITHMS.indexOf(policy.weakestDigest)) {
        return integrity_refuse(`its digest is ${weakest.algorithm}, weaker than ${policy.weakestDigest}`);
    }
    return disagrees(entry, counted)
        ? integrity_refuse(`it has two different digests of ${weakest.algorithm}: either archive would be accepted`)
        : undefined;
};
function strongest(digests) {
    const best = Math.max(...digests.map(strength));
    return digests.filter((digest) => strength(digest) === best);
}
function disagrees({ format }, counted) {
    return format !== 'pypi' && counted.some(({ hex }) => hex !== counted[0].hex);
}
function strength({ algorithm }) {
    return integrity_ALGORITHMS.indexOf(algorithm);
}
function integrity_refuse(message) {
    return {
        rule: 'integrity',
        message,
        remedy: 'Install it again from the repository and commit the new lockfile',
    };
}

;// CONCATENATED MODULE: ./.build/gate/rules/registry.js


/** The address of the entry is exactly one of an allowed repository, and of this very package and version. */
const registryRule = (entry, policy) => {
    if (entry.source.kind !== 'registry')
        return undefined;
    const message = objectionToAddress(entry.source.address, entry.format, policy, fitsPackage(entry));
    if (message === undefined)
        return undefined;
    const wanted = (0,repository_url/* describeAddress */.KU)({ ...policy.repository, format: entry.format });
    // npm takes addresses over from both, whatever registry it is told to use.
    const first = entry.format === 'npm' ? 'Delete the lockfile and node_modules, install' : 'Install it';
    return { rule: 'registry', message, remedy: `${first} from the ${wanted} and commit the new lockfile` };
};

;// CONCATENATED MODULE: ./.build/gate/rules/source.js

const IN_WORDS = {
    git: 'a version control system',
    url: 'an address outside of any repository',
    file: 'a file',
};
/** Packages come from a repository: what comes from elsewhere was neither scanned nor kept there. */
const sourceRule = ({ source }) => {
    if (source.kind !== 'git' && source.kind !== 'url' && source.kind !== 'file')
        return undefined;
    return {
        rule: 'source',
        message: `it comes from ${IN_WORDS[source.kind]}: ${shortened(source.address)}`,
        remedy: 'Publish it to the repository and depend on the published version',
    };
};

;// CONCATENATED MODULE: ./.build/gate/judge.js







/** Adding a rule = adding a file and naming it here. */
const PACKAGE_RULES = [
    registryRule,
    sourceRule,
    impliedRule,
    integrityRule,
    allowRule,
    denyRule,
];
/** All that is wrong with one lockfile under a policy. Pure; neither merged nor sorted. */
function judgeLockfile(lockfile, file, policy, facts) {
    return [
        ...lockfile.problems
            .filter(({ rule }) => !(facts.isConstraint && rule === 'unpinned'))
            .map(({ key, ...problem }) => ({
            ...problem,
            file,
            occurrences: 1,
            ...(key === undefined ? {} : { package: key }),
        })),
        ...judgeIndexes(lockfile, file, policy),
        ...lockfile.packages.flatMap((entry) => judgePackage(entry, file, policy, facts)),
    ];
}
function judgeIndexes({ indexes }, file, policy) {
    return indexes.flatMap(({ address, format, line }) => {
        // PEP 503: the index of a pypi repository lies below `simple`.
        const message = objectionToAddress(address, format, policy, (path) => path.length === 1 && path[0] === 'simple');
        if (message === undefined)
            return [];
        const remedy = 'Remove the line where pip is among the clients, or name the index of the repository';
        return [
            { rule: 'registry', file, line, message: `the index of this file: ${message}`, remedy, occurrences: 1 },
        ];
    });
}
function judgePackage(entry, file, policy, facts) {
    const findings = [];
    for (const rule of PACKAGE_RULES) {
        const objection = rule(entry, policy, facts);
        if (objection === undefined)
            continue;
        const { isAboutFile, ...said } = objection;
        const subject = isAboutFile === true ? {} : { package: packageLabel(entry, entry.version) };
        findings.push({ ...said, ...subject, file, line: entry.line, occurrences: 1 });
    }
    return findings;
}

;// CONCATENATED MODULE: ./.build/gate/manifests.js



/**
 * Manifests with dependencies that no lockfile pins. npm and cargo have lockfiles, so there it is a finding; Maven and
 * Python builds have none by default.
 *
 * @param files of the checkout; @param unsupported names of lockfiles that are there, but cannot be read
 */
async function findUnlocked(checkout, files, lockfiles, unsupported) {
    const findings = [];
    const notJudged = [];
    for (const name of files) {
        const folder = external_node_path_.posix.dirname(name);
        switch (external_node_path_.posix.basename(name)) {
            case 'package.json':
                if ((await hasNpmDependencies(checkout, name)) && !isNpmLocked(folder, lockfiles, unsupported)) {
                    findings.push(unlocked(name, 'npm install --package-lock-only'));
                }
                break;
            case 'Cargo.toml':
                if (!(await isCargoLocked(checkout, name, lockfiles)))
                    findings.push(unlocked(name, 'cargo generate-lockfile'));
                break;
            case 'pom.xml':
                if (!lockfiles.has(external_node_path_.posix.join(folder, 'lockfile.json')))
                    notJudged.push(name);
                break;
            case 'pyproject.toml':
            case 'setup.py':
                if (!hasRequirements(folder, lockfiles) &&
                    !unsupported.some((lockfile) => external_node_path_.posix.dirname(lockfile) === folder)) {
                    notJudged.push(name);
                }
                break;
        }
    }
    return { findings, notJudged };
}
function unlocked(file, command) {
    return {
        rule: 'unlocked',
        file,
        line: 1,
        message: 'it has dependencies, but no lockfile says which versions of them are installed',
        // Behind a login: without one the lockfile would name a public registry.
        remedy: `Run \`codeartifact-gate run -- ${command}\` beside it and commit the lockfile`,
        occurrences: 1,
    };
}
async function hasNpmDependencies(checkout, name) {
    const text = await checkout.read(name);
    if (typeof text !== 'string')
        return text !== undefined;
    const manifest = parseJson(text);
    // What cannot be read may have dependencies.
    if (isJsonProblem(manifest) || !(manifest instanceof JsonObject))
        return true;
    return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
        const list = manifest.get(field);
        return list !== undefined && !(list instanceof JsonObject && list.members.size === 0);
    });
}
/** By a lockfile beside it, or by one above that lists its folder as a workspace. */
function isNpmLocked(folder, lockfiles, unsupported) {
    const otherClients = /^(?:yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
    return ancestors(folder).some((above) => {
        if (unsupported.some((name) => external_node_path_.posix.dirname(name) === above && otherClients.test(external_node_path_.posix.basename(name))))
            return true;
        return ['package-lock.json', 'npm-shrinkwrap.json'].some((basename) => {
            const lockfile = lockfiles.get(external_node_path_.posix.join(above, basename));
            return (lockfile !== undefined &&
                (above === folder || lockfile.folders?.includes(external_node_path_.posix.relative(above, folder)) === true));
        });
    });
}
async function isCargoLocked(checkout, name, lockfiles) {
    const folder = external_node_path_.posix.dirname(name);
    const beside = lockfiles.has(external_node_path_.posix.join(folder, 'Cargo.lock'));
    if (beside)
        return true;
    const text = await checkout.read(name);
    if (text === undefined)
        return true;
    let manifest;
    try {
        manifest = (0,dist/* parse */.qg)(typeof text === 'string' ? text : '=');
    }
    catch {
        return false;
    }
    const crate = manifest.package;
    if (!dependsOnCrates(manifest))
        return true;
    return ancestors(folder).some((above) => lockfiles
        .get(external_node_path_.posix.join(above, 'Cargo.lock'))
        ?.packages.some((entry) => entry.source.kind === 'local' && entry.name === crate?.name));
}
function dependsOnCrates(manifest) {
    const hasSome = (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (hasSome(manifest.target) || hasSome(manifest.workspace))
        return true;
    return [
        'dependencies',
        'dev-dependencies',
        'build-dependencies',
        'dev_dependencies',
        'build_dependencies',
    ].some((key) => hasSome(manifest[key]));
}
function hasRequirements(folder, lockfiles) {
    return [...lockfiles.keys()].some((name) => name.endsWith('.txt') &&
        (external_node_path_.posix.dirname(name) === folder || external_node_path_.posix.dirname(name) === external_node_path_.posix.join(folder, 'requirements')));
}
/** The folder and those above it, up to the root of the checkout. */
function ancestors(folder) {
    const folders = [folder];
    for (let at = folder; at !== '.'; at = external_node_path_.posix.dirname(at))
        folders.push(external_node_path_.posix.dirname(at));
    return folders;
}

;// CONCATENATED MODULE: ./.build/gate/check.js












/**
 * Judges the lockfiles of a checkout by the policy of the settings. Needs no credentials and no network, runs no code
 * of the project.
 *
 * @throws GateError 'input' for a malformed policy, a named file that is missing, outside of the checkout or no
 * lockfile, and where nothing is found; what is wrong inside a lockfile is a finding
 */
async function checkLockfiles(request) {
    const { workingFolder, files, settings, endpointOverride } = request;
    const clients = settings.clients ?? (0,clients_clients/* clientsUsedBy */.x)(await (0,promises_.readdir)(workingFolder)).map(({ name }) => name);
    const policy = readPolicy({ ...settings, clients }, endpointOverride);
    const checkout = await Checkout.around(workingFolder);
    const check = new Check(checkout, policy);
    if (files !== undefined && files.length > 0)
        await check.judgeNamed(await namesOf(files, workingFolder, checkout));
    else
        await check.judgeAll(await checkout.filesBelow(workingFolder));
    const result = check.finish();
    if (result.files.length === 0 && result.findings.length === 0 && request.nothingFound !== 'pass')
        throw nothingFound(result);
    return result;
}
class Check {
    #checkout;
    #policy;
    #findings = [];
    #lockfiles = new Map();
    #checked = [];
    #cargoConfigs = new Map();
    #missingIncludes = new Set();
    #notJudged = [];
    constructor(checkout, policy) {
        this.#checkout = checkout;
        this.#policy = policy;
    }
    async judgeNamed(names) {
        for (const name of names) {
            const format = lockfileFormatOf(name);
            if (format !== undefined
                ? !(await this.#judge(name, format, false))
                : (await this.#checkout.read(name)) === undefined) {
                throw missing(name);
            }
            if (format === undefined)
                this.#reportUnsupported(name);
        }
        await this.#judgeConstraints();
    }
    async judgeAll(files) {
        const unsupported = files.filter(isUnsupportedLockfile);
        for (const name of unsupported)
            this.#reportUnsupported(name);
        for (const name of files) {
            const format = lockfileFormatOf(name);
            if (format !== undefined)
                await this.#judge(name, format, false);
        }
        await this.#judgeConstraints();
        if ([...this.#lockfiles.keys()].some((name) => external_node_path_.posix.basename(name) === 'Cargo.lock')) {
            for (const name of files.filter(isCargoConfig))
                await this.#judgeCargoConfig(name);
        }
        const unlocked = await findUnlocked(this.#checkout, files, this.#lockfiles, unsupported);
        this.#findings.push(...unlocked.findings);
        this.#notJudged = unlocked.notJudged;
    }
    finish() {
        for (const verdict of this.#cargoConfigs.values())
            this.#findings.push(...(verdict?.findings ?? []));
        return { findings: mergeFindings(this.#findings), files: this.#checked, notJudged: this.#notJudged };
    }
    /** @returns false where there is no such file */
    async #judge(name, format, isConstraint) {
        if (this.#lockfiles.has(name))
            return true;
        const text = await this.#checkout.read(name);
        if (text === undefined)
            return false;
        const lockfile = typeof text === 'string'
            ? format.parse(text, name)
            : { packages: [], problems: [text], indexes: [], includes: [] };
        this.#lockfiles.set(name, lockfile);
        this.#checked.push({ file: name, format: format.name, packages: lockfile.packages.length });
        const isCargoBoundByCheckout = await this.#isCargoBound(name);
        // Not push(...): the arguments of a call are limited.
        for (const finding of judgeLockfile(lockfile, name, this.#policy, {
            isConstraint,
            isCargoBoundByCheckout,
        })) {
            this.#findings.push(finding);
        }
        for (const include of lockfile.includes) {
            if (!include.constraint && !isConstraint)
                await this.#judgeInclude(include.path, name, include.line, false);
        }
        return true;
    }
    /** After the requirements: a file that is both is judged as what installs. */
    async #judgeConstraints() {
        // A Map shows entries that are added while it is walked, so constraints of constraints are seen too.
        for (const [name, { includes }] of this.#lockfiles) {
            for (const { path, line } of includes)
                await this.#judgeInclude(path, name, line, true);
        }
    }
    async #judgeInclude(path, from, line, isConstraint) {
        const include = JSON.stringify([from, path]);
        if (this.#missingIncludes.has(include) || (await this.#judge(path, requirementsFile, isConstraint)))
            return;
        this.#missingIncludes.add(include);
        this.#findings.push({
            rule: 'unreadable',
            file: from,
            line,
            package: path,
            message: 'the file that it includes is not there',
            remedy: 'Commit that file, or remove the line',
            occurrences: 1,
        });
    }
    #reportUnsupported(name) {
        this.#findings.push({
            rule: 'unsupported',
            file: name,
            line: 1,
            message: 'lockfiles of this format cannot be checked yet',
            remedy: `Use one of ${LOCKFILE_FORMATS.map((format) => format.name).join(', ')}, or name the files to check`,
            occurrences: 1,
        });
    }
    async #isCargoBound(lockfile) {
        if (external_node_path_.posix.basename(lockfile) !== 'Cargo.lock')
            return false;
        let isBound = false;
        for (const name of cargoConfigsAbove(external_node_path_.posix.dirname(lockfile))) {
            const verdict = await this.#judgeCargoConfig(name);
            isBound ||= verdict?.bindsPublicRegistry === true;
        }
        return isBound;
    }
    async #judgeCargoConfig(name) {
        if (!this.#cargoConfigs.has(name)) {
            this.#cargoConfigs.set(name, await judgeCargoConfig(this.#checkout, name, this.#policy));
        }
        return this.#cargoConfigs.get(name);
    }
}
/** The named files relative to the checkout, each known to be of a format by its name. */
async function namesOf(files, workingFolder, checkout) {
    const folder = await (0,promises_.realpath)(workingFolder);
    return files.map((file) => {
        const name = checkout.nameOf((0,external_node_path_.resolve)(folder, file));
        if (name === undefined) {
            throw new errors/* GateError */.ue('input', {
                doing: `check ${JSON.stringify(file)}`,
                cause: 'it lies outside of the checkout',
                remedy: 'Run in the checkout that it belongs to',
            });
        }
        if (lockfileFormatOf(name) === undefined && !isUnsupportedLockfile(name)) {
            throw new errors/* GateError */.ue('input', {
                doing: `check ${JSON.stringify(file)}`,
                cause: 'by its name it is no lockfile',
                remedy: `Name one of ${LOCKFILE_FORMATS.map((format) => format.name).join(', ')}`,
            });
        }
        return name;
    });
}
function missing(name) {
    return new errors/* GateError */.ue('input', {
        doing: `check ${JSON.stringify(name)}`,
        cause: 'there is no such file',
        remedy: 'Check the path',
    });
}
function nothingFound({ notJudged }) {
    const without = notJudged.length === 0
        ? ''
        : `; ${notJudged.slice(0, 3).join(', ')} ${notJudged.length === 1 ? 'has' : 'have'} none`;
    return new errors/* GateError */.ue('input', {
        doing: 'check the lockfiles',
        cause: `there is no lockfile in this folder or below${without}`,
        remedy: `Commit one of ${LOCKFILE_FORMATS.map((format) => format.name).join(', ')}, or run in the folder of the project`,
    });
}

;// CONCATENATED MODULE: ./.build/gate/index.js



;// CONCATENATED MODULE: ./.build/report/printable.js
/**
 * Control characters, both directions of text, invisible characters and halves of surrogate pairs: with these a file
 * can rewrite a terminal, start a line of its own in a log, or show something else than it says.
 */
const HIDDEN = new RegExp([
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]',
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

;// CONCATENATED MODULE: ./.build/report/gate-report.js

/** GitHub shows this many error annotations of a step and drops the rest. */
const MAX_ANNOTATIONS = 10;
const MAX_TABLE_ROWS = 100;
/** For people: a block for each file, `file:line  rule  package  message`, and the count as the last line. */
function checkText(check) {
    const lines = [];
    for (const [file, findings] of Map.groupBy(check.findings, (finding) => finding.file)) {
        if (lines.length > 0)
            lines.push('');
        const width = Math.max(...rulesOf(findings).map((rule) => rule.length));
        for (const finding of findings) {
            const cells = [
                `${file}:${finding.line}`,
                finding.rule.padEnd(width),
                finding.package ?? '-',
                said(finding),
            ];
            lines.push(printableLine(cells.join('  ')), `    Remedy: ${printable(finding.remedy)}.`);
        }
    }
    if (lines.length > 0)
        lines.push('');
    if (check.notJudged.length > 0)
        lines.push(printableLine(`Not judged, for want of a lockfile: ${check.notJudged.join(', ')}`));
    lines.push(summaryLine(check));
    return lines.join('\n');
}
/** The last line: what was looked at and what came of it. */
function summaryLine({ findings, files }) {
    const packages = files.reduce((sum, file) => sum + file.packages, 0);
    const judged = `${count(packages, 'entry', 'entries')} of ${count(files.length, 'lockfile', 'lockfiles')}`;
    return findings.length === 0
        ? `No findings in ${judged}.`
        : `${count(findings.length, 'finding', 'findings')} in ${judged}.`;
}
/**
 * For programs. `version` changes when a field changes its meaning or goes; fields may be added.
 *
 * `{ version, verdict: "clean" | "refused", counts: { files, packages, findings }, files: [{ file, format, packages }],
 * notJudged: [file], findings: [{ rule, file, line, package?, message, remedy, occurrences }] }`
 */
function checkJson(check) {
    const { findings, files, notJudged } = check;
    return {
        version: 1,
        verdict: findings.length === 0 ? 'clean' : 'refused',
        counts: {
            files: files.length,
            packages: files.reduce((sum, file) => sum + file.packages, 0),
            findings: findings.length,
        },
        files: files.map(({ file, format, packages }) => ({ file, format, packages })),
        notJudged: [...notJudged],
        findings: findings.map((finding) => ({
            rule: finding.rule,
            file: finding.file,
            line: finding.line,
            ...(finding.package === undefined ? {} : { package: printable(finding.package) }),
            message: printable(finding.message),
            remedy: printable(finding.remedy),
            occurrences: finding.occurrences,
        })),
    };
}
/** One annotation at the line of each finding, as many as are shown; the whole text goes to the log. */
function annotate(check, host) {
    host.info(checkText(check));
    for (const finding of check.findings.slice(0, MAX_ANNOTATIONS)) {
        const subject = finding.package === undefined ? '' : `${finding.package}: `;
        const message = printableLine(`${finding.rule}: ${subject}${said(finding)}. ${finding.remedy}.`);
        host.error(message, { file: printable(finding.file), line: finding.line });
    }
}
/** A heading, the verdict and a table, for a job summary. */
function checkMarkdown(check) {
    const { findings, notJudged } = check;
    const lines = ['### Lockfile gate', '', summaryLine(check)];
    if (findings.length > 0) {
        lines.push('', '| Place | Rule | Package | Finding | Remedy |', '|---|---|---|---|---|');
        for (const finding of findings.slice(0, MAX_TABLE_ROWS)) {
            const cells = [
                `${finding.file}:${finding.line}`,
                finding.rule,
                finding.package ?? '',
                said(finding),
                finding.remedy,
            ];
            lines.push(`| ${cells.map(markdownText).join(' | ')} |`);
        }
        if (findings.length > MAX_TABLE_ROWS)
            lines.push('', `And ${findings.length - MAX_TABLE_ROWS} more, in the log.`);
    }
    if (notJudged.length > 0)
        lines.push('', `Not judged, for want of a lockfile: ${notJudged.map(markdownText).join(', ')}`);
    return `${lines.join('\n')}\n`;
}
function said({ message, occurrences }) {
    return occurrences === 1 ? message : `${message} (${occurrences} times)`;
}
function rulesOf(findings) {
    return [...new Set(findings.map(({ rule }) => rule))];
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./.build/cli/commands/check.js




const OUTPUT_FORMATS = ['text', 'json', 'github'];
const checkCommand = {
    name: 'check',
    summary: 'Judge what the lockfiles are about to install, before any credential exists.',
    help: `Usage: codeartifact-gate check [FILE …] [--format text|json|github] [--json]

Judges every lockfile in this folder and below, or the files that are named: package-lock.json, npm-shrinkwrap.json,
requirements.txt with hashes, Cargo.lock, and the lockfile.json of Maven's maven-lockfile plug-in. Each entry has to
come from the repository, with a digest, and to be allowed by the gate of codeartifact-gate.yml. Sends nothing and needs
no credentials.

  --format text     findings by file, for people (default)
  --format json     one JSON document on stdout, as --json
  --format github   annotations at the lines of the files (default in a step of a GitHub job)

Exit code: 0 nothing found, 1 findings, 2 a file or setting is wrong or there is no lockfile.

Examples:
  codeartifact-gate check
  codeartifact-gate check app/package-lock.json --json
`,
    options: { format: { type: 'string' } },
    takesSettings: true,
    takesOperands: true,
    async run(context) {
        const format = outputFormat(context);
        const settings = await context.settings();
        const result = await checkLockfiles({
            settings,
            workingFolder: process.cwd(),
            files: context.operands,
            endpointOverride: (0,endpoints/* serviceEndpoints */.U)(process.env, settings.region).repositories,
        });
        report(result, format, context);
        await context.host.summary(checkMarkdown(result));
        return result.findings.length === 0 ? 0 : errors/* EXIT_CODES */.ai.refused;
    },
};
function outputFormat({ flags, json, host }) {
    const given = flags['format'];
    if (json && given !== undefined && given !== 'json')
        throw unknownFormat('--json asks for another format');
    if (json)
        return 'json';
    if (given === undefined)
        return host.kind === 'github' ? 'github' : 'text';
    const format = OUTPUT_FORMATS.find((candidate) => candidate === given);
    if (format === undefined)
        throw unknownFormat('there is no such format');
    return format;
}
function unknownFormat(cause) {
    return new errors/* GateError */.ue('input', {
        doing: 'read --format',
        cause,
        remedy: `Use one of ${OUTPUT_FORMATS.join(', ')}`,
    });
}
function report(result, format, { host, printJson }) {
    switch (format) {
        case 'json':
            printJson(checkJson(result));
            break;
        case 'github':
            annotate(result, host);
            break;
        case 'text':
            host.info(checkText(result));
            break;
    }
}


/***/ })

};

"""Drives the embedded CodeArtifact with boto3 and prints one JSON document: [{"name", "problem"}, ...].

botocore's own service model is the judge: besides what its parser makes of an answer, every member of every answer
must be in the model, and have its type and one of its values. A check without a problem has null there.
"""
import hashlib
import io
import json
import os
import re
import sys
import traceback
from datetime import datetime, timedelta, timezone

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.httpsession import URLLib3Session

ACCOUNT = "111122223333"
REGION = "us-east-1"
RETRIES = {"retries": {"total_max_attempts": 1}}

violations = []


def judge(shape, value, place):
    """Compares a JSON value with the shape that the service model has for it."""
    if shape.type_name == "structure":
        for name, member in value.items():
            if name not in shape.members:
                violations.append(f"{place}.{name} is not in the model")
            elif member is None:
                violations.append(f"{place}.{name} is null")
            else:
                judge(shape.members[name], member, f"{place}.{name}")
        for name in set(shape.required_members) - set(value):
            violations.append(f"{place}.{name} is missing")
    elif shape.type_name == "list":
        for index, member in enumerate(value):
            judge(shape.member, member, f"{place}[{index}]")
    elif shape.type_name == "map":
        for key, member in value.items():
            judge(shape.key, key, f"{place}.{key}")
            judge(shape.value, member, f"{place}.{key}")
    else:
        judge_scalar(shape, value, place)


def judge_scalar(shape, value, place):
    types = {"string": str, "integer": int, "long": int, "boolean": bool, "timestamp": (int, float)}
    if not isinstance(value, types[shape.type_name]) or isinstance(value, bool) != (shape.type_name == "boolean"):
        violations.append(f"{place} is {value!r}, not a {shape.type_name}")
        return
    if shape.type_name == "timestamp":
        known = datetime.now(timezone.utc).timestamp()
        if not known - 86400 < value < known + 86400:
            violations.append(f"{place} is {value!r}, not a time of these days in seconds")
    allowed = shape.metadata.get("enum")
    if allowed and value not in allowed:
        violations.append(f"{place} is {value!r}, not one of {allowed}")
    pattern = shape.metadata.get("pattern")
    # Classes of Unicode are not known to `re`.
    if pattern and "\\p" not in pattern.lower() and not re.fullmatch(pattern, value):
        violations.append(f"{place} is {value!r}, which does not match {pattern}")


def judge_answer(operation_model, response_dict, **_):
    headers = {name.lower(): value for name, value in response_dict["headers"].items()}
    if "x-amzn-requestid" not in headers:
        violations.append(f"{operation_model.name} has no request id")
    shape = operation_model.output_shape
    if response_dict["status_code"] >= 300:
        kind = headers.get("x-amzn-errortype", "")
        shape = next((error for error in operation_model.error_shapes if error.name == kind), None)
        if shape is None:
            violations.append(f"{operation_model.name} may not answer with {kind or 'no error type'}")
            return
        if shape.metadata["error"]["httpStatusCode"] != response_dict["status_code"]:
            violations.append(f"{kind} has status {response_dict['status_code']}")
    elif "payload" in shape.serialization:
        return
    judge(shape, json.loads(response_dict["body"]), operation_model.name)


def client(session=None, **config):
    made = (session or boto3).client("codeartifact", config=Config(**RETRIES, **config))
    made.meta.events.register("before-parse.codeartifact", judge_answer)
    return made


ca = client()
# Without checks of its own, so that those of the service are met.
loose = client(parameter_validation=False)

results = []


def check(name):
    """Runs a function as a named check."""

    def run(function):
        violations.clear()
        problem = None
        try:
            function()
            if violations:
                problem = "; ".join(violations)
        except Exception:
            problem = traceback.format_exc()
        results.append({"name": name, "problem": problem})
        return function

    return run


def expect(actual, wanted):
    if actual != wanted:
        raise AssertionError(f"got {actual!r}, not {wanted!r}")


def refused(code, call, message=None, **members):
    """The call must fail with this error, in the operation's own model."""
    try:
        call()
    except ClientError as error:
        expect(error.response["Error"]["Code"], code)
        expect(type(error).__name__, code)
        expect({name: error.response.get(name) for name in members}, members)
        text = error.response["Error"]["Message"]
        if not text or (message and message not in text):
            raise AssertionError(f"the message is {text!r}") from None
        return
    raise AssertionError("it was not refused")


def invalid(call, message=None, reason="FIELD_VALIDATION_FAILED"):
    refused("ValidationException", call, message, reason=reason)


def arn(resource):
    return f"arn:aws:codeartifact:{REGION}:{ACCOUNT}:{resource}"


D = {"domain": "acme"}
R = {**D, "repository": "store"}
G = {**R, "format": "generic", "namespace": "tools", "package": "kit"}


def publish(version="1.0.0", asset="kit.txt", content=b"kit", target=None, client=None, **more):
    return (client or ca).publish_package_version(
        **(target or G),
        packageVersion=version,
        assetName=asset,
        assetContent=content,
        **{"assetSHA256": hashlib.sha256(content).hexdigest(), **more},
    )


def versions(target=None, **more):
    return [entry["version"] for entry in ca.list_package_versions(**(target or G), **more)["versions"]]


def status_of(version, target=None):
    return ca.describe_package_version(**(target or G), packageVersion=version)["packageVersion"]["status"]


# Domains


@check("CreateDomain: success")
def _():
    domain = ca.create_domain(**D, encryptionKey="alias/own")["domain"]
    expect(domain["arn"], arn("domain/acme"))
    expect((domain["name"], domain["owner"], domain["status"]), ("acme", ACCOUNT, "Active"))
    expect((domain["repositoryCount"], domain["assetSizeBytes"]), (0, 0))
    expect(domain["encryptionKey"], f"arn:aws:kms:{REGION}:{ACCOUNT}:alias/own")
    expect(domain["createdTime"].tzinfo is not None, True)


@check("CreateDomain: failure")
def _():
    refused("ConflictException", lambda: ca.create_domain(**D), resourceId="acme", resourceType="domain")
    pattern = r"Member must satisfy regular expression pattern: [a-z][a-z0-9\-]{0,48}[a-z0-9]"
    invalid(
        lambda: loose.create_domain(domain="a_b"),
        f"1 validation error detected: Value 'a_b' at 'domain' failed to satisfy constraint: {pattern}",
    )
    invalid(lambda: loose.create_domain(**D, tags=[{"key": "a"}]), "Value at 'tags.1.member.value'")
    invalid(lambda: ca.create_domain(domain="tagged", tags=[{"key": "a", "value": "b"}]), reason="OTHER")


@check("DescribeDomain: success")
def _():
    expect(ca.describe_domain(**D, domainOwner=ACCOUNT)["domain"]["name"], "acme")


@check("DescribeDomain: failure")
def _():
    missing = {"resourceId": "nowhere", "resourceType": "domain"}
    text = f"Domain not found. Domain 'nowhere' owned by account '{ACCOUNT}' does not exist."
    refused("ResourceNotFoundException", lambda: ca.describe_domain(domain="nowhere"), text, **missing)
    refused("ResourceNotFoundException", lambda: ca.describe_domain(**D, domainOwner="999999999999"))
    invalid(lambda: loose.describe_domain(**D, domainOwner="12"), "2 validation errors detected")
    invalid(lambda: loose.describe_domain(domain="a"), "Member must have length greater than or equal to 2")


@check("ListDomains: success")
def _():
    for name in ("bcme", "ccme"):
        ca.create_domain(domain=name)
    expect([domain["name"] for domain in ca.list_domains()["domains"]], ["acme", "bcme", "ccme"])
    first = ca.list_domains(maxResults=2)
    expect([domain["name"] for domain in first["domains"]], ["acme", "bcme"])
    ca.delete_domain(domain="bcme")
    rest = ca.list_domains(maxResults=2, nextToken=first["nextToken"])
    expect([domain["name"] for domain in rest["domains"]], ["ccme"])
    expect("nextToken" in rest, False)


@check("ListDomains: failure")
def _():
    invalid(lambda: loose.list_domains(maxResults=0), "at 'maxResults'")
    invalid(lambda: loose.list_domains(maxResults=1001), "Member must have value less than or equal to 1000")
    invalid(lambda: loose.list_domains(maxResults="5"), reason="CANNOT_PARSE")
    invalid(lambda: ca.list_domains(nextToken="made-up"), reason="OTHER")


# Repositories


@check("CreateRepository: success")
def _():
    repository = ca.create_repository(**R, description="What we made.")["repository"]
    expect(repository["arn"], arn("repository/acme/store"))
    expect((repository["administratorAccount"], repository["domainOwner"]), (ACCOUNT, ACCOUNT))
    expect((repository["upstreams"], repository["externalConnections"]), ([], []))
    made = ca.create_repository(**D, repository="app", upstreams=[{"repositoryName": "store"}])
    expect(made["repository"]["upstreams"], [{"repositoryName": "store"}])


@check("CreateRepository: failure")
def _():
    taken = {"resourceId": "acme/store", "resourceType": "repository"}
    refused("ConflictException", lambda: ca.create_repository(**R), **taken)
    refused("ResourceNotFoundException", lambda: ca.create_repository(domain="nowhere", repository="app"))
    upstream = [{"repositoryName": "nothing"}]
    refused("ResourceNotFoundException", lambda: ca.create_repository(**D, repository="x1", upstreams=upstream))
    invalid(lambda: loose.create_repository(**D, repository="-"), "at 'repository'")
    invalid(lambda: loose.create_repository(**D, repository="x1", upstreams=[{}]), "Member must not be null")
    invalid(lambda: loose.create_repository(**D, repository="x1", description=5), reason="CANNOT_PARSE")
    for number in range(11):
        ca.create_repository(**D, repository=f"up{number}")
    eleven = [{"repositoryName": f"up{number}"} for number in range(11)]
    refused("ServiceQuotaExceededException", lambda: ca.create_repository(**D, repository="x1", upstreams=eleven))
    for number in range(11):
        ca.delete_repository(**D, repository=f"up{number}")


@check("DescribeRepository: success")
def _():
    expect(ca.describe_repository(**R)["repository"]["description"], "What we made.")


@check("DescribeRepository: failure")
def _():
    missing = {"resourceId": "acme/nothing", "resourceType": "repository"}
    text = f"Repository not found. Repository 'nothing' in domain 'acme' owned by account '{ACCOUNT}' does not exist."
    refused("ResourceNotFoundException", lambda: ca.describe_repository(**D, repository="nothing"), text, **missing)


@check("UpdateRepository: success")
def _():
    expect(ca.update_repository(**R, description="New.")["repository"]["description"], "New.")
    changed = ca.update_repository(**D, repository="app", upstreams=[])["repository"]
    expect(changed["upstreams"], [])


@check("UpdateRepository: failure")
def _():
    invalid(lambda: ca.update_repository(**R, upstreams=[{"repositoryName": "store"}]), reason="OTHER")
    refused("ResourceNotFoundException", lambda: ca.update_repository(**D, repository="nothing"))


@check("AssociateExternalConnection: success")
def _():
    ca.create_repository(**D, repository="npm-store")
    repository = ca.associate_external_connection(
        **D, repository="npm-store", externalConnection="public:npmjs"
    )["repository"]
    connection = {"externalConnectionName": "public:npmjs", "packageFormat": "npm", "status": "Available"}
    expect(repository["externalConnections"], [connection])


@check("AssociateExternalConnection: failure")
def _():
    target = {**D, "repository": "npm-store"}
    again = lambda name: ca.associate_external_connection(**target, externalConnection=name)
    refused("ConflictException", lambda: again("public:npmjs"))
    refused("ServiceQuotaExceededException", lambda: again("public:pypi"))
    invalid(lambda: again("public:nothing"), reason="OTHER")


@check("DisassociateExternalConnection: success")
def _():
    target = {**D, "repository": "npm-store"}
    repository = ca.disassociate_external_connection(**target, externalConnection="public:npmjs")["repository"]
    expect(repository["externalConnections"], [])


@check("DisassociateExternalConnection: failure")
def _():
    target = {**D, "repository": "npm-store"}
    call = lambda: ca.disassociate_external_connection(**target, externalConnection="public:npmjs")
    refused("ResourceNotFoundException", call)


@check("ListRepositories: success")
def _():
    ca.create_repository(domain="ccme", repository="store")
    names = lambda **more: [(each["domainName"], each["name"]) for each in ca.list_repositories(**more)["repositories"]]
    expect(names(), [("acme", "app"), ("acme", "npm-store"), ("acme", "store"), ("ccme", "store")])
    expect(names(repositoryPrefix="st"), [("acme", "store"), ("ccme", "store")])


@check("ListRepositories: failure")
def _():
    token = ca.list_repositories_in_domain(**D, maxResults=1)["nextToken"]
    invalid(lambda: ca.list_repositories(nextToken=token), reason="OTHER")
    invalid(lambda: loose.list_repositories(maxResults=1001), "at 'maxResults'")
    invalid(lambda: loose.list_repositories(maxResults="many"), reason="CANNOT_PARSE")


@check("ListRepositoriesInDomain: success")
def _():
    names = lambda **more: [each["name"] for each in ca.list_repositories_in_domain(**D, **more)["repositories"]]
    expect(names(), ["app", "npm-store", "store"])
    expect(names(administratorAccount=ACCOUNT, repositoryPrefix="npm"), ["npm-store"])
    expect(names(administratorAccount="999999999999"), [])


@check("ListRepositoriesInDomain: failure")
def _():
    refused("ResourceNotFoundException", lambda: ca.list_repositories_in_domain(domain="nowhere"))


@check("GetAssociatedPackageGroup: success")
def _():
    answer = ca.get_associated_package_group(**D, format="npm", namespace="tools", package="not-there-yet")
    expect((answer["associationType"], answer["packageGroup"]["pattern"]), ("STRONG", "/*"))
    expect(answer["packageGroup"]["originConfiguration"]["restrictions"]["PUBLISH"]["effectiveMode"], "ALLOW")


@check("GetAssociatedPackageGroup: failure")
def _():
    call = lambda: ca.get_associated_package_group(domain="nowhere", format="npm", package="a")
    refused("ResourceNotFoundException", call)


@check("GetRepositoryEndpoint: success")
def _():
    for kind in ({}, {"endpointType": "ipv4"}, {"endpointType": "dualstack"}):
        url = ca.get_repository_endpoint(**R, format="npm", **kind)["repositoryEndpoint"]
        expect(bool(re.fullmatch(rf"http://127\.0\.0\.1:\d+/npm/d/acme-{ACCOUNT}/store/", url)), True)


@check("GetRepositoryEndpoint: failure")
def _():
    call = lambda: ca.get_repository_endpoint(**D, repository="nothing", format="npm")
    refused("ResourceNotFoundException", call)
    formats = "[npm, pypi, maven, nuget, generic, ruby, swift, cargo]"
    wanted = f"Value 'conda' at 'format' failed to satisfy constraint: Member must satisfy enum value set: {formats}"
    invalid(lambda: loose.get_repository_endpoint(**R, format="conda"), wanted)
    invalid(lambda: loose.get_repository_endpoint(**R, format="npm", endpointType="ipv6"), "at 'endpointType'")


@check("GetAuthorizationToken: success")
def _():
    for seconds in (900, 43200, 0, None):
        duration = {} if seconds is None else {"durationSeconds": seconds}
        judged = datetime.now(timezone.utc)
        token = ca.get_authorization_token(**D, **duration)
        expect(len(token["authorizationToken"].split(".")), 5)
        lasts = (token["expiration"] - judged).total_seconds()
        wanted = seconds or 43200
        expect(wanted - 60 < lasts < wanted + 60, True)


@check("GetAuthorizationToken: failure")
def _():
    for seconds in (1, 899):
        invalid(lambda: ca.get_authorization_token(**D, durationSeconds=seconds), f"Value '{seconds}' at 'durationSeconds'")
    invalid(lambda: loose.get_authorization_token(**D, durationSeconds=43201), "at 'durationSeconds'")
    invalid(lambda: loose.get_authorization_token(**D, durationSeconds=-1), "at 'durationSeconds'")
    refused("ResourceNotFoundException", lambda: ca.get_authorization_token(domain="nowhere"))


# Generic packages


@check("PublishPackageVersion: success")
def _():
    first = publish(asset="a.txt", unfinished=True)
    expect((first["status"], first["package"], first["namespace"]), ("Unfinished", "kit", "tools"))
    expect(first["asset"]["hashes"]["SHA-256"], hashlib.sha256(b"kit").hexdigest())
    expect(first["asset"]["hashes"]["MD5"], hashlib.md5(b"kit").hexdigest())
    expect(first["asset"]["size"], 3)
    large = bytes(range(256)) * 4096
    last = publish(asset="b.bin", content=large)
    expect((last["status"], last["asset"]["size"]), ("Published", len(large)))
    expect(first["versionRevision"] != last["versionRevision"], True)
    again = publish(asset="b.bin", content=large)
    expect(again["versionRevision"], last["versionRevision"])
    stream = io.BytesIO(b"streamed")
    digest = hashlib.sha256(b"streamed").hexdigest()
    done = ca.publish_package_version(
        **G, packageVersion="1.1.0", assetName="s.txt", assetContent=stream, assetSHA256=digest
    )
    expect(done["asset"]["hashes"]["SHA-256"], digest)


@check("PublishPackageVersion: failure")
def _():
    refused("ConflictException", lambda: publish(asset="c.txt"), resourceType="package-version")
    refused("ConflictException", lambda: publish(asset="a.txt", content=b"other"))
    wrong = hashlib.sha256(b"other").hexdigest()
    invalid(lambda: publish("2.0.0", assetSHA256=wrong), "SHA-256")
    expect("2.0.0" in versions(), False)
    npm = {**R, "format": "npm", "package": "kit"}
    invalid(lambda: publish("2.0.0", target=npm), "does not support", reason="OTHER")
    bare = {**R, "format": "generic", "package": "kit"}
    invalid(lambda: publish("2.0.0", target=bare), "namespace is required")
    invalid(lambda: publish("2 0", client=loose), "at 'packageVersion'")
    big = bytes(5_000_000)
    nowhere = {**G, "repository": "nothing"}
    refused("ResourceNotFoundException", lambda: publish("2.0.0", content=big, target=nowhere))


@check("GetPackageVersionAsset: success")
def _():
    answer = ca.get_package_version_asset(**G, packageVersion="1.0.0", asset="b.bin")
    expect(answer["asset"].read(), bytes(range(256)) * 4096)
    expect((answer["assetName"], answer["packageVersion"]), ("b.bin", "1.0.0"))
    revision = answer["packageVersionRevision"]
    again = ca.get_package_version_asset(
        **G, packageVersion="1.0.0", asset="a.txt", packageVersionRevision=revision
    )
    expect(again["asset"].read(), b"kit")


@check("GetPackageVersionAsset: failure")
def _():
    get = lambda **more: ca.get_package_version_asset(**{**G, "packageVersion": "1.0.0", "asset": "a.txt", **more})
    refused("ResourceNotFoundException", lambda: get(asset="z"), resourceId="z", resourceType="asset")
    refused("ResourceNotFoundException", lambda: get(packageVersion="9"), resourceType="package-version")
    refused("ResourceNotFoundException", lambda: get(packageVersionRevision="other"), resourceType="asset")


@check("ListPackageVersionAssets: success")
def _():
    answer = ca.list_package_version_assets(**G, packageVersion="1.0.0")
    expect([(each["name"], each["size"]) for each in answer["assets"]], [("a.txt", 3), ("b.bin", 1048576)])
    expect((answer["format"], answer["namespace"], answer["package"]), ("generic", "tools", "kit"))
    expect(sorted(answer["assets"][0]["hashes"]), ["MD5", "SHA-1", "SHA-256", "SHA-512"])


@check("ListPackageVersionAssets: failure")
def _():
    refused("ResourceNotFoundException", lambda: ca.list_package_version_assets(**G, packageVersion="9"))


@check("DescribePackageVersion: success")
def _():
    version = ca.describe_package_version(**G, packageVersion="1.0.0")["packageVersion"]
    expect((version["packageName"], version["displayName"], version["status"]), ("kit", "kit", "Published"))
    origin = {"domainEntryPoint": {"repositoryName": "store"}, "originType": "INTERNAL"}
    expect(version["origin"], origin)


@check("DescribePackageVersion: failure")
def _():
    describe = lambda **more: ca.describe_package_version(**{**G, "packageVersion": "1.0.0", **more})
    refused("ResourceNotFoundException", lambda: describe(packageVersion="9"), resourceId="9")
    text = "Package not found in repository. RepoId: store, Package = PackageCoordinate{packageType=generic"
    refused("ResourceNotFoundException", lambda: describe(package="none"), text, resourceType="package")
    # Upstreams are ignored.
    ca.update_repository(**D, repository="app", upstreams=[{"repositoryName": "store"}])
    refused("ResourceNotFoundException", lambda: describe(repository="app"))
    loosely = lambda: loose.describe_package_version(**{**G, "packageVersion": "1.0.0", "package": "@a/b"})
    invalid(loosely, r"Value '@a/b' at 'package' failed to satisfy constraint: Member must satisfy regular expression")
    without = {**R, "format": "pypi", "namespace": "x", "package": "kit", "packageVersion": "1"}
    invalid(lambda: ca.describe_package_version(**without), "do not have a namespace")


@check("ListPackageVersions: success")
def _():
    answer = ca.list_package_versions(**G)
    expect([entry["version"] for entry in answer["versions"]], ["1.0.0", "1.1.0"])
    expect((answer["defaultDisplayVersion"], answer["package"]), ("1.1.0", "kit"))
    expect(answer["versions"][0]["origin"]["originType"], "INTERNAL")
    expect(versions(sortBy="PUBLISHED_TIME"), ["1.1.0", "1.0.0"])
    expect(versions(status="Archived"), [])
    expect(versions(originType="INTERNAL"), ["1.0.0", "1.1.0"])
    expect(versions(originType="EXTERNAL"), [])


@check("ListPackageVersions: failure")
def _():
    refused("ResourceNotFoundException", lambda: versions({**G, "package": "none"}))
    invalid(lambda: loose.list_package_versions(**G, sortBy="NAME"), "at 'sortBy'")
    invalid(lambda: loose.list_package_versions(**G, originType="LOCAL"), "at 'originType'")


@check("DescribePackage: success")
def _():
    package = ca.describe_package(**G)["package"]
    expect((package["name"], package["namespace"], package["format"]), ("kit", "tools", "generic"))
    restrictions = {"publish": "ALLOW", "upstream": "BLOCK"}
    expect(package["originConfiguration"]["restrictions"], restrictions)


@check("DescribePackage: failure")
def _():
    refused("ResourceNotFoundException", lambda: ca.describe_package(**{**G, "package": "none"}))


@check("PutPackageOriginConfiguration: success")
def _():
    early = {**R, "format": "pypi", "package": "Not.There_Yet"}
    answer = ca.put_package_origin_configuration(**early, restrictions={"publish": "BLOCK", "upstream": "ALLOW"})
    expect(answer["originConfiguration"]["restrictions"], {"publish": "BLOCK", "upstream": "ALLOW"})
    expect(ca.describe_package(**{**early, "package": "not-there-yet"})["package"]["name"], "not-there-yet")


@check("PutPackageOriginConfiguration: failure")
def _():
    restrictions = {"publish": "BLOCK"}
    call = lambda: loose.put_package_origin_configuration(**G, restrictions=restrictions)
    invalid(call, "Value at 'restrictions.upstream' failed to satisfy constraint: Member must not be null")
    blocked = {**G, "package": "blocked"}
    both = {"publish": "BLOCK", "upstream": "BLOCK"}
    ca.put_package_origin_configuration(**blocked, restrictions=both)
    refused("AccessDeniedException", lambda: publish(target=blocked))


@check("ListPackages: success")
def _():
    def names(**more):
        return [each["package"] for each in ca.list_packages(**R, **more)["packages"]]

    publish(target={**G, "namespace": "other", "package": "saw"})
    expect(names(), ["saw", "blocked", "kit", "not-there-yet"])
    expect(names(format="pypi"), ["not-there-yet"])
    expect(names(namespace="to"), ["blocked", "kit"])
    expect(names(packagePrefix="k"), ["kit"])
    expect(names(publish="BLOCK"), ["blocked", "not-there-yet"])
    expect(names(publish="BLOCK", upstream="ALLOW"), ["not-there-yet"])


@check("ListPackages: failure")
def _():
    refused("ResourceNotFoundException", lambda: ca.list_packages(**D, repository="nothing"))
    invalid(lambda: loose.list_packages(**R, publish="MAYBE"), "at 'publish'")


# Changes of many versions


def failures(answer):
    expect(answer["successfulVersions"], {})
    return {version: failure["errorCode"] for version, failure in answer["failedVersions"].items()}


def update(client=None, **more):
    return (client or ca).update_package_versions_status(**G, **more)


@check("UpdatePackageVersionsStatus: success")
def _():
    answer = update(versions=["1.0.0", "1.1.0"], targetStatus="Archived", expectedStatus="Published")
    expect(answer["failedVersions"], {})
    expect({version: entry["status"] for version, entry in answer["successfulVersions"].items()}, {"1.0.0": "Archived", "1.1.0": "Archived"})
    expect("defaultDisplayVersion" in ca.list_package_versions(**G), False)
    get = lambda: ca.get_package_version_asset(**G, packageVersion="1.0.0", asset="a.txt")
    refused("ResourceNotFoundException", get)
    revisions = {version: entry["revision"] for version, entry in answer["successfulVersions"].items()}
    back = update(versions=["1.0.0", "1.1.0"], versionRevisions=revisions, targetStatus="Published")
    expect(back["failedVersions"], {})
    expect(status_of("1.0.0"), "Published")


@check("UpdatePackageVersionsStatus: failure")
def _():
    both = ["1.0.0", "1.1.0"]
    answer = update(versions=both, targetStatus="Unlisted", expectedStatus="Archived")
    expect(failures(answer), {"1.0.0": "MISMATCHED_STATUS", "1.1.0": "MISMATCHED_STATUS"})
    text = "current status: Published, expected status: Archived"
    expect(answer["failedVersions"]["1.0.0"]["errorMessage"], text)
    answer = update(versions=[*both, "9"], targetStatus="Unlisted")
    expect(failures(answer), {"1.0.0": "SKIPPED", "1.1.0": "SKIPPED", "9": "NOT_FOUND"})
    expect(answer["failedVersions"]["1.0.0"]["errorMessage"], "version 1.0.0 is skipped")
    revision = ca.describe_package_version(**G, packageVersion="1.0.0")["packageVersion"]["revision"]
    answer = update(versions=both, versionRevisions={"1.0.0": revision, "1.1.0": "x"}, targetStatus="Unlisted")
    expect(failures(answer), {"1.0.0": "SKIPPED", "1.1.0": "MISMATCHED_REVISION"})
    expect(status_of("1.0.0"), "Published")
    for status in ("Unfinished", "Disposed", "Deleted"):
        invalid(lambda: update(versions=both, targetStatus=status), reason="OTHER")
    invalid(lambda: update(versions=both, versionRevisions={"1.0.0": "x"}, targetStatus="Unlisted"), reason="OTHER")
    many = [str(number) for number in range(101)]
    invalid(lambda: update(loose, versions=many, targetStatus="Unlisted"), "at 'versions'")
    invalid(lambda: update(loose, versions=["a b"], targetStatus="Unlisted"), "Value 'a b' at 'versions.1.member'")
    elsewhere = {**G, "package": "none"}
    call = lambda: ca.update_package_versions_status(**elsewhere, versions=["1"], targetStatus="Unlisted")
    refused("ResourceNotFoundException", call)


C = {**D, "sourceRepository": "store", "destinationRepository": "target"}
P = {"format": "generic", "namespace": "tools", "package": "kit"}
T = {**G, "repository": "target"}


@check("CopyPackageVersions: success")
def _():
    ca.create_repository(**D, repository="target")
    answer = ca.copy_package_versions(**C, **P, versions=["1.0.0"])
    expect(list(answer["successfulVersions"]), ["1.0.0"])
    expect(answer["successfulVersions"]["1.0.0"]["status"], "Published")
    origin = ca.describe_package_version(**T, packageVersion="1.0.0")["packageVersion"]["origin"]
    expect(origin["domainEntryPoint"], {"repositoryName": "store"})
    # Identical ones go without mention.
    answer = ca.copy_package_versions(**C, **P, versions=["1.0.0", "1.1.0"])
    expect((list(answer["successfulVersions"]), answer["failedVersions"]), (["1.1.0"], {}))
    copied = ca.get_package_version_asset(**T, packageVersion="1.0.0", asset="a.txt")
    expect(copied["asset"].read(), b"kit")


@check("CopyPackageVersions: failure")
def _():
    copy = lambda **more: ca.copy_package_versions(**{**C, **P, **more})
    invalid(lambda: copy(), "You must specify versions or versionRevisions", reason="OTHER")
    invalid(lambda: copy(versions=["1.0.0"], versionRevisions={"1.0.0": "x"}), reason="OTHER")
    invalid(lambda: copy(versions=["1.0.0"], destinationRepository="store"), reason="OTHER")
    refused("ResourceNotFoundException", lambda: copy(versions=["1"], package="none"))
    publish("3.0.0")
    publish("3.1.0")
    publish("3.0.0", content=b"different", target=T)
    answer = copy(versions=["3.0.0", "3.1.0"])
    expect(failures(answer), {"3.0.0": "ALREADY_EXISTS", "3.1.0": "SKIPPED"})
    expect(answer["failedVersions"]["3.0.0"]["errorMessage"], "Version 3.0.0 already exists")
    expect(failures(copy(versions=["3.1.0", "9"])), {"3.1.0": "SKIPPED", "9": "NOT_FOUND"})
    expect(failures(copy(versionRevisions={"3.1.0": "x"})), {"3.1.0": "MISMATCHED_REVISION"})
    expect("3.1.0" in versions(T), False)
    answer = copy(versions=["3.0.0", "3.1.0"], allowOverwrite=True)
    expect(sorted(answer["successfulVersions"]), ["3.0.0", "3.1.0"])
    copied = ca.get_package_version_asset(**T, packageVersion="3.0.0", asset="kit.txt")
    expect(copied["asset"].read(), b"kit")
    publish("3.2.0", unfinished=True)
    expect(failures(copy(versions=["3.2.0"])), {"3.2.0": "NOT_ALLOWED"})


@check("CopyPackageVersions: from upstream")
def _():
    # app has store upstream, and nothing of its own.
    copy = lambda **more: ca.copy_package_versions(**{**C, **P, "sourceRepository": "app", **more})
    publish("4.0.0")
    refused("ResourceNotFoundException", lambda: copy(versions=["4.0.0"]))
    answer = copy(versions=["4.0.0"], includeFromUpstream=True)
    expect(list(answer["successfulVersions"]), ["4.0.0"])
    expect(failures(copy(versions=["9"], includeFromUpstream=True)), {"9": "NOT_FOUND"})


@check("DisposePackageVersions: success")
def _():
    answer = ca.dispose_package_versions(**G, versions=["1.1.0"], expectedStatus="Published")
    expect(answer["successfulVersions"]["1.1.0"]["status"], "Disposed")
    expect(status_of("1.1.0"), "Disposed")
    refused("ConflictException", lambda: publish("1.1.0", "s.txt", b"streamed"))


@check("DisposePackageVersions: failure")
def _():
    dispose = lambda **more: ca.dispose_package_versions(**G, **more)
    expect(failures(dispose(versions=["1.0.0", "1.1.0"])), {"1.0.0": "SKIPPED", "1.1.0": "NOT_ALLOWED"})
    expect(failures(dispose(versions=["1.0.0"], expectedStatus="Unlisted")), {"1.0.0": "MISMATCHED_STATUS"})
    expect(failures(update(versions=["1.1.0"], targetStatus="Published")), {"1.1.0": "NOT_ALLOWED"})
    expect(status_of("1.0.0"), "Published")


@check("DeletePackageVersions: success")
def _():
    answer = ca.delete_package_versions(**G, versions=["1.1.0", "3.0.0"])
    expect({entry["status"] for entry in answer["successfulVersions"].values()}, {"Deleted"})
    expect("1.1.0" in versions(), False)
    expect(publish("1.1.0", "s.txt", b"streamed")["status"], "Published")


@check("DeletePackageVersions: failure")
def _():
    delete = lambda **more: ca.delete_package_versions(**G, **more)
    expect(failures(delete(versions=["1.0.0", "9"])), {"1.0.0": "SKIPPED", "9": "NOT_FOUND"})
    expect(failures(delete(versions=["1.0.0"], expectedStatus="Archived")), {"1.0.0": "MISMATCHED_STATUS"})
    expect("1.0.0" in versions(), True)


# Paginators


@check("Paginators: pages of 1 and 2 show everything once")
def _():
    for number in range(5):
        publish("5.0.0", f"asset-{number}", unfinished=True)
        publish(f"6.0.{number}", target={**G, "package": "many"})
        publish(target={**G, "package": f"p{number}"})
    many = {**G, "package": "many"}
    listings = {
        "list_domains": ("domains", {}),
        "list_repositories": ("repositories", {}),
        "list_repositories_in_domain": ("repositories", D),
        "list_packages": ("packages", R),
        "list_package_versions": ("versions", many),
        "list_package_version_assets": ("assets", {**G, "packageVersion": "5.0.0"}),
    }
    for operation, (key, target) in listings.items():
        whole = getattr(ca, operation)(**target)
        for size in (1, 2):
            pages = list(ca.get_paginator(operation).paginate(**target, PaginationConfig={"PageSize": size}))
            expect([len(page[key]) for page in pages[:-1]], [size] * (len(pages) - 1))
            expect([each for page in pages for each in page[key]], whole[key])
    sizes = {"PageSize": 2}
    pages = ca.get_paginator("list_package_versions").paginate(**many, sortBy="PUBLISHED_TIME", PaginationConfig=sizes)
    shown = [entry["version"] for page in pages for entry in page["versions"]]
    expect(shown, [f"6.0.{number}" for number in (4, 3, 2, 1, 0)])


@check("Paginators: a listing goes on though its items are deleted")
def _():
    many = {**G, "package": "many"}
    token = {}
    seen = []
    while True:
        page = ca.list_package_versions(**many, maxResults=2, **token)
        shown = [entry["version"] for entry in page["versions"]]
        seen.extend(shown)
        ca.delete_package_versions(**many, versions=shown)
        if "nextToken" not in page:
            break
        token = {"nextToken": page["nextToken"]}
    expect(seen, [f"6.0.{number}" for number in range(5)])


# Permissions


def assume(name, statements):
    """A client with the session of a new role that may do what the statements say."""
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}}
    document = lambda *entries: json.dumps({"Version": "2012-10-17", "Statement": list(entries)})
    iam = boto3.client("iam")
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document(*statements))
    keys = boto3.client("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], REGION)
    return client(session)


@check("Permissions: each operation asks for its action on the ARN of the guide")
def _():
    domain, repository, package = arn("domain/acme"), arn("repository/acme/guarded"), arn(
        "package/acme/guarded/generic/tools/kit"
    )
    store = arn("repository/acme/store")
    allowed = {
        "*": ["ListDomains", "ListRepositories"],
        domain: ["DescribeDomain", "GetAuthorizationToken", "ListRepositoriesInDomain"],
        arn("domain/guarded"): ["CreateDomain", "DeleteDomain"],
        repository: [
            "CreateRepository", "DescribeRepository", "UpdateRepository", "DeleteRepository", "GetRepositoryEndpoint",
            "AssociateExternalConnection", "DisassociateExternalConnection", "ListPackages", "CopyPackageVersions",
        ],
        store: ["AssociateWithDownstreamRepository", "ReadFromRepository"],
        package: [
            "PublishPackageVersion", "DescribePackage", "DescribePackageVersion", "ListPackageVersions",
            "ListPackageVersionAssets", "GetPackageVersionAsset", "PutPackageOriginConfiguration",
            "UpdatePackageVersionsStatus", "DisposePackageVersions", "DeletePackageVersions", "DeletePackage",
        ],
    }
    statements = [
        {"Effect": "Allow", "Action": [f"codeartifact:{action}" for action in actions], "Resource": resource}
        for resource, actions in allowed.items()
    ]
    statements.append({"Effect": "Allow", "Action": "sts:GetServiceBearerToken", "Resource": "*"})
    guarded = assume("exact", statements)
    nobody = assume("nobody", [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}])
    repo = {**D, "repository": "guarded"}
    pack = {**repo, **P}
    one = {**pack, "packageVersion": "1.0.0"}
    digest = hashlib.sha256(b"kit").hexdigest()
    calls = [
        ("create_domain", {"domain": "guarded"}),
        ("delete_domain", {"domain": "guarded"}),
        ("list_domains", {}),
        ("describe_domain", D),
        ("get_authorization_token", D),
        ("create_repository", {**repo, "upstreams": [{"repositoryName": "store"}]}),
        ("list_repositories", {}),
        ("list_repositories_in_domain", D),
        ("describe_repository", repo),
        ("get_repository_endpoint", {**repo, "format": "npm"}),
        ("copy_package_versions", {**C, "destinationRepository": "guarded", **P, "versions": ["4.0.0"]}),
        ("update_repository", {**repo, "upstreams": []}),
        ("associate_external_connection", {**repo, "externalConnection": "public:npmjs"}),
        ("disassociate_external_connection", {**repo, "externalConnection": "public:npmjs"}),
        ("publish_package_version", {**one, "assetName": "a", "assetContent": b"kit", "assetSHA256": digest}),
        ("list_packages", repo),
        ("describe_package", pack),
        ("list_package_versions", pack),
        ("describe_package_version", one),
        ("list_package_version_assets", one),
        ("get_package_version_asset", {**one, "asset": "a"}),
        ("put_package_origin_configuration", {**pack, "restrictions": {"publish": "ALLOW", "upstream": "BLOCK"}}),
        ("update_package_versions_status", {**pack, "versions": ["1.0.0"], "targetStatus": "Unlisted"}),
        ("dispose_package_versions", {**pack, "versions": ["1.0.0"]}),
        ("delete_package_versions", {**pack, "versions": ["1.0.0"]}),
        ("delete_package", pack),
        ("delete_repository", repo),
    ]
    expect(len({operation for operation, _ in calls}), 27)
    for operation, parameters in calls:
        text = f"is not authorized to perform: codeartifact:"
        refused("AccessDeniedException", lambda: getattr(nobody, operation)(**parameters), text)
        getattr(guarded, operation)(**parameters)
    # Denied before it is looked up: a refusal must not tell what exists.
    for target in ("nowhere", "acme"):
        refused("AccessDeniedException", lambda: nobody.describe_domain(domain=target))


@check("GetAuthorizationToken: 0 lasts as long as the session")
def _():
    statement = {"Effect": "Allow", "Action": ["codeartifact:*", "sts:GetServiceBearerToken"], "Resource": "*"}
    short = assume("short", [statement])
    lasts = short.get_authorization_token(**D, durationSeconds=0)["expiration"] - datetime.now(timezone.utc)
    expect(timedelta(minutes=55) < lasts <= timedelta(hours=1), True)
    only_token = {"Effect": "Allow", "Action": "codeartifact:*", "Resource": "*"}
    refused("AccessDeniedException", lambda: assume("bearerless", [only_token]).get_authorization_token(**D), "sts:GetServiceBearerToken")


# What is not there


@check("Operations that the embedded CodeArtifact does not have")
def _():
    group = {**D, "packageGroup": "/npm/*"}
    policy = '{"Version": "2012-10-17", "Statement": []}'
    resource = arn("domain/acme")
    one = {**G, "packageVersion": "1.0.0"}
    absent = {
        "create_package_group": group,
        "delete_domain_permissions_policy": D,
        "delete_package_group": group,
        "delete_repository_permissions_policy": R,
        "describe_package_group": group,
        "get_domain_permissions_policy": D,
        "get_package_version_readme": one,
        "get_repository_permissions_policy": R,
        "list_allowed_repositories_for_group": {**group, "originRestrictionType": "PUBLISH"},
        "list_associated_packages": {**group, "preview": True},
        "list_package_groups": D,
        "list_package_version_dependencies": one,
        "list_sub_package_groups": group,
        "list_tags_for_resource": {"resourceArn": resource},
        "put_domain_permissions_policy": {**D, "policyDocument": policy},
        "put_repository_permissions_policy": {**R, "policyDocument": policy},
        "tag_resource": {"resourceArn": resource, "tags": [{"key": "a", "value": "b"}]},
        "untag_resource": {"resourceArn": resource, "tagKeys": ["a"]},
        "update_package_group": group,
        "update_package_group_origin_configuration": {**group, "restrictions": {"PUBLISH": "BLOCK"}},
    }
    expect(len(absent), 48 - 28)
    for operation, parameters in absent.items():
        name = ca.meta.method_to_api_mapping[operation]
        text = f"The embedded CodeArtifact does not have {name}"
        invalid(lambda: getattr(ca, operation)(**parameters), text, reason="UNKNOWN_OPERATION")
    # Its parameters are validated all the same.
    invalid(lambda: loose.put_domain_permissions_policy(**D), "Value at 'policyDocument'")


# Requests that no SDK sends


def raw(method, path, body=b"", content_type="application/json"):
    """Sends a signed request and gives the status, the error's type and the parsed body."""
    url = os.environ["AWS_ENDPOINT_URL_CODEARTIFACT"] + path
    request = AWSRequest(method=method, url=url, data=body, headers={"content-type": content_type})
    SigV4Auth(boto3.Session().get_credentials(), "codeartifact", REGION).add_auth(request)
    answer = URLLib3Session().send(request.prepare())
    return answer.status_code, answer.headers.get("x-amzn-errortype"), json.loads(answer.content or b"{}")


@check("Raw requests: unknown operations")
def _():
    for method, path in [("GET", "/v1/nothing"), ("PATCH", "/v1/domain"), ("GET", "/v1/domain/"), ("GET", "/v2/domain")]:
        status, kind, body = raw(method, path + "?domain=acme")
        expect((status, kind), (404, "UnknownOperationException"))
        expect(body["message"], f"{method} {path} is no operation of CodeArtifact.")


@check("Raw requests: what cannot be parsed")
def _():
    store = "/v1/repository?domain=acme&repository=store"
    bad = [
        ("PUT", store, b"{"),
        ("PUT", store, b"[]"),
        ("PUT", store, b'"text"'),
        ("PUT", store, b'{"description": "\xff"}'),
        ("PUT", store, b'{"description": {}}'),
        ("PUT", store, b'{"upstreams": [1]}'),
        ("PUT", store, b'{"upstreams": {"repositoryName": "x1"}}'),
        ("POST", "/v1/package/versions/copy?domain=acme", b'{"versionRevisions": {"1": 2}}'),
        ("POST", "/v1/package/versions/copy?domain=acme", b'{"allowOverwrite": "true"}'),
        ("GET", "/v1/domain?domain=acme&domain=bcme", b""),
        ("POST", "/v1/packages?domain=acme&repository=store&max-results=1e3", b""),
        ("GET", "/v1/list-associated-packages?domain=acme&preview=yes", b""),
    ]
    for method, path, body in bad:
        status, kind, answer = raw(method, path, body)
        expect((path, body, status, kind, answer.get("reason")), (path, body, 400, "ValidationException", "CANNOT_PARSE"))
    status, _, answer = raw("PUT", store, b'{"description": null, "unknown": 1, "__proto__": {"upstreams": [1]}}')
    expect((status, answer["repository"]["description"]), (200, "New."))


@check("Raw requests: names of the query as the model has them")
def _():
    status, _, body = raw("GET", "/v1/repository/endpoint?domain=acme&repository=store&format=npm&endpoint-type=ipv9")
    expect((status, list(body)), (200, ["repositoryEndpoint"]))
    status, _, body = raw("GET", "/v1/repository/endpoint?domain=acme&repository=store&format=npm&endpointType=ipv9")
    expect((status, body["reason"]), (400, "FIELD_VALIDATION_FAILED"))
    status, _, body = raw("POST", "/v1/authorization-token?domain=acme&duration=899")
    expect((status, body["reason"]), (400, "FIELD_VALIDATION_FAILED"))
    kit = "/v1/package/versions?domain=acme&repository=store&format=generic&namespace=tools&package=kit"
    expect(raw("POST", kit + "&sortBy=PUBLISHED_TIME&originType=EXTERNAL")[2]["versions"], [])
    # The policy of a repository is read at one path and deleted at another.
    store = "domain=acme&repository=store"
    for method, path in [("DELETE", "policies"), ("GET", "policy"), ("PUT", "policy")]:
        body = b'{"policyDocument": "{}"}' if method == "PUT" else b""
        status, kind, answer = raw(method, f"/v1/repository/permissions/{path}?{store}", body)
        expect((status, answer.get("reason")), (400, "UNKNOWN_OPERATION"))
    expect(raw("DELETE", f"/v1/repository/permissions/policy?{store}")[0], 404)


# The end


@check("DeletePackage: success")
def _():
    deleted = ca.delete_package(**G)["deletedPackage"]
    expect((deleted["package"], deleted["namespace"], deleted["format"]), ("kit", "tools", "generic"))
    refused("ResourceNotFoundException", lambda: ca.describe_package(**G))


@check("DeletePackage: failure")
def _():
    refused("ResourceNotFoundException", lambda: ca.delete_package(**G), resourceType="package")


@check("DescribeDomain: equal bytes count once")
def _():
    domain = ca.describe_domain(**D)["domain"]
    # Copies of kit in the repository target still hold what the deleted package had.
    held = {}
    for repository in ca.list_repositories_in_domain(**D)["repositories"]:
        target = {**D, "repository": repository["name"]}
        for package in ca.list_packages(**target)["packages"]:
            place = {**target, "format": package["format"], "package": package["package"]}
            if "namespace" in package:
                place["namespace"] = package["namespace"]
            for version in ca.list_package_versions(**place)["versions"]:
                for asset in ca.list_package_version_assets(**place, packageVersion=version["version"])["assets"]:
                    held[asset["hashes"]["SHA-256"]] = asset["size"]
    expect(domain["assetSizeBytes"], sum(held.values()))
    expect(domain["assetSizeBytes"] > 1048576, True)


@check("DeleteDomain: failure")
def _():
    refused("ConflictException", lambda: ca.delete_domain(**D), resourceId="acme", resourceType="domain")


@check("DeleteRepository: failure")
def _():
    refused("ResourceNotFoundException", lambda: ca.delete_repository(**D, repository="nothing"))


@check("DeleteRepository: success")
def _():
    expect(ca.delete_repository(**R)["repository"]["name"], "store")
    expect(ca.describe_repository(**D, repository="app")["repository"]["upstreams"], [])
    for name in ("app", "npm-store", "target"):
        ca.delete_repository(**D, repository=name)


@check("DeleteDomain: success")
def _():
    domain = ca.delete_domain(**D)["domain"]
    expect((domain["name"], domain["repositoryCount"]), ("acme", 0))
    refused("ResourceNotFoundException", lambda: ca.describe_domain(**D))
    expect("domain" in ca.delete_domain(**D), False)


json.dump(results, sys.stdout)

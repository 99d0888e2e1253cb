"""Deploys the templates of a folder in moto, `deploy.py FOLDER BUILDSPEC`, where each case is NAME.yml and
NAME.parameters.json. Prints one JSON document: by case, what came of it.

PyYAML reads YAML 1.1. moto resolves the intrinsic functions and makes the roles and log groups. Its CloudFormation has
no resources of CodeBuild, so these go through the API: held against the service's own model, enumerations included,
and made where moto has the operation. Nothing leaves this process.
"""

import ast
import json
import os
import pathlib
import sys
import warnings

REGION, ACCOUNT = "eu-west-1", "111122223333"
os.environ.update(MOTO_ACCOUNT_ID=ACCOUNT, AWS_ACCESS_KEY_ID="testing", AWS_SECRET_ACCESS_KEY="testing")

import boto3
import yaml
from botocore.validate import ParamValidator
from moto import mock_aws
from moto.cloudformation.models import cloudformation_backends
from moto.cloudformation.parsing import clean_json

warnings.filterwarnings("ignore", message="Tried to parse AWS::CodeBuild")

# What the model has as text. API_WebhookFilter of the CodeBuild API reference.
EVENTS = {"PUSH", "RELEASED", "PRERELEASED", "WORKFLOW_JOB_QUEUED"} | {
    f"PULL_REQUEST_{what}" for what in ("CREATED", "UPDATED", "CLOSED", "REOPENED", "MERGED")
}


def spelled_for_api(shape, value):
    """With the names of the model, which differ from CloudFormation's in their capitals only."""
    if shape.type_name == "structure":
        members = {name.lower(): name for name in shape.members}
        unknown = [key for key in value if key.lower() not in members]
        assert not unknown, f"{shape.name} has no {unknown}"
        names = {members[key.lower()]: inner for key, inner in value.items()}
        return {name: spelled_for_api(shape.members[name], inner) for name, inner in names.items()}
    if shape.type_name == "list":
        return [spelled_for_api(shape.member, inner) for inner in value]
    allowed = getattr(shape, "enum", [])
    assert not allowed or value in allowed, f"{shape.name} is none of {allowed}: {value}"
    return value


def request(client, operation, properties):
    shape = client.meta.service_model.operation_model(operation).input_shape
    parameters = spelled_for_api(shape, properties)
    report = ParamValidator().validate(parameters, shape)
    assert not report.has_errors(), report.generate_report()
    return parameters


def as_moto_knows(parameters):
    """moto knows no Lambda and no GitLab, and wants a location where a pipeline gives none. The model knows better."""
    source, artifacts, environment = (dict(parameters[part]) for part in ("source", "artifacts", "environment"))
    if source["type"] == "CODEPIPELINE":
        source["location"] = artifacts["location"] = "pipeline"
    if source["type"].startswith("GITLAB"):
        source["type"] = "GITHUB"
    if "LAMBDA" in environment["type"]:
        environment |= {"type": "LINUX_CONTAINER", "computeType": "BUILD_GENERAL1_SMALL"}
    return {**parameters, "source": source, "artifacts": artifacts, "environment": environment}


def make_project(codebuild, properties, buildspec):
    """With a buildspec as inline source; reads it back and starts a build."""
    given = {key: value for key, value in properties.items() if key not in ("Triggers", "Visibility")}
    given["Source"] = {**given["Source"], "BuildSpec": buildspec}
    parameters = request(codebuild, "CreateProject", given)
    known = as_moto_knows(parameters)
    codebuild.create_project(**known)
    [found] = codebuild.batch_get_projects(names=[parameters["name"]])["projects"]
    assert found["source"] == known["source"], "the source came back changed"
    build = codebuild.start_build(projectName=parameters["name"])["build"]
    return {"request": parameters, "build": build["buildStatus"]}


def make_webhook(codebuild, name, triggers):
    assert triggers.pop("Webhook") is True
    webhook = request(codebuild, "CreateWebhook", {"ProjectName": name, **triggers})
    for filters in webhook["filterGroups"]:
        [events] = [each["pattern"] for each in filters if each["type"] == "EVENT"]
        assert set(events.split(",")) <= EVENTS, events
    return webhook


def statements_of(document):
    """moto keeps the policy of a stack as Python writes it, with None where a statement is left out."""
    return [statement for statement in ast.literal_eval(document)["Statement"] if statement is not None]


def roles_made(iam):
    made = {}
    for role in iam.list_roles()["Roles"]:
        name = role["RoleName"]
        policies = [
            iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
            for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]
        ]
        made[role["Arn"]] = {
            "name": name,
            "trust": role["AssumeRolePolicyDocument"],
            "statements": [statement for policy in policies for statement in statements_of(policy)],
        }
    return made


def deploy(document, parameters, buildspec):
    with mock_aws():
        cloudformation = boto3.client("cloudformation", REGION)
        codebuild = boto3.client("codebuild", REGION)
        cloudformation.create_stack(
            StackName="stack",
            TemplateBody=json.dumps(document),
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
            Capabilities=["CAPABILITY_NAMED_IAM"],
        )
        [stack] = cloudformation.describe_stacks(StackName="stack")["Stacks"]
        [backend] = cloudformation_backends[ACCOUNT][REGION].stacks.values()
        resources = backend.resource_map
        result = {"status": stack["StackStatus"], "projects": {}, "webhooks": {}, "reportGroups": []}
        for logical_id, resource in document["Resources"].items():
            properties = clean_json(resource["Properties"], resources)
            if resource["Type"] == "AWS::CodeBuild::Project":
                made = make_project(codebuild, properties, buildspec)
                result["projects"][logical_id] = made
                if "Triggers" in properties:
                    name = made["request"]["name"]
                    result["webhooks"][logical_id] = make_webhook(codebuild, name, properties["Triggers"])
            if resource["Type"] == "AWS::CodeBuild::ReportGroup":
                del properties["DeleteReports"]
                result["reportGroups"].append(request(codebuild, "CreateReportGroup", properties)["name"])
        groups = boto3.client("logs", REGION).describe_log_groups()["logGroups"]
        result["logGroups"] = {group["logGroupName"]: group["arn"] for group in groups}
        result["roles"] = roles_made(boto3.client("iam", REGION))
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
        return {**result, "outputs": outputs, "document": document}


def main(folder, buildspec_file):
    buildspec = pathlib.Path(buildspec_file).read_text()
    results = {}
    for file in sorted(pathlib.Path(folder).glob("*.yml")):
        parameters = json.loads(file.with_suffix(".parameters.json").read_text())
        try:
            results[file.stem] = deploy(yaml.safe_load(file.read_text()), parameters, buildspec)
        except Exception as error:
            raise RuntimeError(f"{file.name} was refused") from error
    json.dump(results, sys.stdout)


main(*sys.argv[1:])

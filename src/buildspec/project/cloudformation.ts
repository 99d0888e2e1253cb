/** A value of a CloudFormation template. Intrinsic functions are written in their long form: `{ Ref: … }`. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

export type Section = Readonly<Record<string, Value>>;

/** @see CloudFormation template reference, "Template sections" */
export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Parameters: Section;
  readonly Conditions?: Section;
  readonly Resources: Section;
  readonly Outputs: Section;
}

export const ref = (name: string): Value => ({ Ref: name });
/** The place of a parameter's value in the text of `sub`. */
export const inside = (parameter: string): string => `\${${parameter}}`;
export const sub = (text: string): Value => ({ 'Fn::Sub': text });
export const attribute = (name: string, of: string): Value => ({ 'Fn::GetAtt': [name, of] });
export const NO_VALUE = ref('AWS::NoValue');
export const when = (condition: string, then: Value, otherwise: Value = NO_VALUE): Value => ({
  'Fn::If': [condition, then, otherwise],
});
export const isGiven = (parameter: string): Value => ({
  'Fn::Not': [{ 'Fn::Equals': [ref(parameter), ''] }],
});

/** An ARN in the region and account of the stack. */
export const codeBuildArn = (resource: string): Value =>
  sub(`arn:\${AWS::Partition}:codebuild:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
/** @param parameter with the name of the bucket @param objects below it; absent: the bucket itself */
export const bucketArn = (parameter: string, objects?: string): Value =>
  sub(`arn:\${AWS::Partition}:s3:::\${${parameter}}${objects === undefined ? '' : `/${objects}`}`);

namespace Microsoft.Build.Framework;

/// <summary>Tells a multithreaded MSBuild that the task needs no process of its own; recognised by name, so that older MSBuilds load the task as well.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets constructors promise that they set every <c>required</c> member on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;

namespace Xunit;

/// <summary>Marks a test. Shaped like the real one, so that the sample needs no test framework.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute;

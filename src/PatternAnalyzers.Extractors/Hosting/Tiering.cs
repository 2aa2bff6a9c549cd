using System.Runtime.CompilerServices;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>How the runtime translates a method.</summary>
internal static class Tiering
{
    /// <summary>
    /// Optimised from the first call on, for loops that every character, token or node of a compilation passes. Otherwise a compiler counts for a dozen builds how often each of their branches is taken:
    /// it has ten thousands of methods of its own to optimise first. For other methods that is right.
    /// </summary>
    // AggressiveOptimization by number: .NET Standard does not know its name.
    public const MethodImplOptions Skipped = (MethodImplOptions)512;
}

using System.Runtime.InteropServices;

namespace PatternAnalyzers.Performance.Measuring;

/// <summary>The beginning of what <c>getrusage</c> of a 64-bit Linux fills in.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal readonly struct Usage
{
    public readonly long UserSeconds;
    public readonly long UserMicroseconds;
    public readonly long SystemSeconds;
    public readonly long SystemMicroseconds;
}

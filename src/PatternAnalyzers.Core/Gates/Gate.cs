using System.Globalization;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

/// <summary>One condition that a manifest must meet before it goes anywhere.</summary>
/// <remarks>One gate is one file, one row in <see cref="GateTable"/> and one mirrored test.</remarks>
public abstract class Gate
{
    /// <summary>Name in lower snake case, as reports and stores show it.</summary>
    public abstract string Name { get; }

    /// <summary>What the gate asks for, in one sentence.</summary>
    public abstract string Title { get; }

    /// <summary>Whether a pattern alone breaks the condition; asked of each, once. Gates that ask about all of them together catch none.</summary>
    public virtual bool IsWrong(Pattern pattern) => false;

    /// <summary>A pattern as reports name it.</summary>
    public static string Label(Pattern pattern) => pattern.PatternName + " (" + pattern.Symbol + ")";

    /// <summary>The verdict on the patterns that are left after the profile's cut.</summary>
    public abstract GateResult Check(GateContext context);

    /// <summary>A result without offenders.</summary>
    protected GateResult Result(bool passed, string detail) => new() { Name = Name, Passed = passed, Detail = detail };

    /// <summary>Passes when there is no offender; the first ten are named.</summary>
    /// <param name="offenders">Offenders in the order of the manifest.</param>
    /// <param name="good">Detail when there is none.</param>
    /// <param name="bad">What is wrong with them, after their number: <c>have no score</c>.</param>
    protected GateResult None(Offenders offenders, string good, string bad) => offenders.Count == 0
        ? Result(true, good)
        : Result(false, Text(offenders.Count) + " " + bad) with { Offenders = offenders.First };

    /// <summary>Passes when <see cref="IsWrong"/> caught nothing.</summary>
    protected GateResult NoneCaught(GateContext context, string good, string bad) => None(context.Caught[Name], good, bad);

    /// <summary>A number with up to four decimals.</summary>
    protected static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

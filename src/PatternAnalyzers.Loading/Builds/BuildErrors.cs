using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Builds;

/// <summary>What can go wrong with somebody else's build.</summary>
internal static class BuildErrors
{
    private const int Shown = 10;

    public static PatternsException Failed(string target, IReadOnlyList<string> lines)
    {
        var errors = lines
            .Where(static line => line.Contains("error ", StringComparison.Ordinal))
            .Select(static line => line.Trim())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var told = errors.Count > 0 ? errors : lines.TakeLast(Shown).ToList();
        var rest = told.Count > Shown ? $"\n    … and {told.Count - Shown} more" : "";
        return new PatternsException(
            "PA2050",
            ExitCode.BuildFailed,
            $"The build of {target} failed:\n{string.Join('\n', told.Take(Shown).Select(static line => "    " + line))}{rest}",
            "Make 'dotnet build' succeed there first; --mode source reads code that does not build.");
    }

    public static PatternsException NoFacts(string target) => new(
        "PA2053",
        ExitCode.Input,
        $"The build of {target} left no facts of any C# project.",
        "Check that it compiles C# projects and that PatternAnalysis is not false in all of them; 'patterns doctor' says more.");
}

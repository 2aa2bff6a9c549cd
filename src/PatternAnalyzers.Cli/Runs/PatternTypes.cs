using System.CommandLine.Parsing;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Reads lists of pattern types as users write them.</summary>
internal static class PatternTypes
{
    private static readonly PatternType[] Onex = [PatternType.Effect, PatternType.Compute, PatternType.Reducer, PatternType.Orchestrator];

    /// <summary>The types named, <c>ONEX</c> standing for the four node types; an unknown name is a usage error.</summary>
    public static IReadOnlySet<PatternType>? Parse(ArgumentResult result)
    {
        var types = new HashSet<PatternType>();
        foreach (var name in result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var named = Named(name.ToUpperInvariant());
            if (named.Length == 0)
            {
                result.AddError($"'{name}' is no pattern type; use ONEX, {string.Join(", ", Enum.GetValues<PatternType>().Select(WireNames.Of))}.");
            }

            types.UnionWith(named);
        }

        return types;
    }

    private static PatternType[] Named(string name)
    {
        if (name == "ONEX")
        {
            return Onex;
        }

        return WireNames.PatternTypeOf(name) is { } type ? [type] : [];
    }
}

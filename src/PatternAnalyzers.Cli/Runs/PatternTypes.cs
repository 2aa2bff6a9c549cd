using System.CommandLine.Parsing;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Reads pattern types and node kinds as users write them.</summary>
internal static class PatternTypes
{
    private static readonly PatternType[] Onex = [PatternType.Effect, PatternType.Compute, PatternType.Reducer, PatternType.Orchestrator];

    private static string Names => string.Join(", ", Enum.GetValues<PatternType>().Select(WireNames.Of));

    /// <summary>The types named, <c>ONEX</c> standing for the four node types; an unknown name is a usage error.</summary>
    public static IReadOnlySet<PatternType>? Parse(ArgumentResult result)
    {
        var types = new HashSet<PatternType>();
        foreach (var name in result.Tokens.SelectMany(static token => token.Value.Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var named = Named(name.ToUpperInvariant());
            if (named.Length == 0)
            {
                result.AddError($"'{name}' is no pattern type; use ONEX, {Names}.");
            }

            types.UnionWith(named);
        }

        if (types.Count == 0 && !result.Errors.Any())
        {
            result.AddError($"No pattern type is named; use ONEX, {Names}.");
        }

        return types;
    }

    /// <summary>One type.</summary>
    public static PatternType? ParseOne(ArgumentResult result)
    {
        var type = WireNames.PatternTypeOf(result.Tokens[0].Value.ToUpperInvariant());
        if (type is null)
        {
            result.AddError($"'{result.Tokens[0].Value}' is no pattern type; use {Names}.");
        }

        return type;
    }

    /// <summary>One node kind.</summary>
    public static NodeKind? ParseKind(ArgumentResult result)
    {
        var kinds = Enum.GetValues<NodeKind>().Where(kind => WireNames.Of(kind) == result.Tokens[0].Value.ToUpperInvariant()).ToList();
        if (kinds.Count == 0)
        {
            result.AddError($"'{result.Tokens[0].Value}' is no node kind; use {string.Join(", ", Enum.GetValues<NodeKind>().Select(WireNames.Of))}.");
            return null;
        }

        return kinds[0];
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

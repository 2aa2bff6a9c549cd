using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Extractors.Diagnostics;

/// <summary>A descriptor for each rule.</summary>
internal static class RuleDescriptors
{
    private const string Pages = "https://github.com/pattern-analyzers/pattern-analyzers/blob/main/docs/rules/";

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleTable.All.Select(Descriptor).ToImmutableArray();

    public static IReadOnlyDictionary<string, Rule> RuleById { get; } = RuleTable.All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToDictionary(
        static descriptor => descriptor.Id,
        StringComparer.Ordinal);

    private static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Bands.NameOf(rule.Id),
        rule.WarnsByDefault ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: rule.Description,
        helpLinkUri: Pages + rule.Id + ".md");
}

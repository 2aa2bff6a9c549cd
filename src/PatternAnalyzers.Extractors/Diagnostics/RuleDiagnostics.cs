using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Diagnostics;

/// <summary>Judges one type by the rules. Knows that type alone: what merging adds (behaviour through others, registrations) is not in view.</summary>
internal static class RuleDiagnostics
{
    private const string DefaultProfile = "classic";

    public static void Report(INamedTypeSymbol type, TypeExtract extract, CompilationScope scope, Action<Diagnostic> report)
    {
        if (extract.Type.Excluded is not null)
            return;
        var verdict = extract.Verdict;
        var context = new RuleContext
        {
            Type = extract.Type,
            Verdict = verdict,
            Implements = extract.Implements,
            NodeKind = verdict.DeclaredKind,
            Profile = scope.Options.Header.Profile == "auto" ? DefaultProfile : scope.Options.Header.Profile,
        };
        foreach (var violation in RuleTable.Evaluate(context).Violations)
        {
            if (!scope.Baseline.Holds(violation.Rule, extract.Type.Symbol))
                report(
                    Diagnostic.Create(RuleDescriptors.ById[violation.Rule], Place(type, violation, scope), Properties(violation, context), violation.Message));
        }
    }

    private static ImmutableDictionary<string, string?> Properties(Violation violation, RuleContext context)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties.Add(DiagnosticProperties.Symbol, context.Type.Symbol);
        foreach (var hint in RuleDescriptors.RuleById[violation.Rule].Hints(context, violation))
            properties.Add(hint.Key, hint.Value);
        return properties.ToImmutable();
    }

    private static Location Place(INamedTypeSymbol type, Violation violation, CompilationScope scope)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (scope.Places.Path(reference.SyntaxTree) == violation.FilePath && LineOf(reference.SyntaxTree, violation.Line) is { } line)
                return line;
        }

        // A violation in a contract is shown at its class.
        return type.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;
    }

    private static Location? LineOf(SyntaxTree tree, int number)
    {
        var lines = tree.GetText().Lines;
        if (number < 1 || number > lines.Count)
            return null;
        var line = lines[number - 1];
        var text = line.ToString();
        var start = line.Start + text.Length - text.TrimStart().Length;
        return Location.Create(tree, TextSpan.FromBounds(Math.Min(start, line.End), line.End));
    }
}

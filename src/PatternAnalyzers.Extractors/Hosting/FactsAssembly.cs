using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Routes;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>Joins what the types of a compilation say.</summary>
internal static class FactsAssembly
{
    public static ProjectFacts Join(IReadOnlyList<INamedTypeSymbol> declared, CompilationScope scope, TypeExtraction types, CancellationToken cancellation)
    {
        var extracts = Types(declared, scope, types, cancellation);
        var bySymbol = extracts.ToDictionary(static pair => pair.Key, static pair => pair.Value.Type, StringComparer.Ordinal);
        var all = extracts.Values.Concat(RouteExtraction.Of(bySymbol, scope)).ToList();
        return new ProjectFacts
        {
            Header = scope.Options.Header with { ConfigurationProblems = scope.Families.Problems },
            Types = [.. all.Select(static extract => extract.Type).OrderBy(static type => type.Symbol, StringComparer.Ordinal)],
            References = [.. all.SelectMany(static extract => extract.References).Concat(Registrations(scope, bySymbol))
                .OrderBy(static fact => fact.From, StringComparer.Ordinal).ThenBy(static fact => fact.Target, StringComparer.Ordinal)
                .ThenBy(static fact => fact.TargetAssembly, StringComparer.Ordinal).ThenBy(static fact => fact.Kind, StringComparer.Ordinal)
                .ThenBy(static fact => fact.Service, StringComparer.Ordinal)],
            Implements = [.. all.SelectMany(static extract => extract.Implements).OrderBy(static fact => fact.Symbol, StringComparer.Ordinal)],
            Handles = [.. all
                .SelectMany(static extract => extract.Handles)
                .OrderBy(static fact => fact.Symbol, StringComparer.Ordinal)
                .ThenBy(static fact => fact.Message, StringComparer.Ordinal)],
        };
    }

    private static Dictionary<string, TypeExtract> Types(
        IReadOnlyList<INamedTypeSymbol> declared,
        CompilationScope scope,
        TypeExtraction types,
        CancellationToken cancellation)
    {
        var bound = scope.Bindings.Evidence;
        var extracts = new Dictionary<string, TypeExtract>(StringComparer.Ordinal);
        foreach (var type in declared)
        {
            var extract = types.Of(type, cancellation);
            // Broken code may declare a type twice.
            if (!extracts.ContainsKey(extract.Type.Symbol))
                extracts.Add(extract.Type.Symbol, With(extract, bound[type]));
        }

        return extracts;
    }

    private static TypeExtract With(TypeExtract extract, IEnumerable<EvidenceFact> evidence)
    {
        if (!evidence.Any())
            return extract;
        var ordered = evidence.Distinct()
            .OrderBy(static fact => fact.FilePath, StringComparer.Ordinal).ThenBy(static fact => fact.Line)
            .ThenBy(static fact => fact.Supports, StringComparer.Ordinal).ThenBy(static fact => fact.Detail, StringComparer.Ordinal).ToList();
        return new TypeExtract(
            extract.Type with { Evidence = [.. extract.Type.Evidence, .. ordered] },
            extract.Implements,
            extract.Handles,
            extract.References);
    }

    private static IEnumerable<ReferenceFact> Registrations(CompilationScope scope, IReadOnlyDictionary<string, TypeFact> types) => scope.Bindings.Registrations
        .GroupBy(static registration => (registration.From, registration.Service, registration.Implementation), RegistrationComparer.Default)
        .Where(group => !SymbolEqualityComparer.Default.Equals(group.Key.From, group.Key.Implementation))
        .Select(group => new ReferenceFact
        {
            Kind = ReferenceKinds.Register,
            From = scope.Names.Type(group.Key.From),
            Target = scope.Names.Type(group.Key.Implementation),
            TargetAssembly = group.Key.Implementation.ContainingAssembly?.Name ?? "",
            Members = [.. group
                .Select(static registration => registration.Member)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static member => member, StringComparer.Ordinal)],
            Service = scope.Names.Type(group.Key.Service),
            ServiceAssembly = group.Key.Service.ContainingAssembly?.Name,
            Test = types.TryGetValue(scope.Names.Type(group.Key.From), out var from) && from.Excluded == "test",
        });
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.References;

/// <summary>References of one unit, gathered by kind and target.</summary>
internal sealed class ReferenceSet(string from, bool test, CompilationScope scope)
{
    private readonly Dictionary<BodyReference, SortedSet<string>> members = [];

    public void Add(string member, string kind, ITypeSymbol? type)
    {
        foreach (var named in NamedTypes.In(type))
        {
            if (scope.Solution.Contains(named))
                Add(member, new BodyReference(kind, scope.Names.Type(named), named.ContainingAssembly.Name));
            kind = ReferenceKinds.Use;
        }
    }

    public void Add(string member, IEnumerable<BodyReference> references)
    {
        foreach (var reference in references)
            Add(member, reference);
    }

    public IReadOnlyList<ReferenceFact> Facts() => [.. members
        .OrderBy(static pair => pair.Key.Target, StringComparer.Ordinal)
        .ThenBy(static pair => pair.Key.Assembly, StringComparer.Ordinal)
        .ThenBy(static pair => pair.Key.Kind, StringComparer.Ordinal)
        .Select(pair => new ReferenceFact
        {
            TargetAssembly = pair.Key.Assembly,
            Target = pair.Key.Target,
            Kind = pair.Key.Kind,
            From = from,
            Members = [.. pair.Value],
            Test = test,
        })];

    private void Add(string member, BodyReference reference)
    {
        if (reference.Target == from && reference.Assembly == scope.Solution.Own)
            return;
        if (!members.TryGetValue(reference, out var names))
            members.Add(reference, names = new SortedSet<string>(StringComparer.Ordinal));
        names.Add(member);
    }
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.References;

/// <summary>References of one unit, gathered by kind and target.</summary>
internal sealed class ReferenceSet(string from, bool test, CompilationScope scope)
{
    private readonly List<(BodyReference Reference, string Member)> rows = scope.References.Take();

    public void Add(string member, string kind, ITypeSymbol? type)
    {
        // Nearly all of them: not worth a list of one.
        if (type is INamedTypeSymbol { IsGenericType: false, ContainingType: null } simple)
        {
            AddOne(member, kind, simple);
            return;
        }

        foreach (var named in NamedTypes.In(type))
        {
            AddOne(member, kind, named);
            kind = ReferenceKinds.Use;
        }
    }

    public void Add(string member, IReadOnlyCollection<BodyReference> references)
    {
        if (references.Count == 0)
            return;
        foreach (var reference in references)
            Add(member, reference);
    }

    /// <summary>The references in order; the set is empty and done with afterwards.</summary>
    public IReadOnlyList<ReferenceFact> Facts()
    {
        rows.Sort(static (left, right) => Compare(left, right));
        var facts = new List<ReferenceFact>();
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Reference == rows[start].Reference)
                end++;
            facts.Add(Fact(start, end));
            start = end;
        }

        rows.Clear();
        scope.References.Give(rows);
        return facts;
    }

    private static int Compare((BodyReference Reference, string Member) left, (BodyReference Reference, string Member) right)
    {
        var order = string.CompareOrdinal(left.Reference.Target, right.Reference.Target);
        if (order == 0)
            order = string.CompareOrdinal(left.Reference.Assembly, right.Reference.Assembly);
        if (order == 0)
            order = string.CompareOrdinal(left.Reference.Kind, right.Reference.Kind);
        return order == 0 ? string.CompareOrdinal(left.Member, right.Member) : order;
    }

    private void AddOne(string member, string kind, INamedTypeSymbol named)
    {
        if (scope.Solution.Contains(named))
            Add(member, new BodyReference(kind, scope.Names.Type(named), named.ContainingAssembly.Name));
    }

    private ReferenceFact Fact(int start, int end)
    {
        var reference = rows[start].Reference;
        return new ReferenceFact
        {
            TargetAssembly = reference.Assembly,
            Target = reference.Target,
            Kind = reference.Kind,
            From = from,
            Members = Members(start, end),
            Test = test,
        };
    }

    private string[] Members(int start, int end)
    {
        var count = 0;
        for (var at = start; at < end; at++)
            count += IsNew(at, start) ? 1 : 0;
        var members = new string[count];
        for (var at = end - 1; at >= start; at--)
        {
            if (IsNew(at, start))
                members[--count] = rows[at].Member;
        }

        return members;
    }

    private bool IsNew(int at, int start) => at == start || rows[at].Member != rows[at - 1].Member;

    private void Add(string member, BodyReference reference)
    {
        if (reference.Target != from || reference.Assembly != scope.Solution.Own)
            rows.Add((reference, member));
    }
}

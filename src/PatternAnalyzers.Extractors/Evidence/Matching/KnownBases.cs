using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Bases of one framework; asked in one go.</summary>
/// <param name="framework">Its name as it stands in handled messages.</param>
/// <param name="rows">Its bases.</param>
internal sealed class KnownBases(string framework, params KnownBase[] rows)
{
    private readonly ILookup<string, KnownBase> byName = rows.ToLookup(static row => row.Name, StringComparer.Ordinal);

    /// <summary>Adds evidence and handled messages for every base that the type has.</summary>
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return;
        // Most types have none of them.
        HashSet<string>? seen = null;
        for (var at = 0; at < question.Bases.Count; at++)
            Match(question, question.Bases[at], ref seen);
        for (var at = 0; at < question.Interfaces.Count; at++)
            Match(question, question.Interfaces[at], ref seen);
    }

    /// <summary>True when the type has any of them.</summary>
    public bool AreIn(TypeQuestion question) => question.Bases.Concat(question.Interfaces).Any(ancestor => Row(question, ancestor) is not null);

    private KnownBase? Row(TypeQuestion question, INamedTypeSymbol ancestor)
    {
        foreach (var row in byName[ancestor.Name])
        {
            if (IsMatch(question, row, ancestor))
                return row;
        }

        return null;
    }

    private void Match(TypeQuestion question, INamedTypeSymbol ancestor, ref HashSet<string>? seen)
    {
        if (Row(question, ancestor) is not { } row)
            return;
        var message = row.Message >= 0 ? Messages.Unwrap(ancestor.TypeArguments[row.Message]) : null;
        seen ??= new HashSet<string>(StringComparer.Ordinal);
        if (seen.Add(row.Supports + " " + message?.ToDisplayString()))
            Add(question, row, ancestor, message);
    }

    private void Add(TypeQuestion question, KnownBase row, INamedTypeSymbol ancestor, ITypeSymbol? message)
    {
        question.Add(BaseSignals.Of(ancestor), BaseSignals.Detail(ancestor), row.Supports);
        if (message is not null
            && question.Type.TypeKind != TypeKind.Interface
            && Messages.Fact(question.Type, message, row.Framework ?? framework) is { } fact)
        {
            question.AddHandled(fact);
        }
    }

    private static bool IsMatch(TypeQuestion question, KnownBase row, INamedTypeSymbol ancestor)
    {
        if (ancestor.Arity != row.Arity)
            return false;
        return ancestor.TypeKind == TypeKind.Error ? row.ByName || Usings.Import(question, row.Namespace) : Namespaces.Full(ancestor) == row.Namespace;
    }
}

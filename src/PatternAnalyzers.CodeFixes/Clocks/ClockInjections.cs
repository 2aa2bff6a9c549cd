using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>What can be done safely about diagnosed reads.</summary>
internal static class ClockInjections
{
    /// <summary>One injection a class, in source order; reads that cannot be replaced are left out.</summary>
    public static async Task<IReadOnlyList<ClockInjection>> FindAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var reads = new Dictionary<ClassDeclarationSyntax, (DiagnosedType Type, List<ClockRead> Reads)>();
        foreach (var diagnostic in diagnostics)
        {
            if (await DiagnosedType.FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { Syntax: ClassDeclarationSyntax syntax } type)
                continue;
            if (!reads.TryGetValue(syntax, out var found))
                reads.Add(syntax, found = (type, []));
            found.Reads.AddRange(Reads(type, diagnostic, cancellation));
        }

        var injections = new List<ClockInjection>();
        foreach (var (type, found) in reads.OrderBy(static pair => pair.Key.SpanStart).Select(static pair => pair.Value))
        {
            if (await InjectionAsync(document, type, found, cancellation).ConfigureAwait(false) is { } injection)
                injections.Add(injection);
        }

        return injections;
    }

    private static IEnumerable<ClockRead> Reads(DiagnosedType type, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(HintNames.Read, out var symbol))
            yield break;
        foreach (var access in type.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            if (access.Name.Span.IntersectsWith(diagnostic.Location.SourceSpan)
                && symbol!.EndsWith("." + access.Name.Identifier.ValueText, StringComparison.Ordinal)
                && ClockRead.Of(access, type.Model, cancellation) is { } read)
            {
                yield return read;
            }
        }
    }

    private static async Task<ClockInjection?> InjectionAsync(Document document, DiagnosedType type, List<ClockRead> reads, CancellationToken cancellation)
    {
        var syntax = (ClassDeclarationSyntax)type.Syntax;
        if (reads.Count == 0 || ClockSource.For(syntax, type.Symbol, type.Model.Compilation) is not { } source)
            return null;
        var reached = reads
            .Where(read => ClockReach.Covers(source, read, syntax, type.Model))
            .GroupBy(static read => read.Syntax)
            .Select(static group => group.First())
            .ToList();
        if (reached.Count == 0)
            return null;
        if (!source.Exists && await ConstructorCallers.AnyAsync(type.Symbol, document.Project.Solution, cancellation).ConfigureAwait(false))
            return null;
        return new ClockInjection(syntax, source, reached);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Rename;

namespace PatternAnalyzers.CodeFixes.Renaming;

/// <summary>Renames one type in a solution.</summary>
internal static class TypeRename
{
    /// <summary>True when nothing in the sources is called that yet and nothing from outside would be hidden by the name.</summary>
    public static async Task<bool> IsSafeAsync(Solution solution, DiagnosedType type, string name, CancellationToken cancellation)
    {
        if (type.Model.LookupSymbols(type.Syntax.SpanStart, name: name).Length > 0)
            return false;
        foreach (var project in solution.Projects)
        {
            var taken = await SymbolFinder.FindSourceDeclarationsAsync(project, name, ignoreCase: false, cancellation).ConfigureAwait(false);
            if (taken.Any())
                return false;
        }

        return true;
    }

    public static Task<Solution> ApplyAsync(Solution solution, INamedTypeSymbol type, string name, CancellationToken cancellation) =>
        Renamer.RenameSymbolAsync(solution, type, default, name, cancellation);
}

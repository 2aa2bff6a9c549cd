using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>What a file imports: the only hint at the home of a name that does not resolve.</summary>
internal static class Usings
{
    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> Global = new();

    /// <summary>True when a file of the type, or a global using, imports the namespace.</summary>
    public static bool Import(TypeQuestion question, string name)
    {
        if (Namespaces.IsUnder(question.Type, name))
            return true;
        foreach (var part in question.Parts)
        {
            if (part.SyntaxTree.GetRoot() is CompilationUnitSyntax unit && Imports(unit, name))
                return true;
        }

        return question.Type.ContainingAssembly is ISourceAssemblySymbol source && Global.GetValue(source.Compilation, Collect).Contains(name);
    }

    private static bool Imports(CompilationUnitSyntax unit, string name)
    {
        if (Any(unit.Usings, name))
            return true;
        foreach (var member in unit.Members)
        {
            if (member is BaseNamespaceDeclarationSyntax space && Any(space.Usings, name))
                return true;
        }

        return false;
    }

    private static bool Any(SyntaxList<UsingDirectiveSyntax> usings, string name)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is null && directive.Name?.ToString() == name)
                return true;
        }

        return false;
    }

    private static HashSet<string> Collect(Compilation compilation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is not CompilationUnitSyntax unit)
                continue;
            foreach (var directive in unit.Usings)
            {
                if (!directive.GlobalKeyword.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.None) && directive.Alias is null && directive.Name is { } name)
                    found.Add(name.ToString());
            }
        }

        return found;
    }
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Whether a file can see a framework for models at all, so that the others are not read for it.</summary>
internal static class ModelImports
{
    private static readonly string[] Roots =
    [
        "Microsoft.Extensions.AI", "Microsoft.Agents", "Microsoft.SemanticKernel", "Microsoft.AutoGen", "AutoGen", "OpenAI", "Azure.AI", "OllamaSharp",
        "Anthropic"
    ];

    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Trees = new();
    private static readonly ConditionalWeakTable<Compilation, object> Global = new();

    /// <summary>True when a file of the type, or a global using, imports one.</summary>
    public static bool AreIn(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            if ((bool)Trees.GetValue(part.SyntaxTree, static tree => (object)Imports(tree, globalOnly: false)))
                return true;
        }

        return question.Type.ContainingAssembly is ISourceAssemblySymbol source
            && (bool)Global.GetValue(source.Compilation, static compilation => Any(compilation));
    }

    private static object Any(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Imports(tree, globalOnly: true))
                return true;
        }

        return false;
    }

    private static bool Imports(SyntaxTree tree, bool globalOnly)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax unit)
            return false;
        foreach (var directive in unit.Usings)
        {
            if ((!globalOnly || !directive.GlobalKeyword.IsKind(SyntaxKind.None))
                && directive.Name?.ToString() is { } name
                && Array.Exists(Roots, root => name.StartsWith(root, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        if (globalOnly)
            return false;
        foreach (var member in unit.Members)
        {
            if (member is not BaseNamespaceDeclarationSyntax space)
                continue;
            foreach (var directive in space.Usings)
            {
                if (directive.Name?.ToString() is { } name && Array.Exists(Roots, root => name.StartsWith(root, StringComparison.Ordinal)))
                    return true;
            }
        }

        return false;
    }
}

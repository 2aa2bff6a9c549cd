using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Hangs itself into the end of the process or of an assembly.</summary>
internal sealed class ProcessExitExtractor : ITypeExtractor
{
    private static readonly string[] Ends = ["ProcessExit", "PosixSignalRegistration", "DomainUnload", "Unloading"];

    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Trees = new();

    public void Extract(TypeQuestion question)
    {
        // Whoever starts the program also ends it; that is no hook.
        if (question.Type.TypeKind != TypeKind.Class || Plumbing.Is(question.Type) || !question.Type.GetMembers("Main").IsEmpty)
            return;
        foreach (var part in question.Parts)
        {
            if (!(bool)Trees.GetValue(part.SyntaxTree, static tree => (object)IsMentioned(tree)))
                continue;
            foreach (var node in part.DescendantNodes())
            {
                if (End(node) is not { } end)
                    continue;
                question.Add(Signals.Convention, "hangs itself into " + end, Supports.Lifecycle, node.GetLocation());
                return;
            }
        }
    }

    private static string? End(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ProcessExit" or "DomainUnload" or "Unloading" } left } =>
            left.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "PosixSignalRegistration" } } } =>
            "PosixSignalRegistration",
        _ => null,
    };

    private static bool IsMentioned(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return Array.Exists(Ends, end => text.IndexOf(end, StringComparison.Ordinal) >= 0);
    }
}

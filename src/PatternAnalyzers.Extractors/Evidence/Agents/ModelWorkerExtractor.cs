using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Agents without an agent framework: they give a chat model tools, or are one of several kinds of the repository's own.</summary>
internal sealed class ModelWorkerExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || type.IsStatic)
            return;
        var role = Roles.Change(type) ? "polymorphic" : "specialized";
        // A model and tools for it are no data, whatever the class is called.
        if (Colleagues.IsWorker(type) && UsesTools(question) && ModelQuestions.AreAskedBy(question))
            question.Add(Signals.Convention, "gives a model tools", Supports.Agent(role));
        if (Plumbing.Is(type))
            return;
        if (OwnBase(question) is { } ancestor)
            question.Add(Signals.Behaviour, $"is a kind of {ancestor.Name}, which works with a model", Supports.Agent(role));
        if (!Colleagues.IsWorker(type))
            return;
        foreach (var contract in question.Interfaces)
        {
            if (!Colleagues.IsContract(contract))
                continue;
            // What it looks up on the way is its tool: the contract that it shares says what it is.
            question.Add(Signals.Behaviour, $"is one of several {contract.Name} that work with a model", Supports.Agent(role));
            return;
        }
    }

    private static INamedTypeSymbol? OwnBase(TypeQuestion question)
    {
        foreach (var ancestor in question.Bases)
        {
            if (ancestor is { IsAbstract: true, DeclaringSyntaxReferences.Length: > 0 } && Colleagues.IsWorker(ancestor))
                return ancestor;
        }

        return null;
    }

    private static bool UsesTools(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is SimpleNameSyntax { Parent: not AttributeSyntax } name
                    && (ModelTypes.Named(name.Identifier.ValueText) == ModelRole.Tool || IsToolSlot(name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // new ChatOptions { Tools = … } and options.Tools.Add(…), in whatever framework.
    private static bool IsToolSlot(SimpleNameSyntax name) => name.Identifier.ValueText is "Tools" or "ToolMode" or "ToolChoice" && name.Parent
        is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
        or MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax or AssignmentExpressionSyntax };
}

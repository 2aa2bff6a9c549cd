using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Agents of Semantic Kernel, AutoGen and Microsoft.Agents.AI: what is one, what runs one, what leads several.</summary>
internal sealed class AgentExtractor : ITypeExtractor
{
    private const int Several = 2;

    // Extension methods of the frameworks that run an agent; its own methods are asked of its type.
    private static readonly HashSet<string> Runs = new(StringComparer.Ordinal)
    {
        "CallAsync", "GenerateReplyAsync", "InitiateChatAsync", "InvokeAsync", "InvokeStreamingAsync", "RunAsync", "RunStreamingAsync", "SendAsync",
        "SendMessageToGroupAsync",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || type.IsStatic || Plumbing.Is(type))
            return;
        var team = Team(type);
        if ((Base(question) ?? AgentContracts.Of(question)) is { } ancestor)
        {
            question.Add(
                BaseSignals.Of(ancestor),
                BaseSignals.Detail(ancestor),
                Supports.Agent(Roles.Change(type) ? "polymorphic" : team >= Several || Holdings.Has(type, ModelRole.Group) ? "coordination" : "specialized"));
            return;
        }

        if (AgentScript.Is(question))
        {
            if (question.Evidence.Count == 0 && ModelImports.AreIn(question) && AgentScript.MakesAgents(question))
                question.Add(Signals.Convention, "keeps nothing and only shows how agents are used", Supports.RejectSample);
            return;
        }

        var (created, group) = Created(question);
        if (group || team >= Several || created >= Several)
        {
            if (IsRunning(question))
                question.Add(Signals.Convention, group ? "brings agents together in a group" : "holds and runs several agents", Supports.Agent("coordination"));
        }
        else if ((created > 0 || Holdings.Has(type, ModelRole.Agent)) && IsRunning(question))
        {
            question.Add(Signals.Convention, "holds and runs an agent", Supports.Agent(Roles.Change(type) ? "polymorphic" : "specialized"));
        }
    }

    // A leader that derives from one leads what its base keeps.
    private static int Team(INamedTypeSymbol type)
    {
        var most = 0;
        for (var current = type; current is { DeclaringSyntaxReferences.Length: > 0 }; current = current.BaseType)
            most = Math.Max(most, Math.Max(Count(Holdings.Given(current)), Count(Holdings.Kept(current))));
        return most;
    }

    private static INamedTypeSymbol? Base(TypeQuestion question)
    {
        foreach (var ancestor in question.Bases)
        {
            if (ancestor.DeclaringSyntaxReferences.Length == 0 && ModelTypes.Of(ancestor) == ModelRole.Agent)
                return ancestor;
        }

        foreach (var ancestor in question.Interfaces)
        {
            if (ancestor.DeclaringSyntaxReferences.Length == 0 && ModelTypes.Of(ancestor) == ModelRole.Agent)
                return ancestor;
        }

        return null;
    }

    private static int Count(IReadOnlyList<ITypeSymbol> held)
    {
        var count = 0;
        foreach (var type in held)
        {
            if (Holdings.Element(type, out var many) is { } element && IsAgent(element))
                count += many ? Several : 1;
        }

        return count;
    }

    private static bool IsAgent(ITypeSymbol type) =>
        ModelTypes.Of(type) == ModelRole.Agent
            || (type is INamedTypeSymbol { DeclaringSyntaxReferences.Length: > 0 } named && AgentContracts.Is(named))
            || Colleagues.Contains(type);

    // Two members that make one each do not bring them together.
    private static (int Agents, bool Group) Created(TypeQuestion question)
    {
        var most = 0;
        var group = false;
        if (!ModelImports.AreIn(question))
            return (0, false);
        foreach (var part in question.Parts)
        {
            if (part is not TypeDeclarationSyntax { Members: var members })
                continue;
            foreach (var member in members)
            {
                var agents = 0;
                foreach (var node in member.DescendantNodes())
                {
                    var role = node is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name }
                        ? ModelTypes.Named(name.Identifier.ValueText)
                        : ModelRole.None;
                    agents += role == ModelRole.Agent ? 1 : 0;
                    group |= role == ModelRole.Group;
                }

                most = Math.Max(most, agents);
            }
        }

        return (most, group);
    }

    private static bool IsRunning(TypeQuestion question)
    {
        var names = new HashSet<string>(Runs, StringComparer.Ordinal);
        Collect(Holdings.Given(question.Type), names);
        Collect(Holdings.Kept(question.Type), names);
        foreach (var part in question.Parts)
        {
            if (Mentions(part, names))
                return true;
        }

        foreach (var ancestor in question.Bases)
        {
            foreach (var reference in ancestor.DeclaringSyntaxReferences)
            {
                if (Mentions(reference.GetSyntax(), names))
                    return true;
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxNode code, HashSet<string> names)
    {
        foreach (var node in code.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax call && names.Contains(Calls.Name(call)))
                return true;
        }

        return false;
    }

    private static void Collect(IReadOnlyList<ITypeSymbol> held, HashSet<string> names)
    {
        foreach (var type in held)
        {
            if (Holdings.Element(type, out _) is not { DeclaringSyntaxReferences.Length: > 0 } element || !Colleagues.Contains(element))
                continue;
            foreach (var member in element.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && Methods.IsAsynchronous(method))
                    names.Add(method.Name);
            }
        }
    }
}

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
        "CallAsync", "GenerateReplyAsync", "InitiateChatAsync", "InvokeAsync", "InvokeStreamingAsync", "RunAsync", "RunStreamingAsync", "SendAsync", "SendMessageToGroupAsync",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || type.IsStatic || Plumbing.Is(type))
            return;
        var team = Math.Max(Count(Holdings.Given(type)), Count(Holdings.Kept(type)));
        if (Base(question) is { } ancestor)
        {
            question.Add(BaseSignals.Of(ancestor), BaseSignals.Detail(ancestor), Supports.Agent(Roles.Change(type) ? "polymorphic" : team >= Several ? "coordination" : "specialized"));
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

    private static bool IsAgent(ITypeSymbol type) => ModelTypes.Of(type) == ModelRole.Agent || Colleagues.Contains(type);

    private static (int Agents, bool Group) Created(TypeQuestion question)
    {
        var agents = 0;
        var group = false;
        if (!ModelImports.AreIn(question))
            return (0, false);
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                var role = node is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } ? ModelTypes.Named(name.Identifier.ValueText) : ModelRole.None;
                agents += role == ModelRole.Agent ? 1 : 0;
                group |= role == ModelRole.Group;
            }
        }

        return (agents, group);
    }

    private static bool IsRunning(TypeQuestion question)
    {
        var names = new HashSet<string>(Runs, StringComparer.Ordinal);
        Collect(Holdings.Given(question.Type), names);
        Collect(Holdings.Kept(question.Type), names);
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && names.Contains(Calls.Name(call)))
                    return true;
            }
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

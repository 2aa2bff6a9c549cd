using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Samples, snippets and start-up code: they make agents on the way and keep none.</summary>
internal static class AgentScript
{
    /// <summary>True for a class that is given nothing, keeps nothing and comes from nothing: it has no life of its own to pursue a goal in.</summary>
    public static bool Is(TypeQuestion question) =>
        question.Type.AllInterfaces.IsEmpty && question.Bases.Count == 0 && Holdings.Given(question.Type).Count == 0 && Holdings.Kept(question.Type).Count == 0;

    /// <summary>True when it makes an agent, by whatever name the class of that has.</summary>
    public static bool MakesAgents(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name }
                    && (ModelTypes.Named(name.Identifier.ValueText) == ModelRole.Agent || NameWords.Last(name.Identifier.ValueText) == "Agent"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

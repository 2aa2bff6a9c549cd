using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Hangs itself into the life of the host: registers for its start or stop.</summary>
internal sealed class HostLifetimeExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || question.Type.IsStatic || !IsGivenLifetime(question.Type))
            return;
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is not InvocationExpressionSyntax call || Calls.Name(call) is not ("Register" or "UnsafeRegister"))
                    continue;
                if (Calls.Receiver(call) is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ApplicationStarted" or "ApplicationStopping"
                    or "ApplicationStopped" } moment)
                {
                    continue;
                }

                question.Add(Signals.Convention, "registers for " + moment.Name.Identifier.ValueText, Supports.Lifecycle, call.GetLocation());
                return;
            }
        }
    }

    private static bool IsGivenLifetime(INamedTypeSymbol type)
    {
        foreach (var given in Holdings.Given(type))
        {
            if (given.Name is "IHostApplicationLifetime" or "IApplicationLifetime")
                return true;
        }

        return false;
    }
}

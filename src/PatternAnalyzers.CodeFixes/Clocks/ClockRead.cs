using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>A direct read of the clock, and what a provider is asked instead so that the type of the expression stays.</summary>
internal sealed record ClockRead(MemberAccessExpressionSyntax Syntax, string Question)
{
    /// <summary>The read at this place; null for anything else.</summary>
    public static ClockRead? Of(MemberAccessExpressionSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(syntax, cancellation) is not IPropertyReferenceOperation { Property: { IsStatic: true } property } read
            || read.Parent is INameOfOperation)
        {
            return null;
        }

        return Replacement(property.ContainingType.ToDisplayString() + "." + property.Name) is { } question ? new ClockRead(syntax, question) : null;
    }

    private static string? Replacement(string property) => property switch
    {
        "System.DateTimeOffset.UtcNow" => "GetUtcNow()",
        "System.DateTimeOffset.Now" => "GetLocalNow()",
        "System.DateTime.UtcNow" => "GetUtcNow().UtcDateTime",
        "System.DateTime.Now" => "GetLocalNow().LocalDateTime",
        "System.DateTime.Today" => "GetLocalNow().LocalDateTime.Date",
        _ => null,
    };
}

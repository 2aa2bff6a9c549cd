using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>
/// What a class does that is done by hooks of git, whatever it is called: it answers with an exit code after it asked git what is staged, read the refs that git pipes in, looked at what git
/// puts into the environment, or complained in the name of a hook.
/// </summary>
internal static class GitHookWork
{
    /// <summary>The subtype and what speaks for it; null when nothing does.</summary>
    public static (string Subtype, string Sign)? Of(INamedTypeSymbol type, ImmutableArray<BaseTypeDeclarationSyntax> parts)
    {
        var found = new GitHookSigns();
        foreach (var part in parts)
        {
            if (!GitHookText.IsMentioned(part.SyntaxTree))
                continue;
            foreach (var node in part.DescendantNodes(static node => node is not InterpolationFormatClauseSyntax))
                Look(node, found);
        }

        // A program that installs hooks names them, too, and complains.
        if (!found.HasText || found.Installs)
            return null;
        // How many refs were refused is as good as zero or one.
        if (found.Refs && (found.Input || IsGivenAReader(type)) && Answers(type, parts, static _ => true))
            return ("git", "reads the refs that git pipes in");
        if (!Answers(type, parts, GivesZero))
            return null;
        if (found.Self is { } self)
            return (self, "says which hook it is");
        if (found.Staged && found.Git)
            return ("pre_commit", "asks git what is staged");
        if (found.Refs && found.Git)
            return ("git", "judges refs with the help of git");
        if (!found.Complains)
            return null;
        if (found.Environment)
            return (found.Named ?? "git", "reads what git puts into the environment");
        return found.Named is { } named ? (named, "complains in the name of a hook") : null;
    }

    private static void Look(SyntaxNode node, GitHookSigns found)
    {
        switch (node)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                found.Add(literal.Token.ValueText);
                if (literal.Token.ValueText == "git" && Starts(literal))
                    found.Git = true;
                else if (GitHookWords.OfHook(literal.Token.ValueText) is { } hook && IsProperty(literal))
                    found.Self ??= hook;
                break;
            case InterpolatedStringTextSyntax text:
                found.Add(text.TextToken.ValueText);
                break;
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Console" } } console:
                found.Complains |= console.Name.Identifier.ValueText == "Error";
                found.Input |= console.Name.Identifier.ValueText is "In" or "ReadLine" or "OpenStandardInput";
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call when Calls.Name(call) == "GetEnvironmentVariable":
                found.Environment |= arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: var name }
                    && name.StartsWith("GIT_", StringComparison.Ordinal);
                break;
        }
    }

    // Process.Start("git", …), new ProcessStartInfo("git", …), FileName = "git", or whatever of the class's own is called with it first.
    private static bool Starts(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: var arguments } } argument => arguments[0] == argument,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "FileName" }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FileName" } } =>
            true,
        _ => false,
    };

    private static bool IsProperty(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        _ => false,
    };

    private static bool IsGivenAReader(INamedTypeSymbol type)
    {
        foreach (var given in Holdings.Given(type))
        {
            if (given.Name is "TextReader" or "StreamReader")
                return true;
        }

        return false;
    }

    // Zero lets git go on. Other numbers are counts, sums and places.
    private static bool Answers(INamedTypeSymbol type, ImmutableArray<BaseTypeDeclarationSyntax> parts, Func<MethodDeclarationSyntax, bool> fits)
    {
        foreach (var part in parts)
        {
            if (part is not TypeDeclarationSyntax { Members: var members })
                continue;
            foreach (var member in members)
            {
                if (member is MethodDeclarationSyntax method
                    && IsCode(method.ReturnType)
                    && (method.Identifier.ValueText == "Main" || IsOpen(type, method))
                    && fits(method))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOpen(INamedTypeSymbol type, MethodDeclarationSyntax method)
    {
        foreach (var member in type.GetMembers(method.Identifier.ValueText))
        {
            if (member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
                return true;
        }

        return false;
    }

    private static bool IsCode(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword } => true,
        GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask", TypeArgumentList.Arguments: { Count: 1 } arguments } => IsCode(arguments[0]),
        _ => false,
    };

    private static bool GivesZero(MethodDeclarationSyntax method)
    {
        if (method.ExpressionBody is { Expression: var body })
            return IsZero(body);
        foreach (var node in method.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is ReturnStatementSyntax { Expression: { } result } && IsZero(result))
                return true;
        }

        return false;
    }

    private static bool IsZero(ExpressionSyntax expression) => Calls.Bare(expression) switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is 0,
        ConditionalExpressionSyntax choice => IsZero(choice.WhenTrue) || IsZero(choice.WhenFalse),
        AwaitExpressionSyntax awaited => IsZero(awaited.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call when Calls.Name(call) == "FromResult" =>
            IsZero(arguments[0].Expression),
        _ => false,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Hooks of git. No framework marks them, so two independent signs are asked for: names, what git hands over, hook names in text or comments, an exit code.</summary>
internal sealed class GitHookExtractor : ITypeExtractor
{
    private const int Enough = 2;

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type) || !Plumbing.HasWork(type))
            return;
        if (Contract(question) is { } contract)
        {
            question.Add(Signals.Convention, $"implements {contract.Name}, called around a commit or by git", Supports.Hook(GitHookWords.OfName(contract.Name)!));
            return;
        }

        var named = GitHookWords.OfName(type.Name);
        var member = OfMethods(type);
        var parameter = OfParameters(type);
        // Text is read last, and only where something else points to a commit: most types never get here.
        var exits = Exits(type);
        if (named is null && member is null && parameter is null && !exits)
            return;
        var text = OfText(question);
        var signs = (named is null ? 0 : 1) + (member is null ? 0 : 1) + (parameter is null ? 0 : 1) + (text is null ? 0 : 1) + (exits ? 1 : 0);
        if (signs >= Enough && (named ?? member ?? text ?? parameter) is { } subtype)
            question.Add(Signals.Convention, "works as a hook of git: " + Words(named, member, parameter, text, exits), Supports.Hook(subtype));
    }

    private static INamedTypeSymbol? Contract(TypeQuestion question)
    {
        foreach (var contract in question.Interfaces)
        {
            if (GitHookWords.OfName(contract.Name) is not null)
                return contract;
        }

        foreach (var ancestor in question.Bases)
        {
            if (GitHookWords.OfName(ancestor.Name) is not null)
                return ancestor;
        }

        return null;
    }

    private static string? OfMethods(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            if (method.DeclaredAccessibility != Accessibility.Private && GitHookWords.OfName(method.Name) is { } subtype)
                return subtype;
        }

        return null;
    }

    private static string? OfParameters(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            foreach (var parameter in method.Parameters)
            {
                if (GitHookWords.OfParameter(parameter.Name) is { } subtype)
                    return subtype;
            }
        }

        return null;
    }

    // git looks at nothing but the exit code.
    private static bool Exits(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;
            if (result.SpecialType == SpecialType.System_Int32 && (method.Name == "Main" || method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal))
                return true;
        }

        return false;
    }

    private static string? OfText(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            foreach (var token in part.DescendantTokens(descendIntoTrivia: false))
            {
                if (token.HasLeadingTrivia && OfComments(token.LeadingTrivia) is { } comment)
                    return comment;
                if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken && GitHookWords.OfText(token.ValueText) is { } text)
                    return text;
            }
        }

        return null;
    }

    private static string? OfComments(SyntaxTriviaList comments)
    {
        foreach (var trivia in comments)
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                && GitHookWords.OfText(trivia.ToFullString()) is { } subtype)
                return subtype;
        }

        return null;
    }

    private static string Words(string? named, string? member, string? parameter, string? text, bool exits)
    {
        var words = new List<string>();
        Add(named is not null, "its name");
        Add(member is not null, "a method after a hook");
        Add(parameter is not null, "what git hands over");
        Add(text is not null, "a hook named in its text");
        Add(exits, "an exit code");
        return string.Join(", ", words);

        void Add(bool found, string word)
        {
            if (found)
                words.Add(word);
        }
    }
}

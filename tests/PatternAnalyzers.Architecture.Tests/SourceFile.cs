using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Architecture.Tests;

/// <summary>A file as syntax: comments and texts cannot break a rule.</summary>
internal sealed class SourceFile(string path)
{
    private readonly CompilationUnitSyntax root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();

    public string Name => Path.GetFileName(path);

    public string Short => Sources.Short(path);

    public int Lines => File.ReadAllLines(path).Length;

    public IEnumerable<string> TopLevelTypes => root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        })
        .OfType<string>();

    public IEnumerable<string> Catches => root.DescendantNodes().OfType<CatchClauseSyntax>().Select(node => At(node, "catch"));

    public IEnumerable<string> UsesOf(IReadOnlyList<string> namespaces) => root.DescendantNodes().OfType<NameSyntax>()
        .Where(name => name.Parent is UsingDirectiveSyntax or QualifiedNameSyntax or MemberAccessExpressionSyntax)
        .Where(name => namespaces.Any(forbidden => name.ToString() == forbidden || name.ToString().StartsWith($"{forbidden}.", StringComparison.Ordinal)))
        // "Microsoft" alone also matches a part of a longer allowed name; the using directive tells.
        .Where(name => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null || name.Parent is UsingDirectiveSyntax)
        .Select(name => At(name, name.ToString()));

    public IEnumerable<string> MembersOf(IReadOnlyList<string> types) => root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        .Where(access => types.Contains(LastNameOf(access.Expression)))
        .Select(access => At(access, access.ToString()));

    /// <summary>Lines whose code is wider, whatever their texts and comments are.</summary>
    public IEnumerable<string> LinesWiderThan(int width) => root.DescendantTokens()
        .Where(token => token.Text.IndexOf('\n') < 0)
        .GroupBy(token => token.GetLocation().GetLineSpan().StartLinePosition.Line)
        .Where(line => line.Max(token => token.GetLocation().GetLineSpan().EndLinePosition.Character) - line.Where(IsText).Sum(token => token.Span.Length) > width)
        .Select(line => $"{Short}({line.Key + 1})");

    private static bool IsText(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        || token.Parent!.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is not null;

    private static string LastNameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        _ => "",
    };

    private string At(SyntaxNode node, string what) => $"{Short}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {what}";
}

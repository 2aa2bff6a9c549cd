using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Content;

/// <summary>What is not hinted at is never looked at, so a missing hint is a secret in a manifest.</summary>
public sealed class SecretHintsTests
{
    public static TheoryData<string, string> Known => SecretsTests.Known;

    [Theory]
    [MemberData(nameof(Known))]
    public void EveryKnownSecret_IsHintedAt_InALiteralAndInAComment(string kind, string secret)
    {
        Assert.True(SecretHints.AreInCode($$"""class Shop { string value = "{{secret}}"; }"""), kind);
        Assert.True(SecretHints.AreInCode($$"""class Shop { /* {{secret}} */ }"""), kind);
    }

    [Theory]
    [InlineData("string Password => \"x1\";")]
    [InlineData("string ApiToken { get; set; } = \"x1\";")]
    [InlineData("void M() => Open(clientSecret: \"x1\");")]
    [InlineData("void M() { headers[\"token\"] = \"x1\"; }")]
    [InlineData("const string Key = \"se\" + \"cret=abc\";")]
    [InlineData("const string Key = \"pass\\u0077ord=abc\";")]
    [InlineData("void M(CancellationToken token = default) { }")]
    public void NamesThatAreGivenAValue_PiecesAndEscapes_AreHintedAt(string member) => Assert.True(SecretHints.AreInCode($"class Shop {{ {member} }}"));

    [Theory]
    [InlineData("Task PlaceAsync(Order order, CancellationToken token);")]
    [InlineData("/// <summary>Returns the <see cref=\"Order\"/> of the customer, or null.</summary> Order? Find(string customer);")]
    [InlineData("int Sum(int a, int b) => a + b;")]
    public void OrdinaryCode_IsNot(string member) => Assert.False(SecretHints.AreInCode(member));

    [Fact]
    public void ASecretPlantedAnywhereInTheCorpus_IsHintedAt()
    {
        var planted = 0;
        var secrets = Known.Select(row => row.Data.Item2).ToList();
        foreach (var type in CorpusTypes())
        {
            foreach (var literal in type
                .DescendantNodes()
                .OfType<LiteralExpressionSyntax>()
                .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
                .ToList())
            {
                var secret = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(secrets[planted++ % secrets.Count]));
                var code = type.ReplaceNode(literal, secret);
                Assert.True(Secrets.In(code, code.FullSpan).Count == 0 || SecretHints.AreInCode(code.ToFullString()), $"{type.Identifier}: {secret}");
            }
        }

        Assert.True(planted > 1000, $"planted {planted}");
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> CorpusTypes() =>
        Directory.EnumerateFiles(Checkout.At("tests", "PatternAnalyzers.Accuracy.Tests", "Corpus", "Develop"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>());
}

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Complexity;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Documentation;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Types;
using PatternAnalyzers.Extractors.Writing;

namespace PatternAnalyzers.Benchmarks;

/// <summary>What happens inside the compiler; everything over the whole code base of <see cref="Code"/>.</summary>
public class ExtractionBenchmarks
{
    private readonly List<(ISymbol Owner, IOperation Block)> bodies = [];
    private readonly List<INamedTypeSymbol> types = [];
    private readonly List<SyntaxNode> methods = [];
    private readonly List<string> literals = [];
    private CSharpCompilation compilation = null!;
    private ProjectFacts facts = null!;

    [GlobalSetup]
    public void Setup()
    {
        compilation = Code.Compilation();
        foreach (var tree in compilation.SyntaxTrees)
            Read(tree.GetRoot(), compilation.GetSemanticModel(tree));

        facts = Code.Facts();
    }

    [Benchmark(Description = "operation walk")]
    public int Walk()
    {
        var scope = Scope();
        foreach (var (owner, block) in bodies)
            BodyReading.Read(owner, ImmutableArray.Create(block), scope, CancellationToken.None);

        return bodies.Count;
    }

    [Benchmark(Description = "complexity")]
    public int Complexity() => methods.Sum(method => MemberComplexity.Of(method).Cognitive);

    [Benchmark(Description = "documentation")]
    public int Documentation()
    {
        var room = new TextRoom();
        return types.Sum(type => TypeDocumentation.Of(type, room).Summary.Length);
    }

    [Benchmark(Description = "secrets in literals")]
    public int Secrets() => literals.Count(SecretText.HoldsSecret);

    [Benchmark(Description = "types, without their bodies")]
    public int Types()
    {
        var extraction = new TypeExtraction(Scope());
        return types.Sum(type => extraction.Of(type, CancellationToken.None).References.Count);
    }

    [Benchmark(Description = "facts as text")]
    public void Write() => FactsText.Write(TextWriter.Null, facts, Task.FromResult<Manifest?>(null));

    private CompilationScope Scope() => new(compilation, Code.Options, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty));

    private void Read(SyntaxNode root, SemanticModel model)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case BaseMethodDeclarationSyntax method:
                    methods.Add(method);
                    if (model.GetOperation(method) is { } block && model.GetDeclaredSymbol(method) is { } owner)
                        bodies.Add((owner, block));
                    break;
                case BaseTypeDeclarationSyntax type when model.GetDeclaredSymbol(type) is INamedTypeSymbol symbol:
                    types.Add(symbol);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                    literals.Add(literal.Token.ValueText);
                    break;
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>One body while it is read.</summary>
internal sealed class Body(ISymbol owner, bool isInitializer, CompilationScope scope, CancellationToken cancellation)
{
    private readonly List<(TextSpan Span, BodyFacts Facts)> routes = [];
    private readonly BodyFacts own = new();

    public ISymbol Owner { get; } = owner;

    public INamedTypeSymbol? Type { get; } = owner.DeclaringType();

    public CompilationScope Scope { get; } = scope;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>True while state is set up rather than changed: constructors and initialisers.</summary>
    public bool IsConstruction { get; } = isInitializer || owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    /// <summary>Locals that hold something out of a collection of the object.</summary>
    public HashSet<ISymbol> Held { get; } = new(SymbolEqualityComparer.Default);

    public bool IsInitializer { get; } = isInitializer;

    /// <summary>Facts of the body without those of route handlers within.</summary>
    public BodyFacts Own => own;

    /// <summary>Facts that an operation counts towards: a route's when it stands in its lambda.</summary>
    public BodyFacts FactsAt(SyntaxNode syntax)
    {
        if (routes.Count == 0)
            return own;
        for (var i = routes.Count - 1; i >= 0; i--)
        {
            if (routes[i].Span.Contains(syntax.Span))
                return routes[i].Facts;
        }

        return own;
    }

    /// <summary>From here on the lambda is a unit of its own.</summary>
    public BodyFacts OpenRoute(SyntaxNode lambda)
    {
        var facts = new BodyFacts { Bodies = 1 };
        routes.Add((lambda.Span, facts));
        return facts;
    }
}

namespace PatternAnalyzers.Core.Facts;

/// <summary>What is known about one member of a type. A field initialiser counts towards the constructor.</summary>
public sealed record MemberFact
{
    private static readonly SortedDictionary<string, int> NoShape = new(StringComparer.Ordinal);

    /// <summary>Documentation-comment id without kind and type: <c>Handle(System.String)</c>, <c>#ctor</c>; unique within the type. A route unit has one member, <c>invoke</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>method</c>, <c>constructor</c>, <c>property</c>, <c>indexer</c>, <c>operator</c>, <c>event</c> or <c>lambda</c>.</summary>
    public string Kind { get; init; } = "method";

    /// <summary>As <see cref="TypeFact.Accessibility"/>; explicit interface implementations are <c>public</c>.</summary>
    public string Accessibility { get; init; } = "private";

    /// <summary>Any of <c>abstract</c>, <c>async</c>, <c>extension</c>, <c>override</c>, <c>static</c>, <c>virtual</c>, <c>explicit</c> (interface implementation), sorted.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>File of the member; null when it is <see cref="TypeFact.FilePath"/>.</summary>
    public string? FilePath { get; init; }

    /// <summary>Line of the identifier, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Lines from the first to the last token, 0 when there is no body.</summary>
    public int Lines { get; init; }

    /// <summary>Return or property type as minimal C# text, e.g. <c>Task&lt;OrderId&gt;</c>; empty for constructors.</summary>
    public string Returns { get; init; } = "";

    /// <summary>Parameter types as minimal C# text, in order.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Parameter names, in order.</summary>
    public IReadOnlyList<string> ParameterNames { get; init; } = [];

    /// <summary>Cognitive complexity (Campbell, SonarSource, 2021, v1.5).</summary>
    public int Cognitive { get; init; }

    /// <summary>Cyclomatic complexity by Microsoft's definition (CA1502), at least 1 for a body, 0 without one.</summary>
    public int Cyclomatic { get; init; }

    /// <summary>Documentation items this member should have: summary, each parameter and type parameter, return value, each exception it throws by itself; 0 when the member is not accessible from outside or needs none.</summary>
    public int DocumentationExpected { get; init; }

    /// <summary>How many of <see cref="DocumentationExpected"/> there are.</summary>
    public int DocumentationPresent { get; init; }

    /// <summary>Shape of the body: counts by name (<see cref="ShapeNames"/>), zeros left out, sorted by name.</summary>
    public IReadOnlyDictionary<string, int> Shape { get; init; } = NoShape;

    /// <summary>Calls out of the solution that have an effect, in source order.</summary>
    public IReadOnlyList<EffectFact> Effects { get; init; } = [];

    /// <summary>In-solution members called: <c>T:Ns.Type|Member(Args)</c>, the type of another assembly followed by <c>!Assembly</c> (<c>T:Ns.Type!Shop.Stock|Find(System.Int32)</c>); distinct, sorted.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>Things rules ask about: a code from <see cref="RemarkNames"/>, a detail and a line.</summary>
    public IReadOnlyList<RemarkFact> Remarks { get; init; } = [];
}

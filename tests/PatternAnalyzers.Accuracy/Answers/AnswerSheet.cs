using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Labels;
using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Extractors;

namespace PatternAnalyzers.Accuracy.Answers;

/// <summary>The product's answers about one set, its parts being the projects of one merge.</summary>
internal sealed class AnswerSheet
{
    private const string ToolVersion = "accuracy";

    // A name alone anchors nothing in a framework.
    private static readonly HashSet<string> FrameworkSignals = new(StringComparer.Ordinal)
    {
        Signals.Attribute, Signals.BaseType, Signals.Interface, Signals.UnresolvedBase, Signals.FrameworkCall, Signals.Convention,
    };

    private readonly Dictionary<string, Answer> answers = new(StringComparer.Ordinal);

    private AnswerSheet(IReadOnlyList<ProjectFacts> facts)
    {
        var kinds = InnerKinds(facts);
        var manifest = Catalogue.Build(new CatalogueInput
        {
            Projects = facts,
            Repository = new RepositoryState { Repository = "corpus", UnknownReason = "not_in_git" },
            ToolVersion = ToolVersion,
        });
        foreach (var pattern in manifest.Patterns)
            Add(pattern.Symbol, Of(pattern));
        foreach (var rejected in manifest.Rejected)
            answers.TryAdd(
                rejected.Symbol,
                new Answer { Because = "rejected: " + rejected.Reason, InnerKind = kinds.GetValueOrDefault(rejected.Symbol, Vocabulary.Nothing) });
        foreach (var (symbol, kind) in kinds)
            answers.TryAdd(symbol, new Answer { InnerKind = kind });
    }

    /// <summary>Symbols that the product calls patterns.</summary>
    public IEnumerable<string> Patterns =>
        answers.Where(pair => pair.Value.PatternType != Vocabulary.NoPattern).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>The answer about a symbol.</summary>
    public Answer About(string symbol) => answers.GetValueOrDefault(symbol, Answer.Unknown);

    /// <summary>Asks the product.</summary>
    public static async Task<AnswerSheet> AskAsync(CorpusSet set, IReadOnlyList<CorpusPart> parts, CancellationToken cancellation) =>
        new(await ExtractAsync(set, parts, cancellation).ConfigureAwait(false));

    /// <summary>The facts of a set, a project a part.</summary>
    public static async Task<IReadOnlyList<ProjectFacts>> ExtractAsync(CorpusSet set, IReadOnlyList<CorpusPart> parts, CancellationToken cancellation)
    {
        var assemblies = parts.Select(part => part.Compilation.AssemblyName!).Order(StringComparer.Ordinal).ToList();
        var facts = new List<ProjectFacts>();
        foreach (var part in parts)
        {
            var options = new ExtractionOptions { Header = Header(set, part, assemblies), RepositoryRoot = part.Root, Snippets = false };
            facts.Add(await FactsExtraction.ExtractAsync(part.Compilation, options, part.Contracts, cancellation).ConfigureAwait(false));
        }

        return facts;
    }

    private static FactsHeader Header(CorpusSet set, CorpusPart part, IReadOnlyList<string> assemblies) => new()
    {
        ToolVersion = ToolVersion,
        Assembly = part.Compilation.AssemblyName!,
        Project = $"{set}/{part.Name}/{part.Name}.csproj",
        TargetFramework = "net10.0",
        Configuration = "Release",
        SolutionAssemblies = assemblies,
    };

    // A manifest is silent about what is no pattern; the rubric is not, and can be right or wrong about it.
    private static Dictionary<string, string> InnerKinds(IReadOnlyList<ProjectFacts> facts)
    {
        var solution = new Solution(facts);
        var graph = new BehaviourGraph(solution, new Implementations(solution));
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in solution.Units)
            kinds[unit.Symbol] = Word(NodeKinds.Declared(unit) ?? Rubric.NodeKindOf(unit, graph).Kind);
        return kinds;
    }

    private void Add(string symbol, Answer answer)
    {
        if (!answers.TryAdd(symbol, answer))
            throw new AccuracyException($"Two parts of one set declare {symbol}; a label could mean either.");
    }

    private static Answer Of(Pattern pattern) => new()
    {
        PatternType = WireNames.Of(pattern.PatternType),
        Subtype = pattern.PatternSubtype ?? Vocabulary.Nothing,
        NodeKind = Word(pattern.NodeKind),
        InnerKind = Word(pattern.NodeKind),
        HandlerCategory = pattern.HandlerCategory is { } category ? WireNames.Of(category) : Vocabulary.Nothing,
        IsFrameworkHandler = pattern.PatternType == PatternType.Handler && pattern.Evidence.Any(IsOfFramework),
        Because = pattern.Evidence.Count == 0 ? "" : $"{pattern.Evidence[0].Signal}: {pattern.Evidence[0].Detail}",
    };

    private static bool IsOfFramework(EvidenceFact evidence) =>
        evidence.Supports.StartsWith(Vocabulary.Handler, StringComparison.Ordinal) && FrameworkSignals.Contains(evidence.Signal);

    private static string Word(NodeKind? kind) => kind is { } known ? WireNames.Of(known) : Vocabulary.Nothing;
}

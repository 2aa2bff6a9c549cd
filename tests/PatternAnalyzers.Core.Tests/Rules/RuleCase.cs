using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Core.Tests.Rules;

/// <summary>A pattern in front of the rules, built step by step.</summary>
internal sealed record RuleCase
{
    public const string File = "src/Shop/Unit.cs";

    public required TypeFact Type { get; init; }

    public required Verdict Verdict { get; init; }

    public IReadOnlyList<ImplementsFact> Implements { get; init; } = [];

    public NodeKind? NodeKind { get; init; }

    public string Profile { get; init; } = "classic";

    public static RuleCase Node(string name, NodeKind kind) => new()
    {
        Type = Unit(name),
        Verdict = new Verdict { Type = Enum.Parse<PatternType>(kind.ToString()), DeclaredKind = kind, Onex = true, Confidence = 0.9 },
        NodeKind = kind,
    };

    public static RuleCase OnexHandler(string name) => Of(name, PatternType.Handler) with
    {
        Verdict = new Verdict { Type = PatternType.Handler, Subtype = "request", Onex = true },
    };

    public static RuleCase Of(string name, PatternType type) => new() { Type = Unit(name), Verdict = new Verdict { Type = type } };

    public RuleCase With(params MemberFact[] members) => this with { Type = Type with { Members = [.. Type.Members, .. members] } };

    public RuleCase With(params FieldFact[] fields) => this with { Type = Type with { Fields = [.. Type.Fields, .. fields] } };

    public RuleCase Taking(DependencyFact dependency) => this with { Type = Type with { Dependencies = [.. Type.Dependencies, dependency] } };

    public RuleCase With(ContractFact contract) => this with { Type = Type with { Contract = contract } };

    public RuleCase With(SuppressionFact suppression) => this with { Type = Type with { Suppressions = [.. Type.Suppressions, suppression] } };

    public RuleCase With(EvidenceFact evidence) => this with { Type = Type with { Evidence = [.. Type.Evidence, evidence] } };

    /// <summary>The same with a verdict that rests on this evidence.</summary>
    public RuleCase Saying(params (string Signal, string Supports)[] evidence) => this with
    {
        Verdict = Verdict with
        {
            Evidence = [.. evidence.Select(fact => new EvidenceFact { Signal = fact.Signal, Detail = "says so", Supports = fact.Supports, FilePath = File })]
        },
    };

    public RuleCase WithEffect(string category, string symbol, int line = 20) =>
        With(new MemberFact { Name = "Work", Line = line - 1, Effects = [new EffectFact { Category = category, Symbol = symbol, Line = line }] });

    public RuleCase WithRemark(string name, string detail = "", int line = 20) =>
        With(Method("Work(System.String)") with { Remarks = [new RemarkFact { Name = name, Detail = detail, Line = line }] });

    public RuleCase Summary(string summary) => this with { Type = Type with { Documentation = new DocumentationFact { Summary = summary } } };

    public RuleOutcome Outcome() => RuleTable.Evaluate(Context());

    public IReadOnlyList<Violation> Violations(string rule) => [.. Outcome().Violations.Where(violation => violation.Rule == rule)];

    public Violation Violation(string rule) => Violations(rule).ShouldHaveSingleItem();

    /// <summary>What the rule tells a fix about its only violation.</summary>
    public IReadOnlyDictionary<string, string> Hints(string rule) => RuleTable.All.Single(row => row.Id == rule).Hints(Context(), Violation(rule));

    public bool Breaks(string rule) => Violations(rule).Count > 0;

    public bool IsJudgedBy(string rule) => RuleTable.All.Single(row => row.Id == rule).AppliesTo(Context());

    public static MemberFact Method(string name) => new() { Name = name, Accessibility = "public", Line = 15 };

    public static FieldFact Field(string name, params string[] modifiers) => new() { Name = name, Type = "int", Modifiers = modifiers, Line = 12 };

    private RuleContext Context() => new() { Type = Type, Verdict = Verdict, Implements = Implements, NodeKind = NodeKind, Profile = Profile };

    private static TypeFact Unit(string name) => new()
    {
        Symbol = "T:Shop." + name,
        Name = name,
        Namespace = "Shop",
        Accessibility = "public",
        Modifiers = ["sealed"],
        FilePath = File,
        LineStart = 10,
        LineEnd = 40,
        Documentation = new DocumentationFact { Summary = "Keeps the shop going through the night." },
    };
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>One ONEX rule: judged from facts, so the diagnostic in the editor and the compliance score come from the same object.</summary>
/// <remarks>One rule is one file, one row in <see cref="RuleTable"/>, one mirrored test and one page under <c>docs/rules</c>.</remarks>
public abstract class Rule
{
    private static readonly Dictionary<string, string> NoHints = [];

    /// <summary><c>ONEX####</c>; the thousands digit is the band: 1 naming, 2 purity, 3 shape, 4 contract, 5 typing, 6 documentation, 9 classification.</summary>
    public abstract string Id { get; }

    /// <summary>Title in the imperative or as a statement, without a full stop.</summary>
    public abstract string Title { get; }

    /// <summary>What the rule asks for and why, with its source.</summary>
    public abstract string Description { get; }

    /// <summary>Weight class; fixed, never configured.</summary>
    public abstract Severity Severity { get; }

    /// <summary>True when reported as a warning by default: the purity band, and what loses a declaration; the rest are suggestions.</summary>
    public virtual bool WarnsByDefault => Id[4] == '2';

    /// <summary>Suppression tokens of the upstream validators that excuse this rule besides its own id.</summary>
    public virtual IReadOnlyList<string> Tokens => [];

    /// <summary>True for a rule that also judges what is no pattern, because that is what it is about.</summary>
    public virtual bool JudgesAnything => false;

    /// <summary>Whether the rule has anything to say about this unit; a unit no rule applies to has unknown compliance.</summary>
    public abstract bool AppliesTo(RuleContext context);

    /// <summary>The violations, in source order.</summary>
    public abstract IEnumerable<Violation> Evaluate(RuleContext context);

    /// <summary>What a code fix has to know about a violation besides its place, by <see cref="HintNames"/>; empty when no fix needs anything.</summary>
    /// <param name="context">What the rule saw.</param>
    /// <param name="violation">One of the violations that it found.</param>
    public virtual IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation) => NoHints;

    /// <summary>A violation of this rule.</summary>
    protected Violation Violation(RuleContext context, int line, string message, string? filePath = null) => new()
    {
        Rule = Id,
        Severity = Severity,
        Message = message,
        FilePath = filePath ?? context.Type.FilePath,
        Line = line,
    };
}

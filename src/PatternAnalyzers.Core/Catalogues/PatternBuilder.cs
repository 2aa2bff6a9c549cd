using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Turns a named candidate into a scored pattern.</summary>
internal sealed class PatternBuilder(CatalogueInput input, DescriptionInputs inputs, Usages usages, Recency recency, BehaviourGraph graph, Profiles profiles)
{
    /// <summary>The pattern.</summary>
    /// <param name="candidate">The candidate with its id and name.</param>
    /// <param name="callers">Names of the patterns that use it, sorted.</param>
    public Pattern Build(Candidate candidate, IReadOnlyList<string> callers)
    {
        var (unit, type, verdict) = (candidate.Unit, candidate.Type, candidate.Verdict);
        var outcome = RuleTable.Evaluate(new RuleContext
        {
            Type = type, Verdict = verdict, Implements = unit.Implements, NodeKind = candidate.NodeKind, Profile = profiles.Of(unit.Project),
        });
        // Whoever is described by its author need not be looked at more closely.
        var description = Descriptions.Documented(type) ?? Descriptions.Describe(inputs.Of(candidate));
        return new Pattern
        {
            PatternId = candidate.Id,
            ContentHash = type.ContentHash,
            PatternName = candidate.Name,
            PatternType = verdict.Type!.Value,
            PatternSubtype = verdict.Subtype,
            Also = verdict.Also,
            NodeKind = candidate.NodeKind,
            HandlerCategory = verdict.Type == PatternType.Handler ? Categories.HandlerCategoryOf(unit, graph) : null,
            Symbol = unit.Symbol,
            Assembly = unit.Project.Assembly,
            Project = unit.Project.Path,
            TargetFrameworks = unit.TargetFrameworks,
            FilePath = type.FilePath,
            LineStart = type.LineStart,
            LineEnd = type.LineEnd,
            Description = description.Text,
            DescriptionSource = description.Source,
            UseCases = UseCases.Of(type, unit.Handles, callers),
            Code = type.Code,
            Confidence = verdict.Confidence,
            Evidence = verdict.Evidence,
            Conflicts = verdict.Conflicts,
            Violations = outcome.Violations,
            Suppressed = outcome.Suppressed,
            Quality = Score(candidate, outcome),
        };
    }

    private Quality Score(Candidate candidate, RuleOutcome outcome)
    {
        var usage = usages.Of(candidate.Unit);
        var (newest, unknown) = recency.Of(candidate.Type, usage.Users);
        var reason = input.Provisional ? "needs_merge" : null;
        return Scorer.Score(new ScoreInput
        {
            Type = candidate.Type,
            Outcome = outcome,
            UsageMembers = usage.Members,
            UsageUnknownReason = reason ?? Usage.UnknownReason(candidate),
            NewestCommitTime = newest,
            RecencyUnknownReason = reason ?? unknown,
            HeadTime = input.Repository.CommitTime,
            Algorithm = input.Algorithm,
        });
    }
}

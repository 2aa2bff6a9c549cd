using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules.Classification;
using PatternAnalyzers.Core.Rules.Contract;
using PatternAnalyzers.Core.Rules.Documentation;
using PatternAnalyzers.Core.Rules.Naming;
using PatternAnalyzers.Core.Rules.Purity;
using PatternAnalyzers.Core.Rules.Shape;
using PatternAnalyzers.Core.Rules.Typing;

namespace PatternAnalyzers.Core.Rules;

/// <summary>Every rule; one row each.</summary>
public static class RuleTable
{
    /// <summary>All rules in order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Onex1001NodeNameFormRule(),
        new Onex1002NameContradictsKindRule(),
        new Onex1003EmptyQualifierRule(),
        new Onex1004HandlerNameFormRule(),
        new Onex1005EntryModelNameRule(),
        new Onex1006GenericNameRule(),
        new Onex2001PureNodeDoesIoRule(),
        new Onex2002OrchestratorDoesIoRule(),
        new Onex2003ReducerReadsClockRule(),
        new Onex2004HandlerPublishesRule(),
        new Onex2005PureNodeReachesProcessRule(),
        new Onex2006PureNodeLogsRule(),
        new Onex2007PureNodeCachesRule(),
        new Onex2008ComputeReadsClockRule(),
        new Onex2009PureNodeTakesInfrastructureRule(),
        new Onex3001EntryMethodRule(),
        new Onex3002GodClassRule(),
        new Onex3003TooManyParametersRule(),
        new Onex3004ComputeHoldsStateRule(),
        new Onex3005SwallowedExceptionRule(),
        new Onex3006BlockingWaitRule(),
        new Onex3007UnsealedNodeRule(),
        new Onex3008StaticMutableStateRule(),
        new Onex3009StubRule(),
        new Onex3010HardCodedEndpointRule(),
        new Onex3011ShellHoldsLogicRule(),
        new Onex3012ConstructedInfrastructureRule(),
        new Onex3013HandlerEntryRule(),
        new Onex3014OrchestratorHoldsStateRule(),
        new Onex3015ForbiddenReturnRule(),
        new Onex3016DirectHandlerDispatchRule(),
        new Onex3017ShellHoldsStateRule(),
        new Onex3018ServiceLocatorRule(),
        new Onex3019UnspecificExceptionRule(),
        new Onex3020PrintingNodeRule(),
        new Onex3021EnvironmentReadRule(),
        new Onex3022SecretInCodeRule(),
        new Onex3023HardCodedTopicRule(),
        new Onex4001UnreadableContractRule(),
        new Onex4002IncompleteContractRule(),
        new Onex4003ContractContradictsClassRule(),
        new Onex4004UnknownNodeTypeRule(),
        new Onex4005ForeignSectionRule(),
        new Onex5001WeakTypeRule(),
        new Onex5002MutablePublicStateRule(),
        new Onex5003TextIdentifierRule(),
        new Onex5004TextChoiceRule(),
        new Onex6001MissingSummaryRule(),
        new Onex6002RestatedNameRule(),
        new Onex9001ClassificationConflictRule(),
        new Onex9002UnknownDeclarationRule(),
    ];

    /// <summary>Asks every rule that applies. Units that are no pattern are not judged, but for the words that declare them.</summary>
    public static RuleOutcome Evaluate(RuleContext context)
    {
        var applies = false;
        var judged = new List<(Violation Violation, SuppressionFact? Excuse)>();
        foreach (var rule in All)
        {
            if (!(context.Verdict.IsPattern || rule.JudgesAnything) || !rule.AppliesTo(context))
                continue;
            applies = true;
            foreach (var violation in rule.Evaluate(context))
                judged.Add((violation, Excuses.Find(context.Type, rule, violation)));
        }

        if (judged.Count == 0)
            return new RuleOutcome { Applies = applies, Violations = [], Suppressed = [] };
        if (judged.Count > 1)
            judged.Sort(static (left, right) => Compare(left.Violation, right.Violation));
        return new RuleOutcome
        {
            Applies = applies,
            Violations = [.. judged.Where(pair => pair.Excuse is null).Select(pair => pair.Violation)],
            Suppressed = [.. judged.Where(pair => pair.Excuse is not null).Select(pair => Excuses.Record(pair.Violation, pair.Excuse!))],
        };
    }

    private static int Compare(Violation left, Violation right)
    {
        var order = string.CompareOrdinal(left.FilePath, right.FilePath);
        if (order == 0)
            order = left.Line.CompareTo(right.Line);
        if (order == 0)
            order = string.CompareOrdinal(left.Rule, right.Rule);
        return order == 0 ? string.CompareOrdinal(left.Message, right.Message) : order;
    }
}

using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Naming;

internal sealed class Onex1006GenericNameRule : Rule
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Worker", "Controller"
    };

    public override string Id => "ONEX1006";

    public override string Title => "Name what a node does, not that it does something";

    public override string Description =>
        "Manager, Helper, Util, Processor, Worker and Controller fit every class and therefore tell none apart (omnibase_core checker_naming_convention: generic names). Only ONEX nodes and handlers are judged.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        if (Words.Split(context.Type.Name).FirstOrDefault(Generic.Contains) is { } word)
            yield return Violation(context, context.Type.LineStart, "'" + word + "' in '" + context.Type.Name + "' fits every class; name what it does.");
    }
}

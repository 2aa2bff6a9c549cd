using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3018ServiceLocatorRule : Rule
{
    private static readonly HashSet<string> Locators = new(StringComparer.Ordinal)
    {
        "IServiceProvider", "IKeyedServiceProvider", "IServiceLocator", "System.IServiceProvider"
    };

    public override string Id => "ONEX3018";

    public override string Title => "Have dependencies injected instead of located";

    public override string Description =>
        "Who asks a service provider hides what it needs from readers, tests and the container (audit of omniintelligence: no container.get in nodes). Only ONEX nodes and handlers are judged.";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var dependency in context.Type.Dependencies.Where(dependency => Locators.Contains(dependency.Type.TrimEnd('?'))))
            yield return Violation(
                context,
                context.Type.LineStart,
                "'" + context.Type.Name + "' takes '" + dependency.Type + " " + dependency.Name + "' to look its services up; take the services themselves.");
    }
}
